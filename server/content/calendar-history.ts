import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkHistory, checkOldVersion } from '@/lib/calendar/check-history';
import { historySchema, type PlanHistory, type PlanVersion } from '@/lib/calendar/history-schema';
import { calendarPlaces, type CalendarPlace } from '@/lib/calendar/places';
import { calendarSchema, type Calendar } from '@/lib/calendar/schema';
import { ContentError, type Problem } from '@/lib/content-error';
import type { Election } from '@/lib/elections';
import { loadCalendar, loadExecutors, loadPlan, readCalendar } from './calendar';
import { everyElection } from './elections';
import { fieldName, readYaml } from './read-yaml';
import { remember } from './remember';

/** A version of a plan with all its rows. */
export type LoadedVersion = PlanVersion & { calendar: Calendar };

/**
 * The history of an election's plan, held against the plan; null where there is no plan.
 * @throws ContentError naming every term that changed or vanished without an entry, with the line to add
 */
export function loadHistory(election: Election): PlanHistory | null {
  const calendar = loadPlan(election);
  if (!calendar) return null;
  const history = readHistory(election.id);
  return remember([...filesOf(election.id, history.versions), `${folderOf(election.id)}/election.yaml`], () => {
    const problems = [...aboutElection(election, history), ...aboutTerms(calendar, history), ...aboutOldVersions(election.id, history)];
    if (problems.length > 0) throw new ContentError(problems);
    return history;
  }, 'checked');
}

/** Every version of an election's plan, the oldest first; the last is the plan as it is. Empty where there is no plan. @throws ContentError */
export function loadVersions(election: Election): LoadedVersion[] {
  const [calendar, history] = [loadPlan(election), loadHistory(election)];
  if (!calendar || !history) return [];
  const last = history.versions.length - 1;
  return history.versions.map((version, index) => ({ ...version, calendar: index === last ? calendar : readOldVersion(election.id, version) }));
}

/** The official text of every version of every plan by the name of its received file in content/sources, for the errata ledgers. @throws ContentError */
export function publishedPlans(): [source: string, places: CalendarPlace[]][] {
  return everyElection().flatMap((election) => {
    const calendar = loadCalendar(election.id);
    if (!calendar) return [];
    const { versions } = readHistory(election.id);
    return versions.flatMap((version, index): [string, CalendarPlace[]][] => (version.source
      ? [[version.source, calendarPlaces(index === versions.length - 1 ? calendar : readOldVersion(election.id, version))]]
      : []));
  });
}

/** A short fingerprint of a text, for lines of history.yaml. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

function folderOf(electionId: string): string {
  return `content/elections/${electionId}`;
}

function filesOf(electionId: string, versions: readonly PlanVersion[]): string[] {
  const folder = folderOf(electionId);
  return [`${folder}/history.yaml`, `${folder}/calendar.yaml`, ...versions.slice(0, -1).map((version) => oldFile(electionId, version))];
}

function oldFile(electionId: string, { adopted }: PlanVersion): string {
  return `${folderOf(electionId)}/calendar.${adopted}.yaml`;
}

function readHistory(electionId: string): PlanHistory {
  const file = `${folderOf(electionId)}/history.yaml`;
  if (!existsSync(path.join(process.cwd(), file))) {
    throw new ContentError({ file, line: null, field: null, problem: 'the file is missing', remedy: `Write it as content/README.md shows; npx tsx scripts/plan-history.ts ${electionId} prints its lines` });
  }
  return remember([file], () => readYaml(file, historySchema).value);
}

function readOldVersion(electionId: string, version: PlanVersion): Calendar {
  const file = oldFile(electionId, version);
  return remember([file, 'content/executors.yaml'], () => readCalendar(file, electionId, loadExecutors()));
}

/** The first version is the plan whose decision election.yaml names. */
function aboutElection({ id, plan }: Election, { versions }: PlanHistory): Problem[] {
  const file = `${folderOf(id)}/history.yaml`;
  const [first] = versions;
  const pairs = [['adopted', first?.adopted, plan.adopted], ['decision', first?.decision, plan.decision], ['source', first?.source, plan.sourceFile]] as const;
  return pairs.filter(([, here, there]) => here !== there).map(([field, here, there]) => ({
    file, line: lineIn(file, ['versions', 0, field]), field: `versions[0].${field}`,
    problem: `${here} is not what election.yaml says of the plan: ${there}`, remedy: 'The first version is the plan as it was adopted: write the same in both files',
  }));
}

function aboutTerms(calendar: Calendar, history: PlanHistory): Problem[] {
  return checkHistory(calendar, history, digest).map(({ file: name, path: fieldPath, problem, remedy }) => {
    const file = `${folderOf(calendar.election)}/${name}.yaml`;
    return { file, line: lineIn(file, fieldPath), field: fieldName(fieldPath), problem, remedy };
  });
}

function aboutOldVersions(electionId: string, history: PlanHistory): Problem[] {
  return history.versions.slice(0, -1).flatMap((version): Problem[] => {
    const file = oldFile(electionId, version);
    if (!existsSync(path.join(process.cwd(), file))) {
      return [{ file, line: null, field: null, problem: `the version of ${version.adopted} is missing`, remedy: 'Put the plan as it was before the change under this name, so that readers can compare' }];
    }
    return checkOldVersion(readOldVersion(electionId, version), history, digest).map(({ path: fieldPath, problem, remedy }) => ({ file, line: lineIn(file, fieldPath), field: fieldName(fieldPath), problem, remedy }));
  });
}

function lineIn(file: string, fieldPath: (string | number)[]): number {
  return remember([file], () => readYaml(file, file.endsWith('history.yaml') ? historySchema : calendarSchema), 'lines').lineOf(fieldPath);
}
