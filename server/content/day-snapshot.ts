import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readDayRecord } from '@/lib/cameras/availability-read';
import type { DayRecord } from '@/lib/cameras/day-record';

/** The newest readable day of an election that a monitor has written, and what was wrong with newer files. */
export type DaySnapshot = { record: DayRecord | null; problems: string[] };

/**
 * Reads the newest day record of the status folder, for pages that must show something without JavaScript. A fresh clone has none.
 * A damaged file never stops a build: it is named in `problems`, and the day before it is taken.
 * @param statusDir absolute folder in which the monitor writes
 */
export function loadDaySnapshot(statusDir: string, election: string): DaySnapshot {
  const folder = path.join(statusDir, election, 'days');
  const problems: string[] = [];
  for (const name of dayFiles(folder)) {
    const record = readRecord(path.join(folder, name));
    if (record?.election === election && `${record.day}.json` === name) return { record, problems };
    problems.push(`${election}/days/${name} is no record of that day; it was left out. The monitor writes it anew from the ledger`);
  }
  return { record: null, problems };
}

function dayFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => /^\d{4}-\d\d-\d\d\.json$/.test(name)).sort().reverse();
}

function readRecord(file: string): DayRecord | null {
  try {
    return readDayRecord(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
