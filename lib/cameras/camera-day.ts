import { hoursSoFar, shareOf, timesSoFar, totalOf } from './availability';
import { intervalsOf, type DayRecord } from './day-record';
import type { CameraStatus } from './status-schema';

/**
 * One camera's day so far as `/status/{election}/precincts/{id}.json` has it: intervals, and shares of the promised hours by the
 * same rules as on the availability page.
 * @param nowMs milliseconds since 1970
 */
export function cameraDay(record: DayRecord, id: string, nowMs: number): NonNullable<CameraStatus['day']> {
  const intervals = intervalsOf(record, id);
  const hours = hoursSoFar(record, nowMs);
  const ms = timesSoFar(intervals, hours);
  const whole = totalOf(ms);
  return {
    day: record.day,
    intervals: intervals.map(({ state, reason, fromMs, untilMs }) => ({ state, reason, from: iso(fromMs), until: iso(untilMs) })),
    hours: record.hours,
    share: { from: iso(hours.fromMs), until: iso(hours.untilMs), ms, live: shareOf(ms.live, whole), measured: shareOf(whole - ms.unmeasured, whole) },
    ledger: record.ledger,
  };
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
