import { addDays, type PlainDate } from '@/lib/time/baku';
import { addMonths } from '@/lib/time/months';
import type { End } from './rule';

// One reading of how the plan prints a last day. It is a reading, not law: pages offer it as an explanation and never as a date.

/** How a published date is worded: `-dək`, `-dan gec olmayaraq`, or otherwise. */
export type Ending = 'until-suffix' | 'not-later' | 'other';

/** The ending of a published date. @param wording the plan's own words, in Azerbaijani */
export function endingOf(wording: string): Ending {
  if (/gec olmayaraq\.?$/u.test(wording.trim())) return 'not-later';
  return /-d[əa]k\.?$/u.test(wording.trim()) ? 'until-suffix' : 'other';
}

/**
 * The last day in time when the count begins as the law words it: "günündən başlayaraq" counts the anchor as the first day,
 * "gündən sonra" and "gün keçənədək" begin with the day after it. Null where the end is not counted forward in days or months.
 */
export function lastDayInTime({ days, months, forward }: End, anchor: PlainDate): PlainDate | null {
  if (forward === undefined) return null;
  const last = months === undefined ? addDays(anchor, days ?? 0) : addMonths(anchor, months);
  return forward === 'starting' ? addDays(last, -1) : last;
}

/**
 * The day that the plan would print for a last day in time, if after voting day "-dək" names the first day that is too late and
 * "-dan gec olmayaraq" the last day in time. Null where the reading says nothing.
 */
export function printedDay(end: End, anchor: PlainDate, ending: Ending): PlainDate | null {
  const last = lastDayInTime(end, anchor);
  if (last === null || ending === 'other') return null;
  return ending === 'until-suffix' ? addDays(last, 1) : last;
}
