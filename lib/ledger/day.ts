import type { DayRecord, Note, Step } from '@/lib/cameras/day-record';
import { decodeStates, type CameraState } from '@/lib/cameras/status';
import { noHash, type Change, type Entry, type StateLetter } from './entry';

/** A day's record as it grows, entry by entry. */
export type Day = {
  /** As of the last entry; changed in place. */
  readonly record: DayRecord;
  /** How the last sweep left each camera; empty after a `start`. */
  readonly states: ReadonlyMap<string, { state: StateLetter; reason: string | null }>;
  /** Takes the next entry of the day's file. @param hash SHA-256 of its line */
  apply: (entry: Entry, hash: string) => void;
  /** Takes a note on this day that stands in a later day's file; one that is here already is not taken twice. */
  note: (entry: Entry) => void;
  /** Corrections and explanations that stand in this day's file, whatever day they are about. */
  readonly said: readonly Entry[];
  /** Whether the monitor was stopped after the last sweep. */
  stopped: () => boolean;
};

/**
 * Makes the record of one day from its file's entries, one after the other, and from nothing else.
 * @param hours the promised hours of that day, ISO 8601 in UTC
 */
export function createDay(election: string, day: string, hours: DayRecord['hours']): Day {
  const midnightMs = Date.parse(`${day}T00:00:00+04:00`);
  const states = new Map<string, { state: StateLetter; reason: string | null }>();
  const said: Entry[] = [];
  const record: DayRecord = {
    v: 1, election, day, hours, at: new Date(midnightMs).toISOString(), list: noHash, everyMs: 10_000, ledger: { n: 0, hash: noHash }, cameras: {}, notes: [],
  };
  /** Time goes forward only, whatever the clock did. */
  let reachedMs = midnightMs;
  /** A gap is over when a sweep says how each camera is. */
  let inGap = false;
  let stopped = false;

  function apply(entry: Entry, hash: string): void {
    record.ledger = { n: entry.n, hash };
    if (entry.kind === 'start' || entry.kind === 'sweep' || entry.kind === 'stop') stopped = entry.kind === 'stop';
    if (entry.kind === 'start') start(entry);
    else if (entry.kind === 'sweep') sweep(entry.changes, Date.parse(entry.at));
    else if (entry.kind === 'stop') interrupt(reach(Date.parse(entry.at)), 'monitor-stopped');
    else if (entry.kind === 'gap') gap(Date.parse(entry.from), Date.parse(entry.until), entry.why);
    else if (entry.kind === 'correction' || entry.kind === 'explanation') {
      said.push(entry);
      note(entry);
    }
  }

  function start({ ids, list, everyMs, at }: Extract<Entry, { kind: 'start' }>): void {
    const before = record.cameras;
    const listed = new Set(ids);
    const gone = Object.keys(before).filter((id) => !listed.has(id));
    record.cameras = Object.fromEntries([...ids, ...gone].map((id) => [id, before[id] ?? []]));
    for (const id of gone) push(id, secondOf(Date.parse(at)), 'none', 'no-stream');
    Object.assign(record, { list, everyMs });
    states.clear();
    for (const id of ids) states.set(id, { state: 'U', reason: null });
  }

  function sweep(changes: readonly Change[], atMs: number): void {
    const second = secondOf(reach(atMs));
    for (const [id, state, reason] of changes) states.set(id, { state, reason });
    const ids = inGap ? [...states.keys()] : changes.map(([id]) => id);
    for (const id of ids) {
      const { state, reason } = states.get(id) ?? { state: 'U', reason: null };
      push(id, second, stateOf(state), reason);
    }
    inGap = false;
  }

  function gap(fromMs: number, untilMs: number, why: string): void {
    interrupt(fromMs, why);
    // Minutes that came twice are over when the clock has passed them for good.
    if (why === 'clock-back') reach(untilMs);
  }

  function interrupt(fromMs: number, reason: string): void {
    for (const id of states.keys()) push(id, secondOf(fromMs), 'unmeasured', reason);
    inGap = true;
  }

  function push(id: string, second: number, state: CameraState, reason: string | null): void {
    const steps = record.cameras[id] ??= [];
    while ((steps.at(-1)?.[0] ?? -1) >= second) steps.pop();
    const last = steps.at(-1);
    if (last?.[1] === state && (last[2] ?? null) === reason) return;
    const step: Step = reason === null ? [second, state] : [second, state, reason];
    steps.push(step);
  }

  function reach(atMs: number): number {
    reachedMs = Math.max(reachedMs, Math.min(atMs, midnightMs + 86_400_000));
    record.at = new Date(reachedMs).toISOString();
    return reachedMs;
  }

  const secondOf = (ms: number): number => Math.min(86_400, Math.max(0, Math.floor((ms - midnightMs) / 1000)));

  function note(entry: Entry): void {
    const found = noteOf(entry);
    if (found && isOfDay(found, midnightMs) && !record.notes.some(({ n }) => n === found.n)) record.notes.push(found);
  }

  return { record, states, said, stopped: () => stopped, apply, note };
}

/** The note that an entry is; null for the other kinds. */
export function noteOf(entry: Entry): Note | null {
  if (entry.kind !== 'correction' && entry.kind !== 'explanation') return null;
  const { kind, n, at, author, about, from, until, text } = entry;
  return { kind, n, at, author, about, from, until, ...(entry.kind === 'correction' ? { state: stateOf(entry.state) } : {}), text };
}

/** Whether a note's span meets a day. @param midnightMs the day's first millisecond */
function isOfDay({ from, until }: Note, midnightMs: number): boolean {
  return Date.parse(from) < midnightMs + 86_400_000 && Date.parse(until) > midnightMs;
}

function stateOf(letter: StateLetter): CameraState {
  return decodeStates(letter)[0] ?? 'unmeasured';
}
