import { hoursSoFar, isAbout, timesSoFar, type HoursSoFar, type Times } from './availability';
import { barOf, packBar } from './availability-bar';
import { withBefore } from './availability-before';
import { intervalsOf, type DayRecord, type Interval, type Note } from './day-record';

/** One camera's newest day as a build found it: what its page carries for readers without JavaScript, small because every camera has such a page. */
export type BuiltDay = {
  /** The day in Baku. */
  day: string;
  /** The last measured instant, ISO 8601 in UTC. */
  at: string;
  hours: Pick<HoursSoFar, 'fromMs' | 'untilMs' | 'open'>;
  /** States of the promised hours so far that occurred. */
  times: Partial<Times>;
  /** See `packBar`. */
  bar: string;
  /** When the camera was not live or not measured, the newest first; only the newest few. */
  breaks: Interval[];
  /** How many there are in all. */
  breakCount: number;
  notes: Note[];
};

/** Rows of a page's table; the day's file has all. */
const SHOWN = 8;

/**
 * What the record says of one camera. @param nowMs when the build read it, milliseconds since 1970
 * @returns null when the record does not name the camera
 */
export function builtDay(record: DayRecord, id: string, nowMs: number): BuiltDay | null {
  if (intervalsOf(record, id).length === 0) return null;
  const { fromMs, untilMs, open } = hoursSoFar(record, nowMs);
  const hours = { fromMs, untilMs, open };
  const intervals = withBefore(record, id, hours);
  const breaks = intervals.filter(({ state }) => state !== 'live').reverse();
  const times = Object.entries(timesSoFar(intervals, hours)).filter(([, ms]) => ms > 0);
  return {
    day: record.day, at: record.at, hours, times: Object.fromEntries(times), bar: packBar(barOf(intervals, record.day, Math.max(untilMs, Date.parse(record.at)))),
    breaks: breaks.slice(0, SHOWN), breakCount: breaks.length, notes: record.notes.filter((note) => isAbout(note, id)),
  };
}
