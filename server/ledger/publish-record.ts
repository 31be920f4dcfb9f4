import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { cameraDay } from '@/lib/cameras/camera-day';
import type { DayRecord } from '@/lib/cameras/day-record';
import { createDay, noteOf, type Day } from '@/lib/ledger/day';
import { bakuDate, addDays } from '@/lib/time/baku';
import { forEachLimited } from '@/server/monitor/for-each-limited';
import { publish } from '@/server/monitor/publish';
import type { CameraVerdict } from '@/server/monitor/recorder';
import { ledgerDays, readDay } from './read-tail';

type Options = { election: string; statusDir: string; everyMs: number; hoursOf: (day: string) => DayRecord['hours']; now: () => number };

/** A day's record is some hundred kilobytes by evening; nobody needs it more often. */
const recordEveryMs = 30_000;
/** Every camera's file is written anew within this time, so that none is older than five minutes. */
const roundMs = 240_000;

/** Writes what follows from a ledger: the days' records, their list, and each camera's file. The ledger's own index is `index-file.ts`. */
export function createRecordFiles({ election, statusDir, everyMs, hoursOf, now }: Options) {
  const folder = path.join(statusDir, election);
  const told = new Map<string, string>();
  let recordAtMs = Number.NEGATIVE_INFINITY;
  const listed = new Set<string>();
  let turn = 0;

  async function writeRecord(record: DayRecord): Promise<void> {
    await publish(path.join(folder, 'days', `${record.day}.json`), record);
  }

  /** Whether the day is in the list already. */
  const isListed = (day: string): boolean => listed.has(day);

  async function writeIndex(): Promise<void> {
    const names = await readdir(path.join(folder, 'days')).catch(() => [] as string[]);
    const days = names.filter((name) => /^\d{4}-\d\d-\d\d\.json$/.test(name)).sort().map((name) => name.slice(0, 10));
    await publish(path.join(folder, 'days/index.json'), { v: 1, election, days });
    for (const day of days) listed.add(day);
  }

  /** Makes the records of days that have none, from the ledger. */
  async function mend(): Promise<void> {
    const ledger = path.join(folder, 'ledger');
    for (const day of await ledgerDays(ledger)) {
      if (await readRecord(day)) continue;
      const made = createDay(election, day, hoursOf(day));
      for (const { entry, hash } of (await readDay(ledger, day)).kept) made.apply(entry, hash);
      for (const later of (await ledgerDays(ledger)).filter((each) => each > day)) {
        for (const { entry } of (await readDay(ledger, later)).kept) made.note(entry);
      }
      await writeRecord(made.record);
    }
    await writeIndex();
  }

  /** A word on days before: their records get it too. */
  async function addNotes(open: Day): Promise<void> {
    for (const note of open.said) {
      const found = noteOf(note);
      if (!found) continue;
      for (let day = bakuDate(Date.parse(found.from)); day <= bakuDate(Date.parse(found.until)); day = addDays(day, 1)) {
        const record = day === open.record.day ? null : await readRecord(day);
        if (!record || record.notes.some(({ n }) => n === found.n)) continue;
        await writeRecord({ ...record, notes: [...record.notes, found] });
      }
    }
  }

  async function readRecord(day: string): Promise<DayRecord | null> {
    return readFile(path.join(folder, 'days', `${day}.json`), 'utf8').then((text) => JSON.parse(text) as DayRecord).catch(() => null);
  }

  /** @returns whether it was due */
  async function writeOpenDay(record: DayRecord, force: boolean): Promise<boolean> {
    const due = force || Math.abs(now() - recordAtMs) >= recordEveryMs;
    if (!due) return false;
    await writeRecord(record);
    recordAtMs = now();
    return true;
  }

  async function writeCameras(record: DayRecord, verdicts: readonly CameraVerdict[], all: boolean): Promise<void> {
    const share = Math.ceil(verdicts.length * Math.min(1, everyMs / roundMs));
    const inTurn = new Set(Array.from({ length: share }, (_, index) => (turn + index) % Math.max(1, verdicts.length)));
    turn = (turn + share) % Math.max(1, verdicts.length);
    const at = now();
    const due = verdicts.filter(({ id, state, reason, stream = null }, index) => all || inTurn.has(index) || told.get(id) !== `${state} ${reason} ${stream}`);
    await forEachLimited(due, 16, async ({ id, state, reason, sinceMs, stream = null }) => {
      const since = new Date(sinceMs).toISOString();
      await publish(path.join(folder, 'precincts', `${id}.json`), { v: 1, election, id, state, reason, since, at: new Date(at).toISOString(), day: cameraDay(record, id, at), stream });
      told.set(id, `${state} ${reason} ${stream}`);
    });
  }

  return { isListed, mend, addNotes, writeRecord, writeIndex, writeOpenDay, writeCameras };
}
