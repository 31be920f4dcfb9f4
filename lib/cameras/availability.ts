import { timesIn, type DayRecord, type Interval, type Note } from './day-record';
import type { CameraState } from './status';

/** Milliseconds in each state. */
export type Times = Record<CameraState, number>;

/**
 * The part of a day's promised hours that is over, milliseconds since 1970. `endsMs`: when they end, null where no hour is set;
 * `open`: some of them are still to come, or nobody has said that they are over.
 */
export type HoursSoFar = { fromMs: number; untilMs: number; endsMs: number | null; open: boolean };

/** A minute for the files to travel and be read, on top of three sweeps. */
const newsTakeMs = 60_000;

/**
 * The promised hours of a record's day as far as they are over. Up to the last measured instant they are always over; from there to
 * now only when nothing has been measured for longer than news take, so that a monitor's silence counts as unmeasured.
 * Hours without a set end count until the last measured instant. Without promised hours the whole day counts.
 * @param nowMs milliseconds since 1970
 */
export function hoursSoFar({ day, hours, at, everyMs }: Pick<DayRecord, 'day' | 'hours' | 'at' | 'everyMs'>, nowMs: number): HoursSoFar {
  const midnightMs = Date.parse(`${day}T00:00:00+04:00`);
  const fromMs = hours ? Date.parse(hours.from) : midnightMs;
  const endsMs = hours ? parseOrNull(hours.until) : midnightMs + 86_400_000;
  const measuredMs = Date.parse(at);
  const silent = nowMs - measuredMs > 3 * everyMs + newsTakeMs;
  const reachedMs = silent && endsMs !== null ? nowMs : measuredMs;
  const untilMs = Math.max(fromMs, Math.min(reachedMs, endsMs ?? reachedMs));
  const dayIsOver = nowMs >= midnightMs + 86_400_000;
  return { fromMs, untilMs, endsMs, open: endsMs === null ? !dayIsOver : untilMs < endsMs };
}

/** Milliseconds of all states together. */
export function totalOf(times: Times): number {
  return Object.values(times).reduce((sum, ms) => sum + ms, 0);
}

/** A part of a whole from 0 to 1; null of nothing, which is no share at all. */
export function shareOf(partMs: number, wholeMs: number): number | null {
  return wholeMs > 0 ? partMs / wholeMs : null;
}

/** Milliseconds that were measured and were not live. */
export function downMs(times: Times): number {
  return totalOf(times) - times.live - times.unmeasured;
}

/** The sum of several. */
export function addTimes(all: readonly Times[]): Times {
  const sum: Times = { live: 0, frozen: 0, offline: 0, ended: 0, 'not-started': 0, unmeasured: 0, none: 0 };
  for (const times of all) for (const state of Object.keys(sum) as CameraState[]) sum[state] += times[state];
  return sum;
}

/** Whether a note is about a camera. @param id as `57-2` */
export function isAbout({ about }: Pick<Note, 'about'>, id: string): boolean {
  if (about === 'all') return true;
  return 'ids' in about ? about.ids.includes(id) : id.startsWith(`${about.constituency}-`);
}

/**
 * Intervals as corrections say they were, a later entry over an earlier one. Made beside what was measured, never in its place.
 * @returns null where no correction meets the intervals' time
 */
export function corrected(intervals: readonly Interval[], notes: readonly Note[], hours: Pick<HoursSoFar, 'fromMs' | 'untilMs'>): Interval[] | null {
  const said = notes.flatMap(({ kind, state, from, until, n }) => (kind === 'correction' && state ? [{ state, n, fromMs: Date.parse(from), untilMs: Math.min(Date.parse(until), hours.untilMs) }] : []))
    .filter(({ fromMs, untilMs }) => untilMs > Math.max(fromMs, hours.fromMs)).sort((a, b) => a.n - b.n);
  if (said.length === 0) return null;
  const start: Interval[] = [...intervals];
  return said.reduce((all, { fromMs, untilMs, state }) => [...cutOut(all, fromMs, untilMs), { fromMs, untilMs, state, reason: null }], start).sort((a, b) => a.fromMs - b.fromMs);
}

/** Milliseconds in each state within the promised hours so far. */
export function timesSoFar(intervals: readonly Interval[], { fromMs, untilMs }: Pick<HoursSoFar, 'fromMs' | 'untilMs'>): Times {
  return timesIn(intervals, fromMs, untilMs);
}

function cutOut(intervals: readonly Interval[], fromMs: number, untilMs: number): Interval[] {
  return intervals.flatMap((interval) => [
    { ...interval, untilMs: Math.min(interval.untilMs, fromMs) }, { ...interval, fromMs: Math.max(interval.fromMs, untilMs) },
  ]).filter((interval) => interval.untilMs > interval.fromMs);
}

function parseOrNull(instant: string | null): number | null {
  return instant === null ? null : Date.parse(instant);
}
