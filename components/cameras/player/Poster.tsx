import { useTranslations } from 'next-intl';
import { useEffect, useRef, type ReactNode } from 'react';
import { ICONS } from './icons';

type Props = { label: string; megabytesPerHour: number | undefined; fill: boolean; onWatch: () => void; children: ReactNode };

/** What stands where the picture will be: nothing is fetched before somebody asks for it. */
export function Poster({ label, megabytesPerHour, fill, onWatch, children }: Props) {
  const t = useTranslations('cameras.player');
  const button = useRef<HTMLButtonElement>(null);
  const watch = useRef(onWatch);
  useEffect(() => { if (button.current?.dataset.pressed !== undefined) watch.current(); }, []);
  return (
    <div data-player data-player-state="idle" className={`grid place-items-center border border-rule bg-sunken p-4 text-center noscript:hidden ${fill ? 'grow' : 'aspect-[9/5]'}`}>
      <div className="grid justify-items-center gap-3">
        <button ref={button} type="button" suppressHydrationWarning className="button button-strong min-h-14 px-6 text-lead" onClick={onWatch}>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">{ICONS.play}</svg>
          {t('watch', { label })}
        </button>
        {megabytesPerHour !== undefined && <p className="text-note text-soft">{t('price', { megabytes: megabytesPerHour })}</p>}
        {children}
      </div>
    </div>
  );
}
