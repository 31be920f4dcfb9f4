import { linesOf, textOf } from './lines';
import { readEntry } from './read-entry';

/** Lines that are looked at: enough for a damaged beginning, and few for a large file of another kind. */
const looked = 200;

/** Whether a file is a ledger at all, whole or damaged: some line near its beginning is an entry. */
export function looksLikeLedger(bytes: Uint8Array<ArrayBuffer>): boolean {
  return linesOf(bytes.subarray(0, 4_000_000)).slice(0, looked).some((line) => {
    const text = textOf(line);
    return text !== null && 'entry' in readEntry(text);
  });
}

/** Whether all that is wrong is the key: the lines hang together and are signed, by another key than the given fingerprint names. */
export function onlyOtherKey(problems: readonly { kind: string }[]): boolean {
  return problems.length === 1 && problems[0]?.kind === 'other-key';
}
