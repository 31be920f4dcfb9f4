import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { checkCalendar, checkRepeated, checkRows, type CalendarFault } from '@/lib/calendar/check';
import { withOpenings } from '@/lib/calendar/opening';
import { calendarSchema, executorsSchema, itemSchema, type Calendar, type CalendarContent, type Executor } from '@/lib/calendar/schema';
import { ContentError, type Problem } from '@/lib/content-error';
import { electionSchema, hasPlan, type Election } from '@/lib/elections';
import { fieldName, readYaml, type YamlContent } from './read-yaml';
import { remember } from './remember';

const EXECUTORS = 'content/executors.yaml';
const numberedSchema = z.looseObject({ number: z.number() });

/**
 * The calendar plan of an election, or null when none was received.
 * @throws ContentError naming everything that is wrong in the plan or the list of executors
 */
export function loadCalendar(electionId: string): Calendar | null {
  const file = `content/elections/${electionId}/calendar.yaml`;
  if (!existsSync(path.join(process.cwd(), file))) return null;
  return remember([file, EXECUTORS], () => readCalendar(file, electionId, executorsFor(file)));
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
  if ((calendar !== null) === hasPlan(election)) return calendar && opened(calendar, election);
  throw calendar
    ? planError(election.id, 'status', 'it says not-received, yet there is a calendar.yaml', 'Write published, or remove the file')
    : planError(election.id, 'status', 'it says published, yet there is no calendar.yaml', 'Write not-received, or add the file');
}

/**
 * Reads and checks one calendar plan.
 * @param file path from the project's root
 * @throws ContentError naming everything that is wrong, with line and field
 */
export function readCalendar(file: string, electionId: string, executors: readonly Executor[]): Calendar {
  const { value, lineOf } = readPlan(file, executors);
  const problems = toProblems(file, checkCalendar(value, executors), lineOf);
  if (problems.length > 0) throw new ContentError(problems);
  return { election: electionId, ...value };
}

/** Everyone who carries out something in an election, in the order of the file. @throws ContentError */
export function loadExecutors(): Executor[] {
  return remember([EXECUTORS], () => {
    const { value } = readYaml(EXECUTORS, executorsSchema);
    return Object.entries(value).map(([id, names]) => ({ id, ...names }));
  });
}

/** With the moment from which deadlines after voting are open. A voting day "today" and open hours have no such moment. */
function opened(calendar: Calendar, { id, votingDay, hours }: Election): Calendar {
  if (votingDay === 'today' || hours.until === null) return calendar;
  const folder = `content/elections/${id}`;
  return remember([`${folder}/calendar.yaml`, `${folder}/election.yaml`, EXECUTORS], () => withOpenings(calendar, `${votingDay}T${hours.until}:00+04:00`), 'opened');
}

function planError(electionId: string, field: string, problem: string, remedy: string): ContentError {
  const file = `content/elections/${electionId}/election.yaml`;
  const line = readYaml(file, electionSchema).lineOf(['plan', field]);
  return new ContentError({ file, line, field: `plan.${field}`, problem, remedy });
}

/** Where the schema refuses a row, the other rows are checked all the same, so that an editor sees every slip at once. */
function readPlan(file: string, executors: readonly Executor[]): YamlContent<CalendarContent> {
  try {
    return readYaml(file, calendarSchema);
  } catch (error) {
    if (!(error instanceof ContentError) || error.problems.some(({ field }) => field === null || field === 'items')) throw error;
    const { value, lineOf } = readYaml(file, z.looseObject({ items: z.array(z.unknown()) }));
    const rows = value.items.map((row) => itemSchema.safeParse(row).data);
    const numbers = value.items.map((row) => numberedSchema.safeParse(row).data?.number);
    throw new ContentError([...error.problems, ...toProblems(file, [...checkRepeated(numbers), ...checkRows(rows, executors)], lineOf)]);
  }
}

function toProblems(file: string, faults: readonly CalendarFault[], lineOf: (path: PropertyKey[]) => number): Problem[] {
  return faults.map(({ path: fieldPath, problem, remedy }) => ({ file, line: lineOf(fieldPath), field: fieldName(fieldPath), problem, remedy }));
}

/** The list of executors; where it is wrong itself, the slips of the plan's fields are told together with its own. */
function executorsFor(planFile: string): Executor[] {
  try {
    return loadExecutors();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new ContentError([...error.problems, ...fieldProblems(planFile)]);
  }
}

function fieldProblems(planFile: string): readonly Problem[] {
  try {
    readYaml(planFile, calendarSchema);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}
