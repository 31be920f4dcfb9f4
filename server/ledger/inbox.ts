import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { NoteRequest } from '@/lib/ledger/note-request';
import { readEntry } from '@/lib/ledger/read-entry';
import { noHash } from '@/lib/ledger/entry';
import { writeDurably } from './durable';
import type { NoteSaid } from './ledger';

/** What became of a request: the number of its entry, or why it was refused. */
export type Answer = { n: number } | { refused: string };

/**
 * Where people's words wait for whoever writes the ledger. It lies in the private folder of the key: who may write there may
 * speak in the ledger, and nobody else.
 */
export function createInbox(keyDir: string, election: string) {
  const folder = path.join(keyDir, 'inbox', election);
  const requestFile = (ref: string) => path.join(folder, `${ref}.json`);
  const answerFile = (ref: string) => path.join(folder, `${ref}.answer.json`);

  return {
    async put(request: NoteRequest): Promise<void> {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeDurably(requestFile(request.ref), JSON.stringify(request), 0o600);
    },
    /** Requests in the order in which they were made; what cannot be read is answered so at once. */
    async waiting(): Promise<NoteSaid[]> {
      const names = await readdir(folder).catch(() => [] as string[]);
      const notes: NoteSaid[] = [];
      for (const name of names.filter((each) => /^[0-9a-z-]+\.json$/.test(each)).sort()) {
        const note = await readFile(path.join(folder, name), 'utf8').then(toNote).catch(() => null);
        const ref = name.slice(0, -'.json'.length);
        if (note?.ref === ref) notes.push(note);
        else await answer(ref, { refused: 'the file is no request' });
      }
      return notes;
    },
    answer,
    /** The answer, once; null while there is none. */
    async takeAnswer(ref: string): Promise<Answer | null> {
      const found = await readFile(answerFile(ref), 'utf8').then((text) => JSON.parse(text) as Answer).catch(() => null);
      if (found) await rm(answerFile(ref), { force: true });
      return found;
    },
  };

  /** The answer is there before the request goes, so that none is lost. */
  async function answer(ref: string, what: Answer): Promise<void> {
    await writeDurably(answerFile(ref), JSON.stringify(what), 0o600);
    await rm(requestFile(ref), { force: true });
  }
}

/** What was put there by another way than the command is held against the same form. */
function toNote(text: string): NoteSaid | null {
  const value = JSON.parse(text) as NoteSaid;
  const read = readEntry(JSON.stringify({ v: 1, n: 1, at: '2026-01-01T00:00:00.000Z', prev: noHash, ...value }));
  return 'entry' in read && (read.entry.kind === 'correction' || read.entry.kind === 'explanation') ? value : null;
}
