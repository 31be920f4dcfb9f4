import type { HoursSoFar } from './availability';
import { intervalsOf, type DayRecord, type Interval } from './day-record';

/** Why a day's record begins after the promised hours: no monitor ran, or one ran and did not know the camera yet. */
export type BeforeReason = 'not-running' | 'not-listed';

/** A camera's intervals of the day with the promised time before its first one as unmeasured, so that a table of them begins where the hours do. */
export function withBefore(record: DayRecord, id: string, { fromMs, untilMs }: Pick<HoursSoFar, 'fromMs' | 'untilMs'>): Interval[] {
  const intervals = intervalsOf(record, id);
  const begins = intervals[0]?.fromMs ?? untilMs;
  if (intervals.length === 0 || begins <= fromMs) return intervals;
  const midnightMs = Date.parse(`${record.day}T00:00:00+04:00`);
  const first = Math.min(...Object.values(record.cameras).map(([step]) => midnightMs + (step?.[0] ?? Infinity) * 1000));
  const spans: Interval[] = [
    { fromMs, untilMs: Math.min(first, begins), state: 'unmeasured', reason: 'not-running' satisfies BeforeReason },
    { fromMs: Math.max(first, fromMs), untilMs: begins, state: 'unmeasured', reason: 'not-listed' satisfies BeforeReason },
  ];
  return [...spans.filter((span) => span.untilMs > span.fromMs), ...intervals];
}
