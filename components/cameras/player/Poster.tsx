import { useTranslations } from 'next-intl';
import { useEffect, useRef, type ReactNode } from 'react';
import { useNow } from '@/components/ui/useNow';
import { reachOf } from '@/lib/cameras/moment';
import { bakuTime } from '@/lib/time/baku';
import { ICONS } from './icons';

type Props = {
  label: string;
  megabytesPerHour: number | undefined;
  /** The reader's browser saves data. */
  saving: boolean;
  fill: boolean;
  momentMs: number | null;
  onWatch: () => void;
  children: ReactNode;
};

/** What stands where the picture will be, with the price: nothing is fetched before somebody asks for it. */
export function Poster({ label, megabytesPerHour, saving, fill, momentMs, onWatch, children }: Props) {
  const t = useTranslations('cameras.player');
  const { nowMs } = useNow(1_000);
  const reach = momentMs !== null && nowMs !== null ? reachOf(momentMs, nowMs) : null;
  const button = useRef<HTMLButtonElement>(null);
  const watch = useRef(onWatch);
  useEffect(() => { if (button.current?.dataset.pressed !== undefined) watch.current(); }, []);
  return (
    <div data-player data-player-state="idle" className={`grid place-items-center border border-rule bg-sunken p-4 text-center noscript:hidden ${fill ? 'grow' : 'min-h-[min(18rem,56vw)] md:aspect-[9/5]'}`}>
      <div className="grid justify-items-center gap-3">
        <button ref={button} type="button" suppressHydrationWarning className="button button-strong min-h-14 px-6 text-lead" onClick={onWatch}>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">{ICONS.play}</svg>
          {reach === 'future' ? t('watchLive', { label }) : t('watch', { label })}
        </button>
        {reach === 'near' && momentMs !== null && <p className="figures">{t('fromIfHeld', { time: bakuTime(momentMs) })}</p>}
        <p className="text-note text-soft">
          {megabytesPerHour === undefined ? t('priceUnknown') : t('price', { megabytes: megabytesPerHour })}
          {saving && <> {t('saving')}</>}
        </p>
        {children}
      </div>
    </div>
  );
}
