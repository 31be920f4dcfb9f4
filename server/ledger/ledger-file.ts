import { open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { type Entry, type Said } from '@/lib/ledger/entry';
import { syncFolder, writeDurably } from './durable';
import { ledgerDays, lastBefore, readDay, type Kept } from './read-tail';
import { sha256 } from './sha256';

/** What is to be written: the words, or how to find them from their place in the chain (a signature signs it). */
export type Draft = Said | ((place: { n: number; at: string; prev: string }) => Said);

/** What was found when a ledger was opened. `aside`: the file in which an incomplete last line was kept. */
export type Opened = { day: string | null; kept: Kept[]; lastAt: string | null; aside: string | null; broken: number[] };

/** The one place that writes into a ledger's files. */
export type LedgerFile = {
  /** Where the next entry follows on. */
  end: () => { day: string | null; n: number; hash: string };
  /**
   * Writes entries at the end of a day's file, all in one write, and returns when they are on the disk.
   * @throws when they are not; then nothing more is written until `reopen` has looked at what is there
   */
  append: (day: string, at: string, drafts: readonly Draft[]) => Promise<Kept[]>;
  /** Reads the last file anew and mends its end: what is no whole entry is moved into a file of its own. */
  reopen: () => Promise<Opened>;
  close: () => Promise<void>;
};

/** Opens a ledger's folder for writing. The caller holds its lock. */
export function createLedgerFile(folder: string): LedgerFile {
  let handle: FileHandle | null = null;
  let day: string | null = null;
  let n = 0;
  let hash = '';
  let bytes = 0;
  let sound = false;

  async function close(): Promise<void> {
    sound = false;
    await handle?.close();
    handle = null;
  }

  async function reopen(): Promise<Opened> {
    await close();
    const last = (await ledgerDays(folder)).at(-1) ?? null;
    day = last;
    const before = await lastBefore(folder, last ?? '');
    ({ n, hash } = before);
    if (last === null) {
      sound = true;
      return { day: null, kept: [], lastAt: null, aside: null, broken: [] };
    }
    const tail = await readDay(folder, last);
    const aside = tail.rest.length > 0 ? await setAside(last, tail.goodBytes, tail.rest) : null;
    handle = await open(tail.file, 'a');
    if (aside) await handle.truncate(tail.goodBytes);
    // What was written but perhaps not yet on the disk is so from here on.
    await handle.sync();
    bytes = tail.goodBytes;
    const end = tail.kept.at(-1);
    if (end) ({ n, hash } = { n: end.entry.n, hash: end.hash });
    sound = true;
    return { day, kept: tail.kept, lastAt: end?.entry.at ?? before.at, aside, broken: tail.broken };
  }

  /** Nothing is ever thrown away: whoever asks what stood there can read it. */
  async function setAside(of: string, from: number, rest: Uint8Array): Promise<string> {
    const name = `${of}.truncated-${from}-${sha256(rest).slice(0, 8)}`;
    await writeDurably(path.join(folder, name), rest);
    return name;
  }

  async function append(to: string, at: string, drafts: readonly Draft[]): Promise<Kept[]> {
    if (!sound) throw new Error('The ledger has to be opened first.');
    const { kept, text } = chain(at, drafts);
    const content = Buffer.from(text);
    sound = false;
    if (day !== to || !handle) await begin(to);
    if (!handle) throw new Error(`${to}.jsonl could not be opened`);
    const { size } = await handle.stat();
    if (size !== bytes) throw new Error(`${to}.jsonl has ${size} bytes where ${bytes} were written: somebody else writes it.`);
    await handle.appendFile(content);
    await handle.datasync();
    bytes += content.length;
    const end = kept.at(-1);
    if (end) ({ n, hash } = { n: end.entry.n, hash: end.hash });
    sound = true;
    return kept;
  }

  async function begin(to: string): Promise<void> {
    await handle?.close();
    handle = await open(path.join(folder, `${to}.jsonl`), 'ax');
    day = to;
    bytes = 0;
    await syncFolder(folder);
  }

  function chain(at: string, drafts: readonly Draft[]): { kept: Kept[]; text: string } {
    const kept: Kept[] = [];
    let text = '';
    let place = { n: n + 1, at, prev: hash };
    for (const draft of drafts) {
      const entry: Entry = { v: 1, ...place, ...(typeof draft === 'function' ? draft(place) : draft) };
      const line = JSON.stringify(entry);
      const own = sha256(line);
      kept.push({ entry, hash: own });
      text += `${line}\n`;
      place = { n: place.n + 1, at, prev: own };
    }
    return { kept, text };
  }

  return { end: () => ({ day, n, hash }), append, reopen, close };
}
