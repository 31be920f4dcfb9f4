import { cpSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { formatProblem } from '@/lib/content-error';
import { checkContent } from '@/server/content/check-content';
import { runScript } from '@/tests/support/run-node';
import { temporaryFolder, writeInto } from '@/tests/support/temporary-folder';

/** A copy of the content that a test may spoil. */
function copyOfContent(): { root: string; edit: (file: string, change: (text: string) => string) => void } {
  const root = temporaryFolder();
  for (const folder of ['content', 'messages']) cpSync(folder, path.join(root, folder), { recursive: true });
  return {
    root,
    edit(file, change) {
      const text = readFileSync(path.join(root, file), 'utf8');
      const changed = change(text);
      if (changed === text) throw new Error(`The test's change of ${file} changed nothing`);
      writeInto(root, file, changed);
    },
  };
}

/** Loaders read below the current directory. */
function check(root: string): { lines: string[]; bugs: unknown[] } {
  const before = process.cwd();
  onTestFinished(() => process.chdir(before));
  process.chdir(root);
  const { problems, bugs } = checkContent();
  return { lines: problems.map(formatProblem), bugs };
}

const plan = 'content/elections/presidential-2024/calendar.yaml';
const list = 'content/elections/parliamentary-2020/precincts.csv';
const instruction = 'content/documents/foreigners-instruction';

describe('check-content', () => {
  it('finds nothing in the content as it is', async () => {
    const { code, output } = await runScript('scripts/check-content.ts', [copyOfContent().root], process.cwd());
    expect([code, output]).toEqual([0, expect.stringContaining('Content is in order')]);
  });

  it('lists every slip of an editor at once, each with file, line, field and remedy', async () => {
    const { root, edit } = copyOfContent();
    edit('content/elections/presidential-2024/election.yaml', (text) => text.replace(/^votingDay: .*$/m, 'votingDay: "2024-02-30"'));
    edit(plan, (text) => text.replace(/(executors: \[)[a-z-]+/, '$1nobody-known'));
    edit(list, (text) => { const lines = text.split('\n'); lines.splice(3, 0, lines[2] ?? ''); return lines.join('\n'); });
    edit('messages/en.json', (text) => text.replace(/^ {4}"portal": .*\n/m, ''));
    edit(`${instruction}/2024-06-27.en.md`, (text) => text.replace(/^2\.3\..*$/m, ''));
    edit('content/constituencies/2023.csv', (text) => text.replace(/^(\d+),/m, 'two,'));

    const { code, output } = await runScript('scripts/check-content.ts', [root], process.cwd());
    expect(code).toBe(1);
    for (const line of [
      /^content\/elections\/presidential-2024\/election\.yaml:\d+: votingDay: .+\. .+$/m,
      /^content\/elections\/presidential-2024\/calendar\.yaml:\d+: .*executors.*: .*nobody-known.*\. .+$/m,
      /^content\/elections\/parliamentary-2020\/precincts\.csv:4: precinct: .+\. .+$/m,
      /^messages\/en\.json:\d+: common\.portal: the label is missing\. .+$/m,
      /^content\/documents\/foreigners-instruction\/2024-06-27\.en\.md(:\d+)?: .*2\.3.*\. .+$/m,
      /^content\/constituencies\/2023\.csv:\d+: number: .+\. .+$/m,
      /^\d+ problems in the content\./m,
    ]) expect(output).toMatch(line);
    expect(output).not.toContain('fault of the program');
  });

  it.each([
    ['a latitude that is none', list, (text: string) => text.replace(/,(3[89]|4[01])\.\d+,/, ',91.2,'), /precincts\.csv:\d+: lat: .*91\.2/],
    ['CSV with an open quotation mark', list, (text: string) => text.replace(/^(57,.*)$/m, '"$1'), /precincts\.csv:\d+: /],
    ['YAML with a wrong indentation', plan, (text: string) => text.replace(/^ {2}- number: 2$/m, '   - number: 2'), /calendar\.yaml:\d+: this is not valid YAML/],
    ['a row number twice', plan, (text: string) => text.replace(/^ {2}- number: 3$/m, '  - number: 2'), /calendar\.yaml:\d+: items\[\d+\]\.number: /],
    ['a clause missing in Azerbaijani', `${instruction}/2013-06-18.az.md`, (text: string) => text.replace(/^1\.5\..*$/m, ''), /2013-06-18\.az\.md(:\d+)?: .*1\.5/],
    ['a label whose values differ', 'messages/en.json', (text: string) => text.replace(/\{(\w+)\}/, '{other}'), /messages\/en\.json:\d+: .*: it fills in \{.*other/],
    ['JSON with a comma too few', 'messages/az.json', (text: string) => text.replace('",\n', '"\n'), /messages\/az\.json:\d+: /],
  ])('names %s', (_what, file, change, expected) => {
    const { root, edit } = copyOfContent();
    edit(file, change);
    const { lines, bugs } = check(root);
    expect(lines.join('\n')).toMatch(expected);
    expect(bugs).toEqual([]);
  });

  it('names a translation whose file is missing', () => {
    const { root } = copyOfContent();
    rmSync(path.join(root, instruction, '2024-06-27.en.md'));
    expect(check(root)).toEqual({ lines: [expect.stringContaining(`${instruction}/2024-06-27.en.md: the file is missing`)], bugs: [] });
  });
});

describe('a build from wrong content', () => {
  it('says what is wrong, fails, and leaves the last good portal alone', async () => {
    const { root, edit } = copyOfContent();
    writeInto(root, 'out/index.html', 'last good build');
    edit(plan, (text) => text.replace(/^ {2}- number: 3$/m, '  - number: 2'));
    const { code, output } = await runScript('scripts/build.ts', [], root);
    expect([code, output]).toEqual([1, expect.stringMatching(/calendar\.yaml:\d+: items\[\d+\]\.number: [^]*nothing was built/)]);
    expect(readFileSync(path.join(root, 'out/index.html'), 'utf8')).toBe('last good build');
  });
});
