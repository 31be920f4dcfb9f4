import { addDays, type PlainDate } from '@/lib/time/baku';
import { addMonths } from '@/lib/time/months';

/**
 * The day on which a span of months is complete. The two differ only where the month has no such day: 18 years after
 * 29 February are complete on 28 February or on 1 March, and the instruction does not say on which.
 */
export type SpanEnd = { earliest: PlainDate; latest: PlainDate };

/** When a span that begins on a day is complete. @param months whole months, 12 for a year @throws RangeError when `day` is no day */
export function spanEnd(day: PlainDate, months: number): SpanEnd {
  const earliest = addMonths(day, months);
  return { earliest, latest: earliest.slice(8) === day.slice(8) ? earliest : addDays(earliest, 1) };
}

/** The last day on which a span must begin so that it is surely complete on `day`. @param months whole months @throws RangeError when `day` is no day */
export function latestStart(day: PlainDate, months: number): PlainDate {
  return addMonths(day, -months);
}

/** Whether a span is complete by a day, that day included; null where that depends on which of its two ends counts. */
export function completeBy({ earliest, latest }: SpanEnd, day: PlainDate): boolean | null {
  if (latest <= day) return true;
  return earliest > day ? false : null;
}
