import { formatProblem } from '@/lib/content-error';
import type { ContentReport } from '@/server/content/check-content';
import { seconds } from './step';

/** Prints what a check of the content found, for the editor who has to mend it. */
export function printContentReport({ problems, bugs, checks }: ContentReport, tookMs: number): void {
  for (const problem of problems) console.error(formatProblem(problem));
  for (const { check, error } of bugs) console.error(`The check "${check}" itself failed. This is a fault of the program, not of the content; please report it:`, error);
  if (problems.length > 0) console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content. content/README.md says how each file is written.`);
  if (problems.length + bugs.length === 0) console.log(`Content is in order: ${checks} checks, ${seconds(tookMs)}`);
}
