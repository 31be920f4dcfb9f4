import type { Election } from '@/lib/elections';
import { dayOf } from './stamp';
import { computeTerm, type ComputedTerm } from './computed';
import { endingOf, lastDayInTime, printedDay, type Ending } from './rules/reading';
import type { Calendar, Item, Term } from './schema';

/** A term with its count; `computed` is null where no rule can be stated. */
export type CountedTerm = { item: Item; term: Term; computed: ComputedTerm | null };

/** A term whose last day is counted forward, held against the reading of "-dək" (see `rules/reading.ts`). */
export type ReadTerm = CountedTerm & {
  ending: Ending;
  /** Last day in time when the first day is taken as the law words it. */
  lastDay: string;
  /** What the plan would print under the reading; null where the reading says nothing about this wording. */
  printed: string | null;
  published: string;
  explained: boolean;
};

/** Every term of a plan with its count, in the order of the plan. */
export function countedTerms(calendar: Calendar, election: Election): CountedTerm[] {
  return calendar.items.flatMap((item) => item.terms.map((term) => ({ item, term, computed: computeTerm(term, election) })));
}

/**
 * How many terms agree, differ, wait for an event (`needs`), have no date in the plan beside a counted one (`only-computed`),
 * or no rule (`none`). Each term counts once.
 */
export function countingSummary(terms: readonly CountedTerm[]): Record<CountingOutcome, number> {
  const summary: Record<CountingOutcome, number> = { 'agrees': 0, 'differs': 0, 'needs': 0, 'only-computed': 0, 'none': 0 };
  for (const counted of terms) summary[outcomeOf(counted)] += 1;
  return summary;
}

/** What became of a term's count, see {@link countingSummary}. */
export type CountingOutcome = 'agrees' | 'differs' | 'needs' | 'only-computed' | 'none';

/** The outcome of one term. */
export function outcomeOf({ computed }: CountedTerm): CountingOutcome {
  if (!computed) return 'none';
  if (computed.agreement !== 'not-comparable') return computed.agreement;
  return [computed.from, computed.until].some((end) => end?.counted) ? 'only-computed' : 'needs';
}

/** The published terms whose last day is counted forward from a known day, each held against the reading. */
export function readTerms(terms: readonly CountedTerm[]): ReadTerm[] {
  return terms.flatMap((counted) => {
    const { published } = counted.term;
    const until = counted.computed?.until;
    if (!published?.until || !until?.counted) return [];
    const lastDay = lastDayInTime(until.end, dayOf(until.from));
    if (lastDay === null) return [];
    const ending = endingOf(published.az);
    const printed = printedDay(until.end, dayOf(until.from), ending);
    return [{ ...counted, ending, lastDay, printed, published: published.until, explained: printed === published.until }];
  });
}
