import { useTranslations } from 'next-intl';
import type { DayTable } from '@/lib/cameras/availability-table';
import { formatTimeOfDay } from '@/lib/cameras/availability-words';
import type { Locale } from '@/lib/locale';
import { bakuTime } from '@/lib/time/baku';
import { formatDate } from '@/lib/time/format';

type Props = { table: Pick<DayTable, 'day' | 'hours'>; locale: Locale };

/** The day, its promised hours, and how far they have got. */
export function HoursLine({ table: { day, hours }, locale }: Props) {
  const t = useTranslations('cameras.ledger');
  const { fromMs, untilMs, endsMs, open } = hours;
  const until = (ms: number) => (ms - fromMs >= 86_400_000 || bakuTime(ms) === '00:00:00' ? '24:00' : formatTimeOfDay(ms));
  const promised = endsMs === null ? t('hoursOpen', { from: formatTimeOfDay(fromMs) }) : t('hoursRange', { from: formatTimeOfDay(fromMs), until: until(endsMs) });
  const state = untilMs <= fromMs ? 'notBegun' : endsMs === null ? 'soFarOpen' : open ? 'soFar' : 'whole';
  return (
    <p className="figures mb-1">
      <strong>{t('dayLine', { day: formatDate(day, locale, 'long'), hours: promised })}.</strong>{' '}
      {state === 'soFar' || state === 'soFarOpen' ? t(state, { until: until(untilMs) }) : t(state)}
    </p>
  );
}
