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
 * - `start`: the first entry of every file, and wherever the monitor begins or the list is another one. All cameras are unmeasured until
 *   a sweep says otherwise. `key`: the public key that signs from here on, base64 of its SPKI form as in a PEM file.
 * - `sweep`: one look at all cameras was completed; `changes` names those whose state or reason is another than before, the rest is as it was.
 * - `stop`: the monitor was stopped; from here on nothing is measured.
 * - `gap`: nothing counts as measured between two instants, and why. `aside`: the file beside the ledger that keeps what stood in an incomplete last line.
 * - `checkpoint`: a signature over everything before it, see `checkpointMessage`. `key`: the fingerprint of the key that signed.
 * - `key`: from here on another key signs; both sign `keyMessage`. `from`: the old key's fingerprint; `publicKey`: the new one, as in `start`.
 * - `correction`, `explanation`: a named person's later word on a span; nothing above is changed by it. `ref`: the request it came from, so that none is written twice.
 */
export type Said =
  | { kind: 'start'; why: 'began' | 'new-day' | 'new-list'; election: string; day: string; list: string; ids: string[]; everyMs: number; key: string }
  | { kind: 'sweep'; from: string; changes: Change[] }
  | { kind: 'stop' }
  | ({ kind: 'gap'; why: GapReason } & Span & { aside?: string })
  | { kind: 'checkpoint'; key: string; signature: string }
  | { kind: 'key'; from: string; publicKey: string; oldSignature: string; newSignature: string }
  | ({ kind: 'correction'; author: string; about: About; state: StateLetter; text: Words } & Span & { ref: string })
  | ({ kind: 'explanation'; author: string; about: About; text: Words } & Span & { ref: string });

/**
 * Why nothing was measured: stopped in order; ended without a word; no look was completed for longer than three and five seconds (the
 * machine slept or was overloaded); the clock went back, so these minutes came twice; the disk took nothing; the last line was incomplete.
 */
export type GapReason = 'stopped' | 'killed' | 'silent' | 'clock-back' | 'not-written' | 'truncated';

/** A text as its author wrote it, in one language or both. */
export type Words = { az?: string; en?: string };

/** One entry of `/status/{election}/ledger/{YYYY-MM-DD}.jsonl`. */
export type Entry = Place & Said;

/** What stands as `prev` in the very first entry. */
export const noHash = '0'.repeat(64);
