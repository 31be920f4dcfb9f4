import { firstDifference } from '@/lib/documents/fidelity';
import { parseDocumentText } from '@/lib/documents/parse';
import { suspicionsIn } from '@/lib/documents/suspect';
import type { NewDocumentOptions } from './options';
import { readReceived } from './received';
import { newDocumentFiles, newVersionFiles } from './scaffold';
import { writeAll, type NewFile } from './write-all';

/**
 * Makes the files of a document, or of one more version, below the current folder.
 * @param folder absolute folder from which the source file is named
 * @returns what was made and what is left to do, line by line
 * @throws CommandError when it cannot be done; nothing is changed then
 * @throws ContentError when the document.yaml to be added to is wrong
 */
export function newDocument(asked: NewDocumentOptions, folder: string): string[] {
  const received = asked.source === null ? null : readReceived(asked.source, folder);
  const files = asked.task === 'document' ? newDocumentFiles(asked, received) : newVersionFiles(asked, received);
  writeAll(process.cwd(), files);
  return [
    ...files.map(({ file, replaces }) => `${replaces === null ? 'made' : 'added to'}  ${file}`),
    '',
    ...(received ? aboutProposal(received.text, files, asked) : [`Put the official text, unchanged, into content/sources/${asked.id}-${asked.version}.az.txt.`]),
    '',
    'Next: npm run check-content lists what is left to write, with file and line. docs/adding-a-document.md has an example.',
  ];
}

/** What was read out of the received text, what the fidelity check says of it, and what looks damaged. Nothing is repaired. */
function aboutProposal(received: string, files: readonly NewFile[], { version }: NewDocumentOptions): string[] {
  const proposed = String(files.find(({ file }) => file.endsWith(`/${version}.az.md`))?.content ?? '');
  const { text, problems } = parseDocumentText(proposed, 'az');
  const difference = firstDifference(text.places.map((place) => place.text).join('\n'), received);
  const suspicions = suspicionsIn(received);
  return [
    `Proposed from the received text: ${text.sections.length} sections, ${text.clauses.length} clauses, ${text.preamble.length} paragraphs before them, ${text.signatures.length} signatures. Look over where each begins and ends.`,
    difference
      ? `Fidelity: word ${difference.word + 1} differs (line ${difference.line} of the received text: “${difference.received}”, proposed: “${difference.published}”).`
      : 'Fidelity: every word of the received text is there, in its order, nothing changed.',
    ...problems.map(({ line, problem, remedy }) => `  line ${line} of ${version}.az.md: ${problem}. ${remedy}`),
    suspicions.length === 0 ? 'Nothing in the received text looks damaged.' : 'These look damaged. Repair what is, in the .az.md file, and record each repair in the errata file:',
    ...suspicions.map(({ line, kind, words, why }) => `  line ${line} of the received text: “${words}”, ${why} (${kind})`),
  ];
}
