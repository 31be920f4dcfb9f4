import type { PlainDate } from '@/lib/time/baku';
import type { DatedTerm } from './due';
import type { Published } from './schema';
import { dayOf } from './stamp';

/** What happens to a term on one of its days; null where that day is all there is to it. */
export type Edge = 'begins' | 'ends' | null;

/** A term on one of its days. */
export type NearbyTerm = { term: DatedTerm; edge: Edge };

/** A day in Baku and the terms of other rows that begin or end on it, in the order of the plan. */
export type NearbyDay = { day: PlainDate; terms: NearbyTerm[] };

/** Terms of other rows near those of one row. */
export type Nearby = {
  /** The last day before the row's first; null where it is the first of the plan. */
  before: NearbyDay | null;
  /** The days of the row itself, the earliest first, where other rows have terms on them; `own`: the row's terms of that day. */
  same: (NearbyDay & { own: NearbyTerm[] })[];
  /** Days between the first and the last of the row that are none of its own. */
  between: NearbyDay[];
  /** The first day after the row's last; null where it is the last of the plan. */
  after: NearbyDay | null;
};

/** The days on which a term begins and ends, the earliest first: two for a window of several days, none for "regularly". */
export function edgesOf({ kind, from, until }: Published): { day: PlainDate; edge: Edge }[] {
  const [first, last] = [from, until].map((stamp) => (stamp === null ? null : dayOf(stamp)));
  if (first && last && first !== last) return [{ day: first, edge: 'begins' }, { day: last, edge: 'ends' }];
  const day = first ?? last;
  return day ? [{ day, edge: kind === 'from' ? 'begins' : null }] : [];
}

/** What other rows have just before a row, on the days on which its terms begin and end, between them and just after; null where the row has no date. @param terms of the whole plan */
export function nearbyTerms(terms: readonly DatedTerm[], number: number): Nearby | null {
  const others = terms.filter((term) => term.number !== number);
  const ours = terms.filter((term) => term.number === number);
  const own = daysOf(ours);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return null;
  const days = daysOf(others);
  const onDay = (day: PlainDate): NearbyDay => ({ day, terms: standing(others, day) });
  const [before, after] = [days.findLast((day) => day < first), days.find((day) => day > last)];
  return {
    before: before ? onDay(before) : null,
    same: own.filter((day) => days.includes(day)).map((day) => ({ ...onDay(day), own: standing(ours, day) })),
    between: days.filter((day) => day > first && day < last && !own.includes(day)).map(onDay),
    after: after ? onDay(after) : null,
  };
}

/** The terms that begin or end on a day. */
function standing(terms: readonly DatedTerm[], day: PlainDate): NearbyTerm[] {
  return terms.flatMap((term) => edgesOf(term.published).filter((edge) => edge.day === day).map(({ edge }) => ({ term, edge })));
}

/** The days on which terms begin or end, each once, the earliest first. */
function daysOf(terms: readonly DatedTerm[]): PlainDate[] {
  return [...new Set(terms.flatMap(({ published }) => edgesOf(published).map(({ day }) => day)))].sort();
}
