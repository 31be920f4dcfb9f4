import { checkContent } from '@/server/content/check-content';
import { printContentReport } from '@/server/build/print-content-report';

/** Lists everything that is wrong in the content. A folder as argument is checked in place of this one. */
const [folder] = process.argv.slice(2);
if (folder) process.chdir(folder);
const startedAt = performance.now();
const report = checkContent();
printContentReport(report, performance.now() - startedAt);
process.exitCode = report.problems.length + report.bugs.length > 0 ? 1 : 0;
