import path from 'node:path';
import type { DayRecord } from '@/lib/cameras/day-record';
import type { CameraList } from '@/server/monitor/camera-lists';
import type { CameraVerdict, Recorder, SweepFound } from '@/server/monitor/recorder';
import { createInbox } from './inbox';
import { createIndexFile } from './index-file';
import { createLedger, type Ledger } from './ledger';
import { createRecordFiles } from './publish-record';
import { loadKeys } from './load-keys';

export type LedgerRecorderOptions = {
  statusDir: string;
  /** The private folder of the key and of requests. */
  keyDir: string;
  everyMs: number;
  /** The promised hours of an election's day in Baku, ISO 8601 in UTC; null where none are known. */
  hoursOf?: (election: string, day: string) => DayRecord['hours'];
  now?: () => number;
  say?: (words: string) => void;
};

type Kept = {
  ledger: Ledger;
  files: ReturnType<typeof createRecordFiles>;
  index: ReturnType<typeof createIndexFile> | null;
  inbox: ReturnType<typeof createInbox>;
  /** Number of the checkpoint and of the last note that were published. */
  told: { checkpoint: number; notes: number };
};

/** Keeps a ledger for each election, and writes what follows from it. `open` takes the locks before anything else is done. */
export function createLedgerRecorder({ statusDir, keyDir, everyMs, hoursOf = () => null, now = Date.now, say }: LedgerRecorderOptions): Recorder & {
  /** @throws LockHeldError when another monitor writes one of them, KeyError when the key cannot be used */
  open: (elections: readonly string[]) => Promise<void>;
  /** Takes up what waits in an election's inbox while no monitor runs. @throws LockHeldError while one does */
  takeUp: (election: string) => Promise<void>;
  /** Gives up all locks. */
  close: () => Promise<void>;
} {
  const kept = new Map<string, Promise<Kept>>();

  function of(election: string): Promise<Kept> {
    const known = kept.get(election) ?? begin(election);
    kept.set(election, known);
    known.catch(() => kept.delete(election));
    return known;
  }

  async function begin(election: string): Promise<Kept> {
    const folder = path.join(statusDir, election, 'ledger');
    const own: { index: Kept['index'] } = { index: null };
    const options = { election, everyMs, hoursOf: (day: string) => hoursOf(election, day) };
    const ledger = createLedger({ ...options, folder, keys: await loadKeys(keyDir), say, written: (day, entries) => own.index?.count(day, entries) });
    await ledger.open().catch(async (error: unknown) => {
      await ledger.close();
      throw error;
    });
    const files = createRecordFiles({ ...options, statusDir, now });
    await files.mend();
    return Object.assign(own, { ledger, files, inbox: createInbox(keyDir, election), told: { checkpoint: -1, notes: -1 } });
  }

  async function sweep(found: SweepFound): Promise<void> {
    const own = await of(found.list.election);
    const waiting = await own.inbox.waiting();
    try {
      const over = await own.ledger.sweep(found, waiting.filter(({ ref }) => own.ledger.numberOf(ref) === null));
      for (const record of over) await own.files.writeRecord(record);
    } catch (error) {
      // What is on the disk is found by looking.
      own.index = null;
      throw error;
    }
    for (const { ref } of waiting) await own.inbox.answer(ref, { n: own.ledger.numberOf(ref) ?? 0 });
  }

  async function publish({ election }: CameraList, verdicts: readonly CameraVerdict[]): Promise<void> {
    const own = await of(election);
    const day = own.ledger.day();
    if (!day) return;
    const newDay = !own.files.isListed(day.record.day);
    // The monitor's last word is on every camera's page, whenever it is read.
    const last = day.stopped();
    const notes = day.said.at(-1)?.n ?? 0;
    await own.files.writeOpenDay(day.record, last || newDay || notes !== own.told.notes);
    if (notes !== own.told.notes) await own.files.addNotes(day);
    if (newDay) await own.files.writeIndex();
    await own.files.writeCameras(day.record, verdicts, last);
    const head = own.ledger.checkpoint();
    if (own.index === null || head?.n !== own.told.checkpoint) await writeLedgerIndex(own, election);
    own.told = { notes, checkpoint: head?.n ?? -1 };
  }

  async function takeUp(election: string): Promise<void> {
    const own = await of(election);
    const waiting = await own.inbox.waiting();
    const fresh = waiting.filter(({ ref }) => own.ledger.numberOf(ref) === null);
    if (fresh.length > 0) await own.ledger.write(fresh, now());
    for (const { ref } of waiting) await own.inbox.answer(ref, { n: own.ledger.numberOf(ref) ?? 0 });
    const day = own.ledger.day();
    if (!day) return;
    await own.files.writeOpenDay(day.record, true);
    await own.files.addNotes(day);
    own.index = null;
    await writeLedgerIndex(own, election);
  }

  async function writeLedgerIndex(own: Kept, election: string): Promise<void> {
    if (own.index === null) {
      const index = createIndexFile(election, path.join(statusDir, election, 'ledger'));
      await index.read();
      own.index = index;
    }
    await own.index.write(own.ledger.checkpoint());
  }

  async function close(): Promise<void> {
    await Promise.all([...kept.values()].map((each) => each.then(({ ledger }) => ledger.close(), () => undefined)));
    kept.clear();
  }

  return {
    sweep,
    publish,
    async stop({ election }, atMs) {
      await (await of(election)).ledger.stop(atMs);
    },
    async open(elections) {
      for (const election of elections) await of(election);
    },
    takeUp, close,
  };
}
