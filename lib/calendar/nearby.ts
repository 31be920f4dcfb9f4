import type { PlainDate } from '@/lib/time/baku';
import type { DatedTerm } from './due';
import type { Published } from './schema';
import { dayOf } from './stamp';

/** Terms of other rows near those of one row, each list in the order of the plan. */
export type Nearby = {
  /** All terms of the last day before the row's first; null where it is the first of the plan. */
  before: NearbyDay | null;
  /** The days of the row itself, the earliest first, where other rows have terms on them. */
  same: NearbyDay[];
  /** All terms of the first day after the row's last; null where it is the last of the plan. */
  after: NearbyDay | null;
};

/** A day in Baku and the terms that stand on it. */
export type NearbyDay = { day: PlainDate; terms: DatedTerm[] };

/** The day on which a term stands in a calendar: a deadline on its last, everything else on its first; null where it has none. */
export function standsOn({ kind, from, until }: Published): PlainDate | null {
  const stamp = kind === 'by' ? until : from;
  return stamp === null ? null : dayOf(stamp);
}

/** What comes just before and just after a row in time, and with it; null where the row has no date. @param terms of the whole plan */
export function nearbyTerms(terms: readonly DatedTerm[], number: number): Nearby | null {
  const others = terms.filter((term) => term.number !== number);
  const own = daysOf(terms.filter((term) => term.number === number));
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return null;
  const days = daysOf(others);
  const onDay = (day: PlainDate): NearbyDay => ({ day, terms: others.filter(({ published }) => standsOn(published) === day) });
  const [before, after] = [days.findLast((day) => day < first), days.find((day) => day > last)];
  return { before: before ? onDay(before) : null, same: own.filter((day) => days.includes(day)).map(onDay), after: after ? onDay(after) : null };
}

/** The days of terms, each once, the earliest first. */
function daysOf(terms: readonly DatedTerm[]): PlainDate[] {
  return [...new Set(terms.flatMap(({ published }) => standsOn(published) ?? []))].sort();
}
