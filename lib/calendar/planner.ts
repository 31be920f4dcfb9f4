import type { Election } from '@/lib/elections';
import { daysBetween, type DateOrInstant, type PlainDate } from '@/lib/time/baku';
import { ruleById } from './rules/catalogue';
import { evaluateRule, needsOf, valueOf, type Basis, type Computation } from './rules/evaluate';
import type { EventId } from './rules/events';
import { scopeOf } from './rules/rule';
import type { Published, Term } from './schema';
import { dayOf } from './stamp';

// The plan of another voting day: each term of a received plan, counted by its rule. It is a computation, never a plan of the commission.

/** A term of the received plan that another voting day's plan is modelled on. `kind`: how its date is published, null for none. */
export type ModelTerm = Pick<Term, 'id' | 'rule'> & { kind: Published['kind'] | null };

/** What the plan is computed for. */
export type PlannerBasis = Basis & {
  /** Rules that rest only on articles about the election of the President hold for no other. */
  kind: Election['kind'];
  /** The day in Baku on which the reader asks; without it, or with null, nothing is compared with it. */
  today?: PlainDate | null;
};

/** The dates of a computed term, in the form of a published one. */
export type PlannedDates = Pick<Published, 'kind' | 'from' | 'until'>;

/** An end that lies before the day on which the election is called or, where that is not known, before today. `days`: how many days before. */
export type LateEnd = { end: 'from' | 'until'; days: number; before: 'called' | 'today' };

/** How long before voting day an election is called, for a time that is unusually long. */
export type LongGap = { days: number; /** Whole years, at least one. */ years: number };

/** What came out for one term; for terms without a date, why there is none. */
export type Outcome =
  | { status: 'counted'; computation: Computation; dates: PlannedDates; late: readonly LateEnd[] }
  | { status: 'waits'; computation: Computation; needs: readonly EventId[] }
  | { status: 'presidential-only' | 'regularly' | 'no-rule' };

/** How many terms have a date, how many have none, and how many of those dates were over when the election was called, or are before today. */
export type PlanTally = { counted: number; without: number; over: number };

/** Counts one term for a voting day. @throws RangeError when the voting day cannot be counted for */
export function planTerm(model: ModelTerm, basis: PlannerBasis): Outcome {
  const rule = model.rule === null ? null : ruleById(model.rule);
  if (rule === null) return { status: model.kind === 'regularly' ? 'regularly' : 'no-rule' };
  if (basis.kind !== 'presidential' && scopeOf(rule) === 'presidential') return { status: 'presidential-only' };
  const computation = evaluateRule(rule, basis);
  const dates = datesOf(computation);
  if (dates === null) return { status: 'waits', computation, needs: needsOf(computation) };
  return { status: 'counted', computation, dates, late: lateEnds(dates, basis) };
}

/** Tallies a plan. */
export function tallyPlan(outcomes: readonly Outcome[]): PlanTally {
  const counted = outcomes.filter(({ status }) => status === 'counted').length;
  return { counted, without: outcomes.length - counted, over: outcomes.filter(isOver).length };
}

/** Whether a term's last day had passed when the election was called or, where that day is not known, has passed today. */
export function isOver(outcome: Outcome): boolean {
  return outcome.status === 'counted' && outcome.late.some(({ end }) => end === 'until');
}

/** Whether an election is called more than a year before voting day; null for no more than a year. */
export function longGap(called: PlainDate, votingDay: PlainDate): LongGap | null {
  const years = Number(votingDay.slice(0, 4)) - Number(called.slice(0, 4)) - (votingDay.slice(5) < called.slice(5) ? 1 : 0);
  return years < 1 || (years === 1 && votingDay.slice(5) === called.slice(5)) ? null : { days: daysBetween(called, votingDay), years };
}

/** The day or moment by which computed terms are put in order: their last one, or their first where they have no end. */
export function orderOf(outcome: Outcome): string | null {
  return outcome.status === 'counted' ? outcome.dates.until ?? outcome.dates.from : null;
}

function datesOf({ from, until }: Computation): PlannedDates | null {
  const [first, last] = [valueOf(from), valueOf(until)];
  if (last !== null && first !== null) return first === last ? { kind: 'on', from: first, until: last } : { kind: 'window', from: first, until: last };
  if (last !== null) return { kind: 'by', from: null, until: last };
  return first === null ? null : { kind: 'from', from: first, until: null };
}

/** A voting day that has passed is not compared with today; and a term that began before today is merely open. */
function lateEnds({ from, until }: PlannedDates, { votingDay, events: { called }, today = null }: PlannerBasis): LateEnd[] {
  if (called !== undefined) return [...lateEnd('from', from, dayOf(called), 'called'), ...lateEnd('until', until, dayOf(called), 'called')];
  return today === null || votingDay < today ? [] : lateEnd('until', until, today, 'today');
}

function lateEnd(end: LateEnd['end'], value: DateOrInstant | null, day: PlainDate, before: LateEnd['before']): LateEnd[] {
  const days = value === null ? 0 : daysBetween(dayOf(value), day);
  return days > 0 ? [{ end, days, before }] : [];
}
