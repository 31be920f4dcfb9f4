import { getTranslations } from 'next-intl/server';
import { LATE_DAYS } from '@/lib/calendar/axis';
import type { Locale } from '@/lib/locale';
import { formatDate } from '@/lib/time/format';
import { addDays, type PlainDate } from '@/lib/time/baku';

type Props = { votingDay: PlainDate; locale: Locale };

const SHAPES = ['by', 'window', 'from', 'on', 'regularly'] as const;
const STATES = ['open', 'next', 'past'] as const;

/** How to read the drawing: what each shape means and how states are told apart. */
export async function TimelineKey({ votingDay, locale }: Props) {
  const [t, states] = [await getTranslations('calendar.timeline'), await getTranslations('common.states')];
  return (
    <div className="tl-key">
      <ul aria-label={t('key')}>
        {SHAPES.map((shape) => <li key={shape}><i data-shape={shape} aria-hidden="true" />{t(`shapes.${shape}`)}</li>)}
        {STATES.map((state) => <li key={state} className="tl-key-state"><i data-shape="window" data-state={state} aria-hidden="true" />{states(state)}</li>)}
      </ul>
      <p className="tl-late-note">{t('late', { date: formatDate(addDays(votingDay, LATE_DAYS), locale, 'short') })}</p>
    </div>
  );
}
