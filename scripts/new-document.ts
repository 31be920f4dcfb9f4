import { ContentError } from '@/lib/content-error';
import { CommandError } from '@/server/new-document/command-error';
import { newDocument } from '@/server/new-document/new-document';
import { readOptions, USAGE } from '@/server/new-document/options';

/** Makes the files of a new document or version. docs/adding-a-document.md. */
const args = process.argv.slice(2);
if (args.includes('--help') || args.length === 0) {
  console.log(USAGE);
  process.exitCode = args.length === 0 ? 2 : 0;
} else {
  try {
    console.log(newDocument(readOptions(args), process.cwd()).join('\n'));
  } catch (error) {
    if (error instanceof CommandError) console.error(`${error.message}.\n${error.remedy}.`);
    else if (error instanceof ContentError) console.error(`The document cannot be added to while it is wrong:\n${error.message}`);
    else throw error;
    process.exitCode = 2;
  }
}
