import { ContentError } from '@/lib/content-error';
import { ImportError } from '@/server/import/import-error';
import { importPrecincts } from '@/server/import/import-precincts';
import { readOptions, USAGE } from '@/server/import/options';
import { exitCodeOf, reportLines } from '@/server/import/print-report';

/** Puts a received list of precincts in an election's place, or shows what that would change. docs/precincts.md. */
const args = process.argv.slice(2);
if (args.includes('--help') || args.length === 0) {
  console.log(USAGE);
  process.exitCode = args.length === 0 ? 2 : 0;
} else {
  try {
    const report = await importPrecincts(readOptions(args));
    console.log(reportLines(report).join('\n'));
    process.exitCode = exitCodeOf(report);
  } catch (error) {
    if (error instanceof ImportError) console.error(`${error.message}\n${error.remedy}`);
    else if (error instanceof ContentError) console.error(`The present content is wrong, so nothing can be compared with it:\n${error.message}`);
    else throw error;
    process.exitCode = 2;
  }
}
