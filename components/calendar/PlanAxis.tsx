import { getTranslations } from 'next-intl/server';
import { axisMonths, type AxisStop } from '@/lib/calendar/axis';
import type { Locale } from '@/lib/locale';
import { MONTHS } from '@/lib/azerbaijani/months';
import type { PlainDate } from '@/lib/time/baku';
import { formatDate, MONTHS_EN } from '@/lib/time/format';

type Props = { stops: readonly AxisStop[]; vote: number; votingDay: PlainDate; locale: Locale };

/** The head of the timeline: months, voting day, now. It stays in sight while rows pass beneath it. */
export async function PlanAxis({ stops, vote, votingDay, locale }: Props) {
  const [t, common] = [await getTranslations('calendar'), await getTranslations('common')];
  const names = locale === 'az' ? MONTHS : MONTHS_EN;
  return (
    <div className="plan-axis" aria-hidden="true">
      <svg width="100%" height="54">
        <text className="plan-axis-vote" x={`${vote}%`} y="14" textAnchor="middle">{common('votingDay')}: {formatDate(votingDay, locale, 'short')}</text>
        {axisMonths(stops, 11).map(({ year, month, percent }) => (
          <svg key={`${year}-${month}`} x={`${percent}%`} overflow="visible">
            <path d="M0 40v14" />
            <text x="4" y="49">{(names[month - 1] ?? '').slice(0, 3)}</text>
          </svg>
        ))}
      </svg>
      <span className="plan-axis-now">{t('now')}</span>
    </div>
  );
}
