import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkCalendar } from '@/lib/calendar/check';
import { calendarPlaces, type CalendarPlace } from '@/lib/calendar/places';
import { calendarSchema, executorsSchema, type Calendar, type Executor } from '@/lib/calendar/schema';
import { ContentError } from '@/lib/content-error';
import { electionSchema, hasPlan, type Election } from '@/lib/elections';
import { everyElection } from './elections';
import { fieldName, readYaml } from './read-yaml';
import { remember } from './remember';

const EXECUTORS = 'content/executors.yaml';

/**
 * The calendar plan of an election, or null when none was received.
 * @throws ContentError naming everything that is wrong in the plan or the list of executors
 */
export function loadCalendar(electionId: string): Calendar | null {
  const file = `content/elections/${electionId}/calendar.yaml`;
  if (!existsSync(path.join(process.cwd(), file))) return null;
  return remember([file, EXECUTORS], () => readCalendar(file, electionId, loadExecutors()));
}

/**
 * The plan of an election whose election.yaml says that it is published; null for one whose plan was not received.
 * @throws ContentError when election.yaml and the presence of calendar.yaml contradict each other, or the plan is wrong
 */
export function loadPlan(election: Election): Calendar | null {
  const calendar = loadCalendar(election.id);
  if (calendar && !election.plan.adopted) {
    throw planError(election.id, 'adopted', 'the day on which the plan was adopted is missing', 'Write it like 2023-12-08');
  }
  if ((calendar !== null) === hasPlan(election)) return calendar;
  throw calendar
    ? planError(election.id, 'status', 'it says not-received, yet there is a calendar.yaml', 'Write published, or remove the file')
    : planError(election.id, 'status', 'it says published, yet there is no calendar.yaml', 'Write not-received, or add the file');
}

/** The official text of every plan by the name of its received file in content/sources, for the errata ledgers. @throws ContentError */
export function publishedPlans(): [source: string, places: CalendarPlace[]][] {
  return everyElection().flatMap((election) => {
    const calendar = loadCalendar(election.id);
    return calendar && election.plan.sourceFile ? [[election.plan.sourceFile, calendarPlaces(calendar)]] : [];
  });
}

/**
 * Reads and checks one calendar plan.
 * @param file path from the project's root
 * @throws ContentError naming everything that is wrong, with line and field
 */
export function readCalendar(file: string, electionId: string, executors: readonly Executor[]): Calendar {
  const { value, lineOf } = readYaml(file, calendarSchema);
  const faults = checkCalendar(value, executors);
  if (faults.length > 0) {
    throw new ContentError(faults.map((fault) => ({
      file, line: lineOf(fault.path), field: fieldName(fault.path), problem: fault.problem, remedy: fault.remedy,
    })));
  }
  return { election: electionId, ...value };
}

/** Everyone who carries out something in an election, in the order of the file. @throws ContentError */
export function loadExecutors(): Executor[] {
  return remember([EXECUTORS], () => {
    const { value } = readYaml(EXECUTORS, executorsSchema);
    return Object.entries(value).map(([id, names]) => ({ id, ...names }));
  });
}

function planError(electionId: string, field: string, problem: string, remedy: string): ContentError {
  const file = `content/elections/${electionId}/election.yaml`;
  const line = readYaml(file, electionSchema).lineOf(['plan', field]);
  return new ContentError({ file, line, field: `plan.${field}`, problem, remedy });
}
