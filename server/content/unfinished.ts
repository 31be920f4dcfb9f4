import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ContentError, type Problem } from '@/lib/content-error';
import { placeholder } from '@/lib/documents/placeholder';
import { readText } from './read-yaml';

/**
 * Finds what `npm run new-document` left for an editor to write, in documents and errata.
 * @throws ContentError naming every such line
 */
export function checkUnfinished(): void {
  const problems = ['content/documents', 'content/errata'].flatMap((folder) => (
    readdirSync(path.join(process.cwd(), folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(md|yaml)$/.test(name)).sort().flatMap((name) => unfinishedIn(`${folder}/${name}`))
  ));
  if (problems.length > 0) throw new ContentError(problems);
}

function unfinishedIn(file: string): Problem[] {
  return readText(file).split(/\r?\n/).flatMap((line, index): Problem[] => {
    const at = line.indexOf(placeholder);
    if (at < 0) return [];
    const number = /^(?:## )?(\d+(?:\.\d+)*)\. /.exec(line)?.[1];
    const kind = line.startsWith('## ') ? 'section' : 'clause';
    return [{
      file, line: index + 1, field: number ? `${kind} ${number}` : null,
      problem: `this is still to be written: ${line.slice(at + placeholder.length).trim()}`,
      remedy: file.endsWith('.az.md') ? 'Write the official words, or remove the paragraph where the act has none' : 'Write it, or remove the paragraph where the official text has none',
    }];
  });
}
