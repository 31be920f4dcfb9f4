import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkPaths, pathsSchema, type CalendarPath } from '@/lib/calendar/paths';
import type { Calendar } from '@/lib/calendar/schema';
import { ContentError, type Problem } from '@/lib/content-error';
import type { Election } from '@/lib/elections';
import { loadCalendar } from './calendar';
import { electionsWithPlan } from './elections';
import { fieldName, readYaml } from './read-yaml';
import { remember } from './remember';

/**
 * The paths through an election's plan, in the order of the file; none where there is no paths.yaml.
 * @throws ContentError naming everything that is wrong in the paths, or in the plan they lead through
 */
export function loadPaths(electionId: string): CalendarPath[] {
  const folder = `content/elections/${electionId}`;
  const file = `${folder}/paths.yaml`;
  if (!existsSync(path.join(process.cwd(), file))) return [];
  return remember([file, `${folder}/calendar.yaml`, 'content/executors.yaml'], () => readPaths(file, calendarFor(file, electionId)));
}

/** Elections through whose plan there are paths. */
export function electionsWithPaths(): Election[] {
  return electionsWithPlan().filter(({ id }) => loadPaths(id).length > 0);
}

/**
 * Reads and checks one file of paths.
 * @param file path from the project's root
 * @throws ContentError naming everything that is wrong, with line and field
 */
export function readPaths(file: string, calendar: Calendar): CalendarPath[] {
  const { value, lineOf } = readYaml(file, pathsSchema);
  const problems: Problem[] = checkPaths(value, calendar)
    .map(({ path: fieldPath, problem, remedy }) => ({ file, line: lineOf(fieldPath), field: fieldName(fieldPath), problem, remedy }));
  if (problems.length > 0) throw new ContentError(problems);
  return value.paths;
}

/** The plan of the same election; where it is wrong itself, the slips of the paths' fields are told together with its own. */
function calendarFor(file: string, electionId: string): Calendar {
  try {
    const calendar = loadCalendar(electionId);
    if (calendar) return calendar;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new ContentError([...error.problems, ...fieldProblems(file)]);
  }
  throw new ContentError({ file, line: null, field: null, problem: 'there are paths, yet the folder has no calendar.yaml', remedy: 'Add the plan, or remove this file' });
}

function fieldProblems(file: string): readonly Problem[] {
  try {
    readYaml(file, pathsSchema);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}
