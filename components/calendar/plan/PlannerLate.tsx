import { isOver } from '@/lib/calendar/planner';
import { ruleById } from '@/lib/calendar/rules/catalogue';
import type { Locale } from '@/lib/locale';
import { addDays, daysBetween, type PlainDate } from '@/lib/time/baku';
import { formatDate } from '@/lib/time/format';
import { fillIn } from './fill-in';
import type { Planned } from './usePlanned';
import type { PlannerModel } from './PlannerLive';
import type { PlannerWords } from './planner-words';

type Props = {
  votingDay: PlainDate;
  /** Day on which the election is called; null when not known: then terms are over today. */
  called: PlainDate | null;
  today: PlainDate | null;
  outcomes: NonNullable<Planned['outcomes']>;
  terms: PlannerModel['terms'];
  locale: Locale;
  words: PlannerWords;
};

/** The rule that says how long before voting day an election is called. */
const CALL = ruleById('calling-the-election');

/** As many terms as are listed at once; more are folded. */
const MOST_SHOWN = 5;

/** Terms that were over before the election was called, or are before today; and by how much the call is late. Nothing where no term is over. */
export function PlannerLate({ votingDay, called, today, outcomes, terms, locale, words }: Props) {
  const over = terms.filter(({ id }) => isOver(outcomes.get(id) ?? { status: 'no-rule' }));
  if (over.length === 0) return null;
  const [day, template] = called === null ? [today, words.overTodayTitle] : [called, words.overTitle];
  const title = fillIn(template, { n: over.length, day: day === null ? '' : formatDate(day, locale) });
  const list = <ul>{over.map(({ id, name }) => <li key={id}><a href={`#${id}`}><span>{id}</span> {name}</a></li>)}</ul>;
  return (
    <div role="note" className="planner-short">
      {called !== null && <TooShort votingDay={votingDay} called={called} locale={locale} words={words} />}
      {over.length > MOST_SHOWN ? <details><summary>{title}</summary>{list}</details> : <><p className="font-semibold">{title}</p>{list}</>}
    </div>
  );
}

/** Less time than the law requires: by how much. */
function TooShort({ votingDay, called, locale, words }: Pick<Props, 'votingDay' | 'locale' | 'words'> & { called: PlainDate }) {
  const days = daysBetween(called, votingDay);
  const least = -(CALL?.until?.days ?? 0);
  if (days >= least) return null;
  const cited = CALL?.articles ?? [];
  const articles = fillIn(cited.length === 1 ? words.inArticle : words.inArticles, { articles: cited.join(', ') });
  return <p><strong>{words.shortTitle}.</strong> {fillIn(words.short, { called: formatDate(called, locale), days, least, articles, last: formatDate(addDays(votingDay, -least), locale) })}</p>;
}
