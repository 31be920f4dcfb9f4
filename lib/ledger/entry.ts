import type { Reason } from '@/lib/cameras/verdict';

/** What every entry of a ledger has: one line of JSON, without spaces, ended by a newline. */
type Place = {
  v: 1;
  /** Its number in the election's ledger, from 1, without gaps, over all days. */
  n: number;
  /** When it was written, ISO 8601 in UTC with milliseconds, by the monitor's clock. */
  at: string;
  /** SHA-256 of the bytes of the line before, without its newline, as 64 lower-case hex digits; 64 zeros before the first. */
  prev: string;
};

/** A state's letter as in now.json: L, F, O, E, N, U or `-`. */
export type StateLetter = 'L' | 'F' | 'O' | 'E' | 'N' | 'U' | '-';

/** One camera's new state: id, letter, and why (null when live). */
export type Change = [id: string, state: StateLetter, reason: Reason | null];

/** A time span of the record, both ends ISO 8601 in UTC. */
export type Span = { from: string; until: string };

/** Whom a note is about: all cameras, one constituency, or some cameras by id. */
export type About = 'all' | { constituency: number } | { ids: string[] };

/**
 * What an entry says.
 * - `start`: the monitor begins, a day begins, or the list is another one. All cameras are unmeasured until a sweep says otherwise.
 * - `sweep`: one look at all cameras was completed; `changes` names those whose state or reason is another than before, the rest is as it was.
 * - `stop`: the monitor was stopped; from here on nothing is measured.
 * - `gap`: nothing was measured between two instants, and why.
 * - `checkpoint`: a signature over everything before it, see `checkpointMessage`.
 * - `key`: from here on another key signs; both sign this.
 * - `correction`, `explanation`: a named person's later word on a span; nothing above is changed by it.
 */
export type Said =
  | { kind: 'start'; why: 'began' | 'new-day' | 'new-list'; election: string; day: string; list: string; ids: string[]; everyMs: number; key: string }
  | { kind: 'sweep'; from: string; changes: Change[] }
  | { kind: 'stop' }
  | ({ kind: 'gap'; why: GapReason } & Span)
  | { kind: 'checkpoint'; key: string; signature: string }
  | { kind: 'key'; from: string; publicKey: string; oldSignature: string; newSignature: string }
  | ({ kind: 'correction'; author: string; about: About; state: StateLetter; text: Words } & Span)
  | ({ kind: 'explanation'; author: string; about: About; text: Words } & Span);

/** Why nothing was measured: stopped in order; ended without a word; the clock went back; the disk took nothing; the last line was incomplete and was set aside. */
export type GapReason = 'stopped' | 'killed' | 'clock-back' | 'not-written' | 'truncated';

/** A text as its author wrote it, in one language or both. */
export type Words = { az?: string; en?: string };

/** One entry of `/status/{election}/ledger/{YYYY-MM-DD}.jsonl`. */
export type Entry = Place & Said;
