import { dayTable } from '@/lib/cameras/availability-table';
import { packTable, type PackedTable } from '@/lib/cameras/availability-pack';
import { isMonitored, type Election } from '@/lib/elections';
import { readEnvironment } from '@/server/env';
import { loadDaySnapshot } from './day-snapshot';
import { loadElections } from './elections';
import { loadPrecincts } from './precincts';
import { onceInBuild } from './remember';

/** The last day of an election that the monitor published before this build, counted as of now; null where there is none. */
export function snapshotTable(election: Election): PackedTable | null {
  return onceInBuild(`snapshot of ${election.id}`, () => {
    const { record } = loadDaySnapshot(statusDir(), election.id);
    return record && packTable(dayTable(record, loadPrecincts(election).map(({ id }) => id), Date.now()));
  });
}

/** What a build says about the records it found: a line for each damaged file, and which day is shown. */
export function describeSnapshots(): string {
  const found = loadElections().filter(isMonitored).map(({ id }) => loadDaySnapshot(statusDir(), id));
  for (const problem of found.flatMap(({ problems }) => problems)) console.warn(`      ${problem}`);
  return found.flatMap(({ record }) => (record ? [`${record.election} until ${record.at}`] : [])).join(', ') || 'none yet';
}

function statusDir(): string {
  return readEnvironment(process.env, process.cwd()).statusDir;
}
