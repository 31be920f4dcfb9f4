import { useTranslations } from 'next-intl';
import type { CameraRow } from '@/lib/cameras/availability-table';
import { formatDuration, formatTimeOfDay } from '@/lib/cameras/availability-words';
import type { Locale } from '@/lib/locale';

type Props = { row: Pick<CameraRow, 'breaks' | 'worst' | 'times'>; locale: Locale };

/** A bar in words: how often the picture was lost, and when for longest. */
export function BreaksText({ row: { breaks, worst, times }, locale }: Props) {
  const t = useTranslations('cameras.ledger');
  const states = useTranslations('cameras.status.states');
  if (!worst) return t(times.live > 0 ? 'noBreak' : 'neverMeasured');
  // Within minutes the same minute at both ends would say nothing.
  const clock = (ms: number) => formatTimeOfDay(ms, worst.untilMs - worst.fromMs < 300_000);
  return t('breaks', {
    count: breaks, duration: formatDuration(worst.untilMs - worst.fromMs, locale), from: clock(worst.fromMs), until: clock(worst.untilMs),
    state: states(worst.state).toLocaleLowerCase(locale === 'az' ? 'az' : 'en'),
  });
}
