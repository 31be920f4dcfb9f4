import { addDays, type PlainDate } from '@/lib/time/baku';
import { addMonths } from '@/lib/time/months';
import type { Answers, DayQuestion } from './answers';
import type { Condition } from './schema';
import { completeBy, latestStart, spanEnd } from './span';

// What follows from the reader's answers for each condition. Never more than dates: whether somebody votes, a commission decides.

/**
 * `met`, `not-met`: by the answers alone. `open`: the words of the clause allow more than one reading and these answers fall
 * between them. `not-computed`: something that would have to be known is not.
 */
export type Outcome = 'met' | 'not-met' | 'open' | 'not-computed';

/** A day or a stretch of days that was computed or given. */
export type Fact = {
  id: 'born' | 'since' | 'voting-day' | 'complete' | 'complete-or' | 'called' | 'base-day' | 'window' | 'latest-start' | 'narrow' | 'wide';
  day: PlainDate;
  /** Last day of a stretch, or the other possible day. */
  until?: PlainDate;
  /** Whether it says something about the reader, who decides whether it is printed. */
  personal: boolean;
};

const COMPUTED: readonly Fact['id'][] = ['complete', 'complete-or', 'latest-start', 'narrow', 'wide'];

/** Why there is no plain outcome. */
export type Reason = 'day-unknown' | 'answer-unknown' | 'not-held' | 'leap-day' | 'bracket';

/** What the answers say about one condition. */
export type Finding = { condition: Condition; outcome: Outcome; facts: readonly Fact[]; reason: Reason | null };

/** Holds the answers against one condition. @throws RangeError when an answer is no day */
export function findingOf(condition: Condition, answers: Answers): Finding {
  return { condition, ...compare(condition.compute, answers) };
}

/** How many findings have each outcome. */
export function tally(findings: readonly Finding[]): Record<Outcome, number> {
  const count = (outcome: Outcome) => findings.filter((finding) => finding.outcome === outcome).length;
  return { met: count('met'), 'not-met': count('not-met'), open: count('open'), 'not-computed': count('not-computed') };
}

/**
 * The last day on which residence must have begun, by the two readings of "the year in which the elections are called included":
 * `narrow` counts the years back from the call; `wide` takes its calendar year for one of them and counts the others back from 1 January.
 */
export function callBounds(called: PlainDate, years: number): { narrow: PlainDate; wide: PlainDate } {
  return { narrow: latestStart(called, years * 12), wide: latestStart(`${called.slice(0, 4)}-01-01`, (years - 1) * 12) };
}

/** The days of a finding that a short list names: those computed from the answers, none that was only given. */
export function computedDays({ facts }: Pick<Finding, 'facts'>): Fact[] {
  return facts.filter(({ id }) => COMPUTED.includes(id));
}

/** Whether a day that was given for the beginning of a time is a 29 February. */
export function beginsOnLeapDay({ facts }: Pick<Finding, 'facts'>): boolean {
  return facts.some(({ id, day }) => (id === 'born' || id === 'since') && day.endsWith('-02-29'));
}

/** The months before a day of which a clause asks a part. The day itself does not belong to them. */
export function monthsBefore(day: PlainDate, months: number): { first: PlainDate; last: PlainDate } {
  return { first: addMonths(day, -months), last: addDays(day, -1) };
}

type Compared = Omit<Finding, 'condition'>;

function compare(compute: Condition['compute'], answers: Answers): Compared {
  switch (compute.by) {
    case 'election': return { outcome: compute.kinds.includes(answers.kind) ? 'met' : 'not-met', facts: [], reason: null };
    case 'age': return compareSpan('born', compute.years, answers);
    case 'residence': return compareSpan('resident-since', compute.years, answers);
    case 'residence-before-call': return compareBeforeCall(compute.years, answers);
    case 'months-of': return compareMonths(compute, answers);
    case 'recognition': return byAnswer(answers.recognised === 'yes' ? true : answers.recognised === 'no' ? false : null, []);
    case 'not-held': return { outcome: 'not-computed', facts: [], reason: 'not-held' };
  }
}

function compareSpan(question: 'born' | 'resident-since', years: number, { days, votingDay }: Answers): Compared {
  const start = days[question];
  if (start === undefined) return unknownDay([]);
  const end = spanEnd(start, years * 12);
  const complete = completeBy(end, votingDay);
  const facts: Fact[] = [
    { id: question === 'born' ? 'born' : 'since', day: start, personal: true },
    end.earliest === end.latest ? { id: 'complete', day: end.latest, personal: true } : { id: 'complete-or', day: end.earliest, until: end.latest, personal: true },
    { id: 'voting-day', day: votingDay, personal: false },
  ];
  return complete === null ? { outcome: 'open', facts, reason: 'leap-day' } : { outcome: complete ? 'met' : 'not-met', facts, reason: null };
}

function compareBeforeCall(years: number, { days }: Answers): Compared {
  const [since, called] = [days['municipality-since'], days.called];
  const yours: Fact[] = since === undefined ? [] : [{ id: 'since', day: since, personal: true }];
  if (called === undefined) return unknownDay(yours);
  const { narrow, wide } = callBounds(called, years);
  const facts: Fact[] = [...yours, { id: 'called', day: called, personal: false }, { id: 'narrow', day: narrow, personal: false }, { id: 'wide', day: wide, personal: false }];
  if (since === undefined) return unknownDay(facts);
  if (since <= narrow) return { outcome: 'met', facts, reason: null };
  return since > wide ? { outcome: 'not-met', facts, reason: null } : { outcome: 'open', facts, reason: 'bracket' };
}

function compareMonths({ months, of, before }: Extract<Condition['compute'], { by: 'months-of' }>, { days, precinct }: Answers): Compared {
  const base = days[before satisfies DayQuestion];
  const since = precinct?.answer === 'since' ? precinct.since : null;
  const yours: Fact[] = since === null ? [] : [{ id: 'since', day: since, personal: true }];
  if (base === undefined) return precinct?.answer === 'enough' || precinct?.answer === 'less' ? byAnswer(precinct.answer === 'enough', yours) : unknownDay(yours);
  const { first, last } = monthsBefore(base, of);
  const facts: Fact[] = [...yours, { id: 'base-day', day: base, personal: false }, { id: 'window', day: first, until: last, personal: false }, { id: 'latest-start', day: latestStart(base, months), personal: false }];
  if (since === null) return byAnswer(precinct?.answer === 'enough' ? true : precinct?.answer === 'less' ? false : null, facts);
  const complete = completeBy(spanEnd(since, months), base);
  return complete === null ? { outcome: 'open', facts, reason: 'leap-day' } : { outcome: complete ? 'met' : 'not-met', facts, reason: null };
}

function byAnswer(answer: boolean | null, facts: readonly Fact[]): Compared {
  return answer === null ? { outcome: 'not-computed', facts, reason: 'answer-unknown' } : { outcome: answer ? 'met' : 'not-met', facts, reason: null };
}

function unknownDay(facts: readonly Fact[]): Compared {
  return { outcome: 'not-computed', facts, reason: 'day-unknown' };
}
