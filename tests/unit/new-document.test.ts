import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentFiles } from '@/server/content/document-files';
import { loadDocument } from '@/server/content/documents';
import { newDocument } from '@/server/new-document/new-document';
import { CommandError } from '@/server/new-document/command-error';
import { readOptions } from '@/server/new-document/options';
import { writeAll } from '@/server/new-document/write-all';
import { withVersion } from '@/server/new-document/yaml';
import { contentCopy, type ContentCopy } from '@/tests/support/content-copy';
import { followPage, stepsOf } from '@/tests/support/follow-page';
import { runScript } from '@/tests/support/run-node';
import { temporaryFolder, writeInto } from '@/tests/support/temporary-folder';

const page = 'docs/adding-a-document.md';
const decision = ['duty', '--kind', 'decision', '--version', '2027-03-01', '--title-az', 'Qərar: növbətçilik', '--title-en', 'Decision: “duty”'];

describe('the page about adding a document', () => {
  it('leads from a received text to a document on the portal, and to its second text', () => {
    const copy = contentCopy();
    expect(followPage(page, copy)).toBeGreaterThan(18);
    expect(copy.problems()).toEqual([]);
    const files = copy.within(() => documentFiles()).filter(({ document }) => document === 'duty-decision').map(({ file }) => file);
    expect(files).toEqual(['2027-03-01', '2028-05-04'].flatMap((version) => ['az', 'en'].flatMap((language) => ['txt', 'md', 'json', 'xml'].map((ending) => `${version}.${language}.${ending}`))));
    const amended = copy.within(() => loadDocument('duty-decision'))?.versions[1];
    expect(amended).toMatchObject({ inForceFrom: '2028-06-01', amendedBy: [{ decision: '9/12', date: '2028-05-04', received: true }] });
    expect(amended?.texts.en.clauses[1]?.text).toContain('7 days before voting day');
  });

  it('keeps the received files byte for byte', () => {
    const copy = contentCopy();
    followPage(page, copy);
    const received = stepsOf(page).flatMap((step) => (step.kind === 'file' && step.file === 'duty-decision.txt' ? [step.content] : []));
    expect([readFileSync(path.join(copy.root, 'content/sources/duty-decision-2027-03-01.az.txt'), 'utf8')]).toEqual(received);
  });
});

describe('a scaffold without a received text', () => {
  it.each([['decision', decision], ['instruction', decision.map((word) => (word === 'decision' ? 'instruction' : word))]])('of a %s: check-content says line by line what is left, and nothing else is wrong', (_kind, args) => {
    const copy = contentCopy();
    make(copy, args);
    const problems = copy.problems();
    expect(problems.filter((line) => !line.includes('this is still to be written'))).toEqual([expect.stringMatching(/document\.yaml:\d+: versions\[0\]\.source: there is no file duty-2027-03-01\.az\.txt in content\/sources\. /)]);
    expect(problems).toContainEqual(expect.stringMatching(/^content\/documents\/duty\/2027-03-01\.az\.md:1: this is still to be written: the title.*\. Write the official words/));
    expect(problems).toContainEqual(expect.stringMatching(/^content\/documents\/duty\/2027-03-01\.en\.md:\d+: clause 1(\.1)?: this is still to be written: the translation of the words of clause 1(\.1)?\. Write it/));
    expect(problems.length).toBeGreaterThan(12);
  });

  it('of a later version has a line for each place of the one before', () => {
    const copy = contentCopy();
    const said = make(copy, ['webcams-decision-2024', '--add-version', '2026-01-01']);
    expect(said).toContain('Put the official text, unchanged, into content/sources/webcams-decision-2024-2026-01-01.az.txt.');
    const text = readFileSync(path.join(copy.root, 'content/documents/webcams-decision-2024/2026-01-01.az.md'), 'utf8');
    for (const id of [1, 2, 3, 4]) expect(text).toContain(`\n${id}. WRITE HERE the words: clause ${id}\n`);
  });
});

describe('a later version', () => {
  it('is added at the end of the list; every other byte of document.yaml stays', () => {
    const yaml = readFileSync('content/documents/foreigners-instruction/document.yaml', 'utf8');
    const version = { id: '2027-01-01', source: 'a.az.txt', adoptedBy: { decision: '6/48', date: '2013-06-18' }, amendedBy: [{ decision: '1/1', date: '2027-01-01', received: true }], inForceFrom: null };
    const changed = withVersion(yaml, version);
    const [added] = /\n {2}- id: "2027-01-01"\n[^]*? {4}note: null/.exec(changed) ?? [''];
    expect(added).toContain('      - { decision: 1/1, date: 2027-01-01, received: true }');
    expect(changed.replace(added, '')).toBe(yaml);
    expect(changed.indexOf('notReceived:')).toBeGreaterThan(changed.indexOf(added));
  });

  it('takes over the translation where the official words are the same, and only there', () => {
    const copy = contentCopy();
    const received = readFileSync('content/documents/webcams-decision-2024/2024.az.md', 'utf8').replace(/^(# |---\n)/gm, '').replace('siyahısı dərc olunsun', 'siyahısı dərhal dərc olunsun');
    writeInto(copy.root, 'new.txt', received);
    make(copy, ['webcams-decision-2024', '--add-version', '2026-01-01', '--source', 'new.txt']);
    const english = readFileSync(path.join(copy.root, 'content/documents/webcams-decision-2024/2026-01-01.en.md'), 'utf8');
    expect(english.match(/WRITE HERE.*/g)).toEqual(['WRITE HERE the translation: clause 3']);
  });
});

describe('npm run new-document', () => {
  it.each<[string, string[], string, string]>([
    ['no name', ['--kind', 'decision'], 'no document is named', 'new-document -- ID'],
    ['a name with capitals', ['Duty', ...decision.slice(1)], '“Duty” cannot be the name of a document', 'small letters'],
    ['a title without quotation marks', [...decision, 'at', 'precincts'], '“at” is one word too many', 'quotation marks'],
    ['no version', ['duty', '--kind', 'decision'], 'no version is named', '--version 2027-03-01'],
    ['a day that is none', replaced('2027-03-01', '2027-02-30'), '--version 2027-02-30 is no day and no year', 'year-month-day'],
    ['an unknown kind', replaced('decision', 'order'), '--kind order is unknown', '--kind instruction or --kind decision'],
    ['no kind', ['duty', '--version', '2027'], '--kind is missing', '--kind instruction'],
    ['no English title', decision.slice(0, -2), '--title-en is missing', 'title in English'],
    ['an empty title', replaced('Qərar: növbətçilik', ' '), '--title-az is missing', 'title in Azerbaijani'],
    ['a decision without a number', [...decision, '--decision', 'five'], '--decision five is not the number', '6/48'],
    ['a first day that is none', [...decision, '--in-force-from', '1 March'], '--in-force-from 1 March is no day', 'year-month-day'],
    ['an option that does not exist', [...decision, '--titel', 'x'], "Unknown option '--titel'", '--help'],
    ['an election for an instruction', [...replaced('decision', 'instruction'), '--election', 'rehearsal'], '--election is for decisions only', 'Leave it out'],
    ['an unknown election', [...decision, '--election', 'moon'], '--election moon is not known', 'parliamentary-2020'],
    ['a title with --add-version', ['webcams-decision-2024', '--add-version', '2026', '--title-az', 'x'], '--title-az does not go with --add-version', 'Leave it out'],
    ['a document that is there', ['webcams-decision-2024', ...decision.slice(1)], 'there is a document webcams-decision-2024 already', '--add-version 2027-03-01'],
    ['a version of no document', ['duty', '--add-version', '2027'], 'there is no document duty', 'foreigners-instruction'],
    ['a version that is not later', ['foreigners-instruction', '--add-version', '2024-06-27'], 'which is not older than 2024-06-27', 'later day'],
    ['a source that is missing', [...decision, '--source', 'nowhere.txt'], '--source nowhere.txt cannot be read', 'path of a file'],
    ['a source of another kind', [...decision, '--source', 'act.pdf'], '--source act.pdf is no .txt file', 'plain text'],
    ['a source that is not UTF-8', [...decision, '--source', 'latin.txt'], '--source latin.txt is not in UTF-8', 'UTF-8'],
    ['an empty source', [...decision, '--source', 'empty.txt'], '--source empty.txt is empty', 'official text'],
  ])('says what is wrong with %s, and changes nothing', (_what, args, problem, remedy) => {
    const copy = contentCopy();
    writeInto(copy.root, 'latin.txt', Buffer.from([0x51, 0xe9, 0x72]));
    writeInto(copy.root, 'empty.txt', '\n \n');
    const before = filesIn(copy.root);
    const fault = faultOf(() => make(copy, args));
    expect(fault.message).toContain(problem);
    expect(fault.remedy).toContain(remedy);
    expect(filesIn(copy.root)).toEqual(before);
  });

  it('overwrites no received file', () => {
    const copy = contentCopy();
    writeInto(copy.root, 'content/sources/duty-2027-03-01.az.txt', 'what was there');
    writeInto(copy.root, 'received.txt', 'Qərar\n\n1. Söz.');
    const fault = faultOf(() => make(copy, [...decision, '--source', 'received.txt']));
    expect(fault.message).toBe('content/sources/duty-2027-03-01.az.txt is there already');
    expect(readFileSync(path.join(copy.root, 'content/sources/duty-2027-03-01.az.txt'), 'utf8')).toBe('what was there');
    expect(existsSync(path.join(copy.root, 'content/documents/duty'))).toBe(false);
  });

  it('is called by its name, says how, and ends with 2 when it did nothing', async () => {
    const copy = contentCopy();
    expect(await runScript('scripts/new-document.ts', ['--help'], copy.root)).toEqual({ code: 0, output: expect.stringContaining('--add-version DAY') });
    expect(await runScript('scripts/new-document.ts', ['duty'], copy.root)).toEqual({ code: 2, output: 'no version is named.\nAdd --version 2027-03-01 for a new document, or --add-version 2027-03-01 for one that is there.\n' });
    expect(await runScript('scripts/new-document.ts', decision, copy.root)).toEqual({ code: 0, output: expect.stringContaining('made  content/documents/duty/document.yaml') });
    expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({ scripts: { 'new-document': 'tsx scripts/new-document.ts' } });
  });
});

describe('writing all or nothing', () => {
  it('takes everything back when one file cannot be written', () => {
    const root = temporaryFolder({ 'old.yaml': 'old' });
    mkdirSync(path.join(root, 'sources'));
    writeInto(root, 'blocked', 'a file where a folder is needed');
    const before = filesIn(root);
    expect(() => writeAll(root, [
      { file: 'old.yaml', content: 'new', replaces: 'old' },
      { file: 'new/a.md', content: 'a', replaces: null },
      { file: 'blocked/b.md', content: 'b', replaces: null },
    ])).toThrow();
    expect(filesIn(root)).toEqual(before);
    expect(existsSync(path.join(root, 'new'))).toBe(false);
    expect(readFileSync(path.join(root, 'old.yaml'), 'utf8')).toBe('old');
  });

  it('puts a replaced file back when a later one cannot be moved into its place', () => {
    const root = temporaryFolder({ 'old.yaml': 'old', 'folder/inside.md': 'kept' });
    const before = filesIn(root);
    expect(() => writeAll(root, [{ file: 'old.yaml', content: 'new', replaces: 'old' }, { file: 'new.md', content: 'a', replaces: null }, { file: 'folder', content: 'b', replaces: 'x' }])).toThrow();
    expect(filesIn(root)).toEqual(before);
  });

  it('writes everything where it can', () => {
    const root = temporaryFolder({ 'old.yaml': 'old' });
    writeAll(root, [{ file: 'old.yaml', content: 'new', replaces: 'old' }, { file: 'new/a.md', content: Buffer.from('a'), replaces: null }]);
    expect(filesIn(root)).toEqual([['new/a.md', 'a'], ['old.yaml', 'new']]);
  });
});

function make(copy: ContentCopy, args: readonly string[]): string {
  return copy.within(() => newDocument(readOptions(args), process.cwd())).join('\n');
}

function replaced(word: string, by: string): string[] {
  return decision.map((own) => (own === word ? by : own));
}

function faultOf(run: () => unknown): CommandError {
  try {
    run();
  } catch (error) {
    if (error instanceof CommandError) return error;
    throw error;
  }
  throw new Error('the command was carried out');
}

function filesIn(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry): [string, string] => { const file = path.join(entry.parentPath, entry.name); return [path.relative(folder, file), readFileSync(file, 'latin1')]; }).sort(([a], [b]) => (a < b ? -1 : 1));
}
