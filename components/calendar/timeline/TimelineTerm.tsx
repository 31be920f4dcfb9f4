import type { DrawnTerm, Lane } from '@/lib/calendar/timeline';
import { shortDate } from '@/lib/calendar/short-date';
import { hasTime } from '@/lib/calendar/stamp';
import type { Published } from '@/lib/calendar/schema';
import type { Locale } from '@/lib/locale';

type Props = { drawn: DrawnTerm; lanes: readonly Lane[]; locale: Locale; /** Address of the calendar's page. */ base: string; words: { regularly: string; withdrawn: string } };

/**
 * One term: a link with its number, short name, date, executors and state, described by the plan's own words in the table.
 * Its bar or mark is drawn around it by CSS from what {@link paintTimeline} sets.
 */
export function TimelineTerm({ drawn, lanes, locale, base, words }: Props) {
  const { item, term, name, shape, startMs, endMs } = drawn;
  return (
    <li className="tl-term" data-tl-term={term.id} data-row-number={item.number} data-shape={shape} data-start={startMs ?? undefined} data-end={endMs ?? undefined} data-lanes={drawn.lanes.join(' ')} data-withdrawn={term.withdrawn || undefined} suppressHydrationWarning>
      <a href={`${base}/${item.number}#${term.id}`} aria-describedby={`words-${item.number}`}>
        <span className="tl-label">
          <b>{item.number}</b> <span className="tl-words">{name}</span> {term.withdrawn ? <span className="tl-when">{words.withdrawn}</span> : term.published && <When published={term.published} locale={locale} regularly={words.regularly} />}
        </span>
        {shape === 'none' && term.statutory && <span className="tl-law">{term.statutory[locale]}</span>}
        <span className="sr-only"> · {drawn.lanes.map((lane) => lanes[lane]?.name).join(', ')}</span>
        <span className="sr-only" data-tl-state suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
      </a>
    </li>
  );
}

function When({ published, locale, regularly }: { published: Published; locale: Locale; regularly: string }) {
  const text = published.kind === 'regularly' ? regularly : shortDate(published, locale);
  if (published.kind !== 'on' || !hasTime(published.from ?? '')) return <span className="tl-when">{text}</span>;
  const [day = '', time = ''] = text.split(', ');
  return <span className="tl-when"><span className="tl-day">{day}, </span>{time}</span>;
}
