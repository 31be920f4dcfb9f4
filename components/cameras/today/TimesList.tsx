import { useTranslations } from 'next-intl';
import { shareOf, type Times } from '@/lib/cameras/availability';
import { formatDuration, formatShare } from '@/lib/cameras/availability-words';
import { cameraStates } from '@/lib/cameras/status';
import type { Locale } from '@/lib/locale';

type Props = { /** Milliseconds of the promised hours so far. */ times: Partial<Times>; locale: Locale };

/** How long a camera was in each state that occurred: hours and minutes, and the share. Needs the messages `cameras.status`. */
export function TimesList({ times, locale }: Props) {
  const t = useTranslations('cameras.status.states');
  const total = Object.values(times).reduce((sum, ms) => sum + ms, 0);
  return (
    <ul className="figures flex flex-wrap gap-x-5 py-1">
      {cameraStates().map((state) => times[state] ? <li key={state} data-time={state}>{t(state)}: <strong>{formatDuration(times[state], locale)}</strong> ({formatShare(shareOf(times[state], total), locale)})</li> : null)}
    </ul>
  );
}
