import type { CameraState } from './status';

/**
 * How one camera was from a moment of the day on. `second`: seconds since midnight in Baku; `reason`: a word of `Reason`, none when live,
 * or of `GapReason` where nobody measured.
 */
export type Step = [second: number, state: CameraState, reason?: string];

/** A named person's word on a span of the day, from the ledger. Instants are ISO 8601 in UTC. */
export type Note = {
  kind: 'correction' | 'explanation';
  /** Number of the ledger's entry. */
  n: number;
  at: string;
  author: string;
  about: 'all' | { constituency: number } | { ids: string[] };
  from: string;
  until: string;
  /** What a correction says the state was. */
  state?: CameraState;
  text: { az?: string; en?: string };
};

/**
 * `/status/{election}/days/{YYYY-MM-DD}.json`: what every camera was, and when, on one day in Baku. It follows from the day's
 * ledger alone (`createDay` makes it). Before a camera's first step, and after `at`, nothing was measured.
 */
export type DayRecord = {
  v: 1;
  election: string;
  /** The day in Baku. */
  day: string;
  /** The promised hours, ISO 8601 in UTC; `until` null: until the work is done, with no hour set. Null: none are known. */
  hours: { from: string; until: string | null } | null;
  /** The last instant that was measured, ISO 8601 in UTC. */
  at: string;
  /** sha256 of the precincts.json in force at the end. */
  list: string;
  everyMs: number;
  /** The ledger's entry up to which it was read, and that line's SHA-256. */
  ledger: { n: number; hash: string };
  /** Steps by camera id, in list order; each holds until the next, the last until `at`. */
  cameras: Record<string, Step[]>;
  notes: Note[];
};

/** One camera's state between two instants, milliseconds since 1970. */
export type Interval = { fromMs: number; untilMs: number; state: CameraState; reason: string | null };

/** A camera's intervals of the day, in order and without gaps from its first step to `at`; empty for a camera that the record does not name. */
export function intervalsOf(record: DayRecord, id: string): Interval[] {
  const midnightMs = Date.parse(`${record.day}T00:00:00+04:00`);
  const endMs = Date.parse(record.at);
  const steps = record.cameras[id] ?? [];
  return steps.map(([second, state, reason], index) => {
    const next = steps[index + 1];
    return { fromMs: midnightMs + second * 1000, untilMs: next ? midnightMs + next[0] * 1000 : endMs, state, reason: reason ?? null };
  }).filter(({ fromMs, untilMs }) => untilMs > fromMs);
}

/** What was known of a camera at a moment; null when the record says nothing of it. @param atMs milliseconds since 1970 */
export function stateAt(intervals: readonly Interval[], atMs: number): Interval | null {
  return intervals.find(({ fromMs, untilMs }) => atMs >= fromMs && atMs < untilMs) ?? null;
}

/** Milliseconds in each state within a span; what no interval covers is `unmeasured`. */
export function timesIn(intervals: readonly Interval[], fromMs: number, untilMs: number): Record<CameraState, number> {
  const times = { live: 0, frozen: 0, offline: 0, ended: 0, 'not-started': 0, unmeasured: Math.max(0, untilMs - fromMs), none: 0 };
  for (const interval of intervals) {
    const ms = Math.min(interval.untilMs, untilMs) - Math.max(interval.fromMs, fromMs);
    if (ms <= 0) continue;
    times.unmeasured -= ms;
    times[interval.state] += ms;
  }
  return times;
}
