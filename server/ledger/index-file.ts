import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Entry } from '@/lib/ledger/entry';
import { publish } from '@/server/monitor/publish';
import type { Checkpoint } from './ledger';
import { ledgerDays, readDay, type Kept } from './read-tail';
import { sha256 } from './sha256';

/** One day's file: how many entries, and when the first and the last were written, ISO 8601 in UTC. */
export type IndexedFile = { day: string; entries: number; from: string; to: string };

/** A key, and since when it signs. `linked`: the key before it vouches for it, or it is the first. */
export type IndexedKey = { fingerprint: string; publicKey: string; from: string; linked: boolean };

/** `/status/{election}/ledger/index.json`. `head`: the newest signed entry; what was verified must reach it. */
export type LedgerIndex = { v: 1; election: string; files: IndexedFile[]; keys: IndexedKey[]; head: Checkpoint | null };

/** Keeps the ledger's index: reads every file once, and then counts along. */
export function createIndexFile(election: string, folder: string) {
  const files = new Map<string, IndexedFile>();
  const keys: IndexedKey[] = [];

  async function read(): Promise<void> {
    for (const day of await ledgerDays(folder)) {
      for (const { entry } of (await readDay(folder, day)).kept) count(day, entry);
    }
  }

  function count(day: string, entry: Entry): void {
    const file = files.get(day) ?? { day, entries: 0, from: entry.at, to: entry.at };
    files.set(day, { ...file, entries: file.entries + 1, to: entry.at });
    const publicKey = entry.kind === 'start' ? entry.key : entry.kind === 'key' ? entry.publicKey : null;
    if (publicKey === null || keys.at(-1)?.publicKey === publicKey) return;
    const fingerprint = sha256(Buffer.from(publicKey, 'base64')).slice(0, 40);
    keys.push({ fingerprint, publicKey, from: entry.at, linked: keys.length === 0 || entry.kind === 'key' });
  }

  return {
    read,
    count: (day: string, kept: readonly Kept[]) => kept.forEach(({ entry }) => count(day, entry)),
    write: (head: Checkpoint | null) => publish(path.join(folder, 'index.json'), { v: 1, election, files: [...files.values()], keys, head } satisfies LedgerIndex),
  };
}

/** The index that was published last; null where there is none or it is damaged. */
export async function readIndex(folder: string): Promise<LedgerIndex | null> {
  return readFile(path.join(folder, 'index.json'), 'utf8').then((text) => JSON.parse(text) as LedgerIndex).catch(() => null);
}
