import type { Entry } from './entry';

/** Where a line stands. `line` counts from 1, `byte` from 0; `n` is the number of its entry, null where it is none. */
export type LinePlace = { file: string; line: number; byte: number; n: number | null };

/**
 * What can be wrong. Words that do not change; `wrong` says it in English.
 * - `cut-off`: the last line has no newline; a copy taken while the monitor wrote may look so, take it again
 * - `not-an-entry`: a line is not what the ledger writes
 * - `number`: entries are missing, doubled or out of order
 * - `prev`: a line was changed, see `suspects`
 * - `signature`: a checkpoint or a change of keys is not signed by the key it names
 * - `new-key`: another key signs from here on, and neither the one before it nor a given fingerprint vouches for it
 * - `other-key`: none of the given fingerprints is that of a key of this ledger
 * - `beginning`: a file does not begin with a `start` entry of its day and election
 * - `end`: the ledger ends before an entry that was published, or that entry is another one
 */
export type ProblemKind = 'cut-off' | 'not-an-entry' | 'number' | 'prev' | 'signature' | 'new-key' | 'other-key' | 'beginning' | 'end';

/** One thing that is wrong: the line at which it is seen, and the first and last line of which one was changed. */
export type Problem = LinePlace & { kind: ProblemKind; wrong: string; suspects: { first: LinePlace; last: LinePlace } };

/** A key that signs from an entry on. `came`: it is the first, the one before signed it, or neither. */
export type SeenKey = { fingerprint: string; publicKey: string; n: number; came: 'first' | 'rotated' | 'unlinked'; vouched: boolean };

/** What a ledger is found to be. */
export type LedgerReport = {
  /** No problem was found. What no later checkpoint signs can still be another text than was written, see `signedUpTo`. */
  ok: boolean;
  election: string | null;
  files: string[];
  entries: number;
  kinds: Record<Entry['kind'], number>;
  /** The first and the last entry; null for an empty ledger. A first one above 1 follows on something that was not looked at. */
  first: { n: number; at: string } | null;
  last: { n: number; at: string; hash: string } | null;
  /** The last entry that a good checkpoint of a vouched key signs, before the first line that is wrong; everything up to it stands as it was written. 0: none. */
  signedUpTo: number;
  keys: SeenKey[];
  /** The first 50; `more` counts the rest. */
  problems: Problem[];
  more: number;
};
