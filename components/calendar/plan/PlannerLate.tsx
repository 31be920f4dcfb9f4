import { isOver, type Outcome } from '@/lib/calendar/planner';
import { ruleById } from '@/lib/calendar/rules/catalogue';
import type { Locale } from '@/lib/locale';
import { addDays, daysBetween, type PlainDate } from '@/lib/time/baku';
import { formatDate } from '@/lib/time/format';
import { fillIn } from './fill-in';
import type { PlannerWords } from './planner-words';

type Props = { votingDay: PlainDate; called: PlainDate; outcomes: ReadonlyMap<string, Outcome>; locale: Locale; words: PlannerWords };

/** The rule that says how long before voting day an election is called. */
const CALL = ruleById('calling-the-election');

/** Less time than the law requires: by how much, and every term that was over before the election was called. */
export function PlannerLate({ votingDay, called, outcomes, locale, words }: Props) {
  const over = [...outcomes].flatMap(([id, outcome]) => (isOver(outcome) ? [id] : []));
  const days = daysBetween(called, votingDay);
  const least = -(CALL?.until?.days ?? 0);
  return (
    <div role="note" className="planner-short">
      {days < least && <p><strong>{words.shortTitle}.</strong> {fillIn(words.short, { called: formatDate(called, locale), days, least, articles: CALL?.articles.join(', ') ?? '', last: formatDate(addDays(votingDay, -least), locale) })}</p>}
      <p className="font-semibold">{fillIn(words.overTitle, { n: over.length })}</p>
      <ul>{over.map((id) => <li key={id}><a href={`#${id}`} className="tap min-w-11 underline">{id}</a></li>)}</ul>
    </div>
  );
}
