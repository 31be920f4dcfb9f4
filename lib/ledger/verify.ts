import { noHash, type Entry } from './entry';
import { createKeyring } from './keyring';
import { linesOf, textOf, type Line } from './lines';
import { createProblems } from './problems';
import type { Sha256 } from './public-key';
import { readEntry } from './read-entry';
import type { LedgerReport, LinePlace } from './report';

/** One file of a ledger, read when its turn comes. `name`: `2026-11-22.jsonl`. */
export type LedgerFile = { name: string; read: () => Promise<Uint8Array<ArrayBuffer>> };

/** The two computations, from the browser, from Node or from a library. `verify`: Ed25519, key as 32 bytes, signature as 64. */
export type VerifyTools = { sha256: Sha256; verify: (publicKey: Bytes, signature: Bytes, message: Bytes) => Promise<boolean> };
type Bytes = Uint8Array<ArrayBuffer>;

export type VerifyOptions = {
  /** Fingerprints that were published elsewhere, each 40 hex digits. Without any, the first key is taken at its word. */
  fingerprints?: readonly string[];
  /** An entry that is known to have been published, as in `ledger/index.json` or a day's record. */
  head?: { n: number; hash: string } | null;
  /** Told after every few hundred lines. */
  progress?: (done: { file: string; entries: number }) => void;
};

const linesAtOnce = 500;

/**
 * Verifies files of one ledger: every line is what the ledger writes, is numbered, holds the hash of the line before, and
 * checkpoints are signed. Files are taken in the order of their names. Needs no network and no clock.
 */
export async function verifyLedger(files: readonly LedgerFile[], tools: VerifyTools, { fingerprints = [], head = null, progress }: VerifyOptions = {}): Promise<LedgerReport> {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const walk = createWalk(tools, fingerprints, head);
  for (const { name, read } of sorted) {
    const lines = linesOf(await read());
    for (let from = 0; from < lines.length; from += linesAtOnce) {
      const part = lines.slice(from, from + linesAtOnce);
      const hashes = await Promise.all(part.map(({ bytes }) => tools.sha256(bytes)));
      for (const [index, line] of part.entries()) await walk.take(name, line, hashes[index] ?? '');
      progress?.({ file: name, entries: walk.entries() });
    }
  }
  return walk.end(sorted.map(({ name }) => name));
}

type Taken = { place: LinePlace; hash: string; entry: Entry | null };

function createWalk(tools: VerifyTools, fingerprints: readonly string[], head: VerifyOptions['head']) {
  const problems = createProblems();
  const keyring = createKeyring(tools, fingerprints, problems.add);
  const kinds: LedgerReport['kinds'] = { start: 0, sweep: 0, stop: 0, gap: 0, checkpoint: 0, key: 0, correction: 0, explanation: 0 };
  let entries = 0;
  let election: string | null = null;
  let first: LedgerReport['first'] = null;
  let last: LedgerReport['last'] = null;
  let before: Taken | null = null;
  let expected: number[] = [];
  let atHead: string | null = null;
  let readable: number | null = null;

  async function take(file: string, line: Line, hash: string): Promise<void> {
    const text = textOf(line);
    const read = text === null ? { wrong: 'is not UTF-8 text' } : readEntry(text);
    const entry = 'entry' in read ? read.entry : null;
    const place = { file, line: line.line, byte: line.byte, n: entry?.n ?? null };
    if (!line.whole) problems.add('cut-off', place, 'is the last line and has no newline: it is incomplete');
    else if ('wrong' in read) problems.add('not-an-entry', place, read.wrong);
    if (entry) await follow(entry, place, hash);
    else {
      readable ??= last?.n ?? 0;
      problems.unknown();
    }
    before = { place, hash, entry };
    if (!entry) expected = expected.flatMap((n) => [n, n + 1]).slice(-2);
  }

  async function follow(entry: Entry, place: LinePlace, hash: string): Promise<void> {
    entries += 1;
    kinds[entry.kind] += 1;
    first ??= { n: entry.n, at: entry.at };
    last = { n: entry.n, at: entry.at, hash };
    if (entry.n === head?.n) atHead = hash;
    const follows = checkNumber(entry, place);
    if (place.line === 1) checkBeginning(entry, place);
    if (entry.kind === 'start') election = entry.election;
    const signed = await keyring.take(entry, place, election);
    checkPrev(entry, place, follows, signed);
  }

  function checkNumber({ n }: Entry, place: LinePlace): boolean {
    const good = expected.length === 0 || expected.includes(n);
    const [due = n] = expected;
    if (!good) problems.add('number', place, n > due ? `is entry ${n}, but ${due} is due: ${n - due} missing before it` : `is entry ${n}, but ${due} is due`, before?.place);
    // Where one number was changed, the next line is right again.
    expected = good || due === n ? [n + 1] : [n + 1, due + 1];
    return good;
  }

  function checkPrev(entry: Entry, place: LinePlace, follows: boolean, signed: boolean): void {
    const due = before ? before.hash : entry.n === 1 ? noHash : entry.prev;
    problems.link({ matches: entry.prev === due, place, before: before?.place ?? null, believed: signed, told: follows && (before === null || before.entry !== null) });
  }

  function checkBeginning(entry: Entry, place: LinePlace): void {
    const day = /\d{4}-\d\d-\d\d/.exec(place.file)?.[0];
    if (entry.kind !== 'start') problems.add('beginning', place, 'is the first of its file but no "start"');
    else if (day && entry.day !== day) problems.add('beginning', place, `begins the day ${entry.day}, but the file is named ${day}`);
    else if (election !== null && entry.election !== election) problems.add('beginning', place, `belongs to ${entry.election}, not to ${election}`);
  }

  /** The last entry before the first line that is wrong. */
  function soundUpTo(): number {
    const broken = problems.end().problems.at(0);
    if (!broken) return Infinity;
    const { n } = broken.suspects.first;
    return n === null ? readable ?? 0 : n - 1;
  }

  function end(files: string[]): LedgerReport {
    const place = before?.place ?? { file: files.at(-1) ?? '', line: 0, byte: 0, n: null };
    const { keys, signedUpTo } = keyring.end(place, soundUpTo());
    if (head && (last?.n ?? 0) < head.n) problems.add('end', place, `is the last entry, but entry ${head.n} was published: the end is missing`);
    else if (head && atHead !== null && atHead !== head.hash) problems.add('end', place, `stands after an entry ${head.n} that is not the one that was published`);
    const found = problems.end();
    return { ok: found.problems.length === 0, election, files, entries, kinds, first, last, signedUpTo, keys, ...found };
  }

  return { take, end, entries: () => entries };
}
