import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { newDocument } from '@/server/new-document/new-document';
import { readOptions } from '@/server/new-document/options';
import type { ContentCopy } from './content-copy';
import { writeInto } from './temporary-folder';

/** One thing that a page of instructions tells its reader to do, or to expect. */
export type PageStep =
  | { kind: 'file'; file: string; content: string }
  | { kind: 'command'; name: string; args: string[] }
  | { kind: 'output'; lines: string[] };

/** The code blocks of a Markdown page in order: files (their path stands after the language), commands (`sh`), expected output. */
export function stepsOf(page: string): PageStep[] {
  return [...readFileSync(page, 'utf8').matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```$/gms)].flatMap(([, language, file, content = '']): PageStep[] => {
    if (file) return [{ kind: 'file', file, content }];
    const lines = content.trim().split('\n');
    return language === 'sh' ? lines.map(toCommand) : [{ kind: 'output', lines }];
  });
}

/** Does what a page says in a copy of the content; every expected line must stand in what the command before it said. @returns how many steps were followed */
export function followPage(page: string, copy: ContentCopy): number {
  let said = '';
  const steps = stepsOf(page);
  for (const step of steps) {
    if (step.kind === 'file') writeInto(copy.root, step.file, step.content);
    else if (step.kind === 'command') said = run(step.name, step.args, copy);
    else for (const line of step.lines) expect(said, line).toContain(line);
  }
  return steps.length;
}

/** The commands themselves, without a process of their own for each. */
function run(name: string, args: readonly string[], copy: ContentCopy): string {
  if (name === 'new-document') return copy.within(() => newDocument(readOptions(args), process.cwd())).join('\n');
  if (name !== 'check-content') throw new Error(`the page asks for npm run ${name}, which this test does not know`);
  const problems = copy.problems();
  return problems.length === 0 ? 'Content is in order' : problems.join('\n');
}

function toCommand(line: string): PageStep {
  const [, name, rest = ''] = /^npm run ([\w-]+)(?: -- (.*))?$/.exec(line) ?? [];
  if (!name) throw new Error(`${line}: not a command of this project`);
  return { kind: 'command', name, args: [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '') };
}
