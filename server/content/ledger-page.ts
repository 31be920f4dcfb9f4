import { dayTable } from '@/lib/cameras/availability-table';
import { packTable, type PackedTable } from '@/lib/cameras/availability-pack';
import { builtDay, type BuiltDay } from '@/lib/cameras/built-day';
import type { DayRecord } from '@/lib/cameras/day-record';
import { isMonitored, type Election } from '@/lib/elections';
import { readEnvironment } from '@/server/env';
import { loadDaySnapshot } from './day-snapshot';
import { loadElections } from './elections';
import { loadPrecincts } from './precincts';
import { onceInBuild } from './remember';

/** The last day of an election that the monitor published before this build, counted as of now; null where there is none. */
export function snapshotTable(election: Election): PackedTable | null {
  return onceInBuild(`snapshot of ${election.id}`, () => {
    const found = foundDay(election);
    return found && packTable(dayTable(found.record, loadPrecincts(election).map(({ id }) => id), found.nowMs));
  });
}

/** One camera's part of that day. @param id `57-2`; null where there is no day, or it does not name the camera */
export function snapshotOf(election: Election, id: string): BuiltDay | null {
  const found = foundDay(election);
  return found && builtDay(found.record, id, found.nowMs);
}

/** The rows of some cameras of that day, without its notes; null where there is no day. @param ids as `57-2`, in list order */
export function snapshotOfSeveral(election: Election, ids: readonly string[]): PackedTable | null {
  const table = snapshotTable(election);
  const wanted = new Set(ids);
  return table && { ...table, notes: [], rows: table.rows.filter((row) => wanted.has(row.slice(0, row.indexOf(' ')))) };
}

/** What a build says about the records it found: a line for each damaged file, and which day is shown. */
export function describeSnapshots(): string {
  const found = loadElections().filter(isMonitored).map(({ id }) => loadDaySnapshot(statusDir(), id));
  for (const problem of found.flatMap(({ problems }) => problems)) console.warn(`      ${problem}`);
  return found.flatMap(({ record }) => (record ? [`${record.election} until ${record.at}`] : [])).join(', ') || 'none yet';
}

/** The file is read once for all pages of a build, and all are counted as of one instant. */
function foundDay(election: Election): { record: DayRecord; nowMs: number } | null {
  return onceInBuild(`day of ${election.id}`, () => {
    const { record } = loadDaySnapshot(statusDir(), election.id);
    return record && { record, nowMs: Date.now() };
  });
}

function statusDir(): string {
  return readEnvironment(process.env, process.cwd()).statusDir;
}
