import { useTranslations } from 'next-intl';
import { StateShape } from '@/components/cameras/status/StateShape';
import { countdown } from '@/lib/cameras/embed-wait';
import type { Locale } from '@/lib/locale';
import { bakuDate, bakuInstant } from '@/lib/time/baku';
import { formatDateOrInstant, formatTime } from '@/lib/time/format';

type Props = { locale: Locale; label: string; startsAtMs: number; nowMs: number; armed: boolean; muted: boolean; onArm: (armed: boolean) => void };

/** A camera that has not begun: when it does, how long that takes, and a button that lets it begin here by itself. Needs `cameras.embed`. */
export function WaitingCamera({ locale, label, startsAtMs, nowMs, armed, muted, onArm }: Props) {
  const t = useTranslations('cameras.embed');
  const instant = bakuInstant(startsAtMs);
  const today = bakuDate(startsAtMs) === bakuDate(nowMs);
  const moment = today ? formatTime(instant, locale) : formatDateOrInstant(instant, locale);
  const left = countdown(startsAtMs, nowMs);
  const parts = left ? (['days', 'hours', 'minutes', 'seconds'] as const).filter((unit) => left[unit] > 0).map((unit) => t(unit, { count: left[unit] })) : [];
  return (
    <div data-waiting className="grid grow place-content-center justify-items-center gap-x-3 gap-y-2 border border-rule bg-sunken p-3 text-center [@media(max-height:13rem)]:gap-y-1 [@media(max-height:13rem)]:p-1 [@media(max-height:13rem)]:text-note">
      <p className="font-semibold [@media(max-height:13rem)]:hidden"><StateShape state="not-started" size={16} /> <span className="figures font-serif">{label}</span></p>
      <p className="max-w-[26rem]">{t(left === null ? 'late' : today ? 'begins' : 'beginsOn', { moment })}</p>
      {parts.length > 0 && <p className="figures text-soft" aria-live="off">{t('left', { time: parts.join(' ') })}</p>}
      <button type="button" aria-pressed={armed} className="button" onClick={() => onArm(!armed)}>{t('arm')}</button>
      <p role="status" className="text-note text-soft [@media(max-height:13rem)]:text-[0.75rem] [@media(max-height:13rem)]:leading-tight">{armed && t(muted ? 'armed' : 'armedSound')}</p>
    </div>
  );
}
