import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkShortNames, NO_SHORT_NAMES, shortNamesSchema, type ShortNames } from '@/lib/calendar/short-names';
import type { Calendar, Executor } from '@/lib/calendar/schema';
import { ContentError } from '@/lib/content-error';
import { loadCalendar, loadExecutors } from './calendar';
import { fieldName, readYaml } from './read-yaml';
import { remember } from './remember';

/**
 * The short names of an election's plan for drawings; none where there is no short-names.yaml.
 * @throws ContentError naming everything that is wrong in them, or in the plan they belong to
 */
export function loadShortNames(electionId: string): ShortNames {
  const folder = `content/elections/${electionId}`;
  const file = `${folder}/short-names.yaml`;
  if (!existsSync(path.join(process.cwd(), file))) return NO_SHORT_NAMES;
  return remember([file, `${folder}/calendar.yaml`, 'content/executors.yaml'], () => readShortNames(file, loadCalendar(electionId), loadExecutors()));
}

/**
 * Reads and checks one file of short names.
 * @param file path from the project's root
 * @throws ContentError naming everything that is wrong, with line and field
 */
export function readShortNames(file: string, calendar: Calendar | null, executors: readonly Executor[]): ShortNames {
  const { value, lineOf } = readYaml(file, shortNamesSchema);
  if (!calendar) throw new ContentError({ file, line: null, field: null, problem: 'there are short names, yet the folder has no calendar.yaml', remedy: 'Add the plan, or remove this file' });
  const problems = checkShortNames(value, calendar, executors)
    .map(({ path: fieldPath, problem, remedy }) => ({ file, line: lineOf(fieldPath), field: fieldName(fieldPath), problem, remedy }));
  if (problems.length > 0) throw new ContentError(problems);
  return value;
}
