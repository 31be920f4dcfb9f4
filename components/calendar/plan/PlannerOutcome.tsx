import { isOver, tallyPlan, type Outcome } from '@/lib/calendar/planner';
import type { Locale } from '@/lib/locale';
import type { PlainDate } from '@/lib/time/baku';
import { formatDate } from '@/lib/time/format';
import { fillIn } from './fill-in';
import { PlannerLate } from './PlannerLate';
import type { PlannerModel } from './PlannerLive';
import type { PlannerWords } from './planner-words';

type Props = { votingDay: PlainDate | null; called: PlainDate | null; outcomes: ReadonlyMap<string, Outcome> | null; model: PlannerModel; /** Of this plan, for paper. */ address: string; locale: Locale; words: PlannerWords };

/** What came out, in a sentence that is read aloud on every change, and what must not be missed in it. */
export function PlannerOutcome({ votingDay, called, outcomes, model, address, locale, words }: Props) {
  const tally = outcomes && tallyPlan([...outcomes.values()]);
  return (
    <>
      {votingDay && <h2 className="planner-day"><time dateTime={votingDay}>{formatDate(votingDay, locale, 'long')}</time></h2>}
      <p role="status">{votingDay && tally ? fillIn(words.status, { date: formatDate(votingDay, locale), ...tally }) : <span className="planner-empty">{words.empty}</span>}</p>
      {votingDay && <p className="hidden break-all text-note print:block">{address}</p>}
      {votingDay && votingDay === model.ownDay && <p>{words.ownDay} <a href={model.href}>{fillIn(words.modelLink, { election: model.name })}</a></p>}
      {votingDay && called && outcomes && [...outcomes.values()].some(isOver) && <PlannerLate votingDay={votingDay} called={called} outcomes={outcomes} locale={locale} words={words} />}
    </>
  );
}
