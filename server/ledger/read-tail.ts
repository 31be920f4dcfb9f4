import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { noHash, type Entry } from '@/lib/ledger/entry';
import { linesOf, textOf, type Line } from '@/lib/ledger/lines';
import { readEntry } from '@/lib/ledger/read-entry';
import { sha256 } from './sha256';

/** An entry as it stands in a file. */
export type Kept = { entry: Entry; hash: string };

/** The end of a ledger: its last file, entry by entry, and what stands in it after the last good one. */
export type Tail = {
  day: string; file: string;
  kept: Kept[];
  /** Bytes up to the end of the last good line. */
  goodBytes: number;
  /** What stands after it: an incomplete line, as a process leaves it that is killed while it writes. */
  rest: Uint8Array;
  /** Lines that do not follow on the one before: somebody changed the file. */
  broken: number[];
};

const dayFile = /^(\d{4}-\d\d-\d\d)\.jsonl$/;

/** The days of a ledger's files, in order. */
export async function ledgerDays(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [] as string[]);
  return names.flatMap((name) => dayFile.exec(name)?.[1] ?? []).sort();
}

/** The last file that holds an entry; null for a ledger without any. An empty last file is the one, with the hash of the file before. */
export async function readTail(folder: string): Promise<Tail | null> {
  const day = (await ledgerDays(folder)).at(-1);
  return day ? readDay(folder, day) : null;
}

/** One day's file. @throws Error when it cannot be read */
export async function readDay(folder: string, day: string): Promise<Tail> {
  const file = path.join(folder, `${day}.jsonl`);
  const bytes = new Uint8Array(await readFile(file));
  const kept: Kept[] = [];
  const broken: number[] = [];
  let goodBytes = 0;
  for (const line of linesOf(bytes)) {
    const entry = entryOf(line);
    if (!entry) continue;
    const before = kept.at(-1);
    if (before && (entry.prev !== before.hash || entry.n !== before.entry.n + 1)) broken.push(line.line);
    kept.push({ entry, hash: sha256(line.bytes) });
    goodBytes = line.byte + line.bytes.length + 1;
  }
  return { day, file, kept, goodBytes, rest: bytes.subarray(goodBytes), broken };
}

/** The last entry of the last file before a day that has one; where there is none, what the very first entry follows on. */
export async function lastBefore(folder: string, day: string): Promise<{ n: number; hash: string; at: string | null }> {
  const days = (await ledgerDays(folder)).filter((each) => each < day);
  for (const each of days.reverse()) {
    const last = (await readDay(folder, each)).kept.at(-1);
    if (last) return { n: last.entry.n, hash: last.hash, at: last.entry.at };
  }
  return { n: 0, hash: noHash, at: null };
}

/** The first line of a day's file, without reading the rest. */
export async function firstEntry(folder: string, day: string): Promise<Entry | null> {
  let text = '';
  for await (const part of createReadStream(path.join(folder, `${day}.jsonl`), { encoding: 'utf8' })) {
    text += String(part);
    if (text.includes('\n')) break;
  }
  const read = readEntry(text.split('\n')[0] ?? '');
  return 'entry' in read ? read.entry : null;
}

function entryOf(line: Line): Entry | null {
  const text = line.whole ? textOf(line) : null;
  const read = text === null ? null : readEntry(text);
  return read && 'entry' in read ? read.entry : null;
}
