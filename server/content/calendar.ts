import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkCalendar } from '@/lib/calendar/check';
import { calendarSchema, executorsSchema, type Calendar, type Executor } from '@/lib/calendar/schema';
import { ContentError } from '@/lib/content-error';
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
