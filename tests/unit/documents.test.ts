import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ContentError, type Problem } from '@/lib/content-error';
import { parseDocumentText } from '@/lib/documents/parse';
import { currentVersion, electionsUnderMissingText, inForceUntil, textOnDay } from '@/lib/documents/validity';
import { loadDocument, loadDocuments, readDocuments } from '@/server/content/documents';

describe('the documents', () => {
  it('are the instruction in two versions and the two decisions', () => {
    expect(loadDocuments().map(({ id, versions }) => [id, ...versions.map((version) => version.id)])).toEqual([
      ['foreigners-instruction', '2013-06-18', '2024-06-27'], ['webcams-decision-2020', '2020'], ['webcams-decision-2024', '2024'],
    ]);
  });

  it('have all their clauses', () => {
    const counts = loadDocuments().flatMap(({ versions }) => versions.map(({ texts: { az } }) => [az.sections.length, az.clauses.length, az.preamble.length, az.signatures.length]));
    expect(counts).toEqual([[7, 46, 1, 0], [7, 44, 1, 0], [0, 5, 5, 0], [0, 4, 5, 2]]);
  });

  it('lack only clauses 1.5 and 1.6 in the amended instruction', () => {
    const [first, second] = (loadDocument('foreigners-instruction')?.versions ?? []).map(({ texts }) => texts.az.clauses.map(({ id }) => id));
    expect(first?.filter((id) => !second?.includes(id))).toEqual(['1.5', '1.6']);
    expect(second?.filter((id) => !first?.includes(id))).toEqual([]);
  });

  it('do not claim a day for the decisions, whose day is not known', () => {
    expect(loadDocument('webcams-decision-2020')?.versions[0]?.adoptedBy).toEqual({ decision: null, date: null });
    expect(loadDocument('no-such-document')).toBeNull();
  });
});

describe('the text that counted on a day', () => {
  const instruction = loadDocument('foreigners-instruction');
  if (!instruction) throw new Error('the instruction is missing');
  const on = (day: string) => {
    const text = textOnDay(instruction, day);
    return text.kind === 'version' ? text.version.id : text.kind === 'not-received' ? `not received, amended by ${text.gap.amendedBy.decision ?? '?'}` : 'none';
  };

  it.each([
    ['2013-06-17', 'none'], ['2013-06-18', '2013-06-18'], ['2014-05-28', '2013-06-18'],
    ['2014-05-29', 'not received, amended by 1/3'], ['2019-03-14', 'not received, amended by 1/3'],
    ['2019-03-15', 'not received, amended by 1/2'], ['2020-02-09', 'not received, amended by 1/2'], ['2024-02-07', 'not received, amended by 1/2'],
    ['2024-06-26', 'not received, amended by 1/2'], ['2024-06-27', '2024-06-27'], ['2030-01-01', '2024-06-27'],
  ])('%s: %s', (day, expected) => expect(on(day)).toBe(expected));

  it('is missing for both elections of the portal', () => {
    const elections = [{ id: 'a', votingDay: '2013-10-09' }, { id: 'b', votingDay: '2020-02-09' }, { id: 'c', votingDay: '2024-02-07' }, { id: 'd', votingDay: '2024-09-01' }];
    expect(electionsUnderMissingText(instruction, elections).map(({ election }) => election.id)).toEqual(['b', 'c']);
  });

  it('ended the day before the next change, received or not', () => {
    expect(instruction.versions.map((version) => inForceUntil(instruction, version))).toEqual(['2014-05-28', null]);
    expect(currentVersion(instruction, '2026-11-22').id).toBe('2024-06-27');
  });
});

describe('a Markdown text that is wrong', () => {
  const good = ['# Title', '> Adoption', 'Preamble', '## 1. First', '1.1. One', '1.2. Two:', '1.2.1. a', '1.2.2. b', '## 2. Second', '2.1. Three'];
  const problemsOf = (blocks: readonly string[]) => parseDocumentText(blocks.join('\n\n'), 'az').problems.map(({ line, field, problem }) => `${line} ${field ?? '-'}: ${problem}`);
  const change = (from: string, to: string) => good.map((block) => (block === from ? to : block));

  it('is told from one that is right', () => expect(problemsOf(good)).toEqual([]));

  it.each([
    ['a repeated number', change('1.2. Two:', '1.1. Two:'), ['11 clause 1.1: clause 1.1 stands twice; the first is on line 9', '13 clause 1.2.1: clause 1.2.1 comes after clause 1.1: a clause between them was skipped']],
    ['a gap', change('1.2.2. b', '1.2.3. b'), ['15 clause 1.2.3: clause 1.2.3 comes after clause 1.2.1: a clause between them was skipped']],
    ['a clause under the wrong section', change('2.1. Three', '1.3. Three'), ['19 clause 1.3: clause 1.3 stands under section 2']],
    ['a section that does not begin with its first clause', change('2.1. Three', '2.2. Three'), ['19 clause 2.2: clause 2.2 is the first of its section']],
    ['a section without a number', change('## 2. Second', '## Second'), ['17 -: “## Second” is not a section heading', '19 clause 2.1: clause 2.1 stands under section 1']],
    ['a section number out of turn', change('## 2. Second', '## 3. Second'), ['17 section 3: section 3 stands where section 2 is due', '19 clause 2.1: clause 2.1 stands under section 3']],
    ['a number without its full stop', change('2.1. Three', '2.1 Three'), ['19 -: “2.1 Three” begins with a digit but is not a numbered clause']],
    ['a paragraph without a number', change('2.1. Three', 'Three'), ['19 -: “Three” stands among the clauses but has no number']],
    ['a second title', change('Preamble', '# Title'), ['5 title: there is a second title']],
    ['no title', change('# Title', 'Title'), ['1 title: the title is missing']],
    ['a bulleted list', change('1.1. One', '- One'), ['9 -: “- One” is no part of this format', '11 clause 1.2: clause 1.2 is the first of its section']],
    ['nothing at all', [''], ['1 title: the title is missing', '1 -: there is no clause in this file']],
  ])('because of %s', (_, blocks, expected) => expect(problemsOf(blocks)).toEqual(expected));

  it('joins the lines of a paragraph and keeps the first line’s number', () => {
    const { text } = parseDocumentText('# T\n\n1. one\u00a0\ntwo\n\n---\n\nA\nB\n', 'az');
    expect(text.clauses).toEqual([{ id: '1', section: null, text: 'one two', line: 3 }]);
    expect(text.signatures).toEqual(['A B']);
  });
});

describe('a content folder that is wrong', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'documents-'));
    cpSync('content/documents', folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const inFolder = (file: string) => path.join(folder, 'foreigners-instruction', file);
  const edit = (file: string, from: string | RegExp, to: string) => {
    const before = readFileSync(inFolder(file), 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(inFolder(file), after);
  };
  const lineOf = (file: string, start: string) => readFileSync(inFolder(file), 'utf8').split('\n').findIndex((line) => line.startsWith(start)) + 1;
  const read = (): Pick<Problem, 'file' | 'line' | 'field' | 'problem'>[] => {
    try {
      readDocuments(path.relative(process.cwd(), folder));
      return [];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return error.problems.map(({ file, line, field, problem }) => ({ file: path.basename(file), line, field, problem }));
    }
  };

  it('is told from one that is right', () => expect(read()).toEqual([]));

  it('names a clause that is missing in English, where it belongs', () => {
    const line = lineOf('2024-06-27.az.md', '2.3.');
    edit('2024-06-27.en.md', /^2\.8\. .*\n\n/m, '');
    edit('2024-06-27.az.md', /^2\.8\. .*\n\n/m, '');
    expect(read().map(({ file, field }) => [file, field])).toEqual([['changes.yaml', 'comparisons[0].changes[11].place'], ['changes.yaml', 'comparisons[0].changes']]);
    edit('2024-06-27.en.md', /^2\.7\. .*\n\n/m, '');
    expect(read()).toEqual([{
      file: '2024-06-27.en.md', line: lineOf('2024-06-27.en.md', '2.6.'), field: 'clause 2.7',
      problem: `clause 2.7 is missing; the az file has it on line ${line + 8}`,
    }]);
  });

  it('names a repeated clause with both lines', () => {
    const line = lineOf('2013-06-18.az.md', '6.2.');
    edit('2013-06-18.az.md', /^6\.2\. /m, '6.1. ');
    expect(read()).toContainEqual({ file: '2013-06-18.az.md', line, field: 'clause 6.1', problem: `clause 6.1 stands twice; the first is on line ${line - 2}` });
  });

  it('names a section that is missing in English', () => {
    edit('2024-06-27.en.md', /^## 7\. .*\n\n7\.1\. .*\n/m, '');
    expect(read().map(({ file, field }) => [file, field])).toEqual([['2024-06-27.en.md', 'section 7'], ['2024-06-27.en.md', 'clause 7.1']]);
  });

  it('names a translation that refers to another article', () => {
    edit('2024-06-27.en.md', 'Article 12 of the Election Code', 'Article 13 of the Election Code');
    expect(read()).toEqual([{
      file: '2024-06-27.en.md', line: lineOf('2024-06-27.en.md', '2.1.'), field: 'clause 2.1',
      problem: 'the translation refers to Article 13, the official text to Article 12',
    }]);
  });

  it('names a missing language file', () => {
    rmSync(inFolder('2013-06-18.en.md'));
    expect(read()).toEqual([{ file: '2013-06-18.en.md', line: null, field: null, problem: 'the file is missing' }]);
  });

  it('names wrong facts with their line and field, all at once', () => {
    edit('document.yaml', 'kind: instruction', 'kind: law');
    edit('document.yaml', 'date: 2019-03-15', 'date: 2019-02-30');
    edit('document.yaml', 'election: null', 'electoin: null');
    const found = read();
    expect(found.map(({ line, field }) => [line, field])).toEqual(expect.arrayContaining([
      [lineOf('document.yaml', 'kind:'), 'kind'],
      [lineOf('document.yaml', '      - { decision: 1/2'), 'versions[1].amendedBy[1].date'],
    ]));
    expect(found.find(({ field }) => field === 'kind')?.problem).toBe('this kind is unknown');
    expect(found.some(({ problem }) => problem.includes('electoin'))).toBe(true);
  });

  it('names an unknown source file, a foreign id and a gap that ends before it begins', () => {
    edit('document.yaml', 'foreigners-instruction-2013-06-18.az.txt', 'foreigners.az.txt');
    edit('document.yaml', 'id: foreigners-instruction', 'id: instruction');
    edit('document.yaml', 'until: 2019-03-14', 'until: 2013-03-14');
    expect(read().map(({ line, field, problem }) => `${line} ${field}: ${problem}`)).toEqual([
      '2 id: “instruction” is not the name of the folder',
      `${lineOf('document.yaml', '    source: foreigners.az')} versions[0].source: there is no file foreigners.az.txt in content/sources`,
      `${lineOf('document.yaml', '    until: 2013')} notReceived[0].until: 2013-03-14 is before 2014-05-29`,
    ]);
  });
});
