import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ContentError } from '@/lib/content-error';
import { lostReferences } from '@/lib/documents/references';
import { loadDocuments } from '@/server/content/documents';
import { contentCopy, type ContentCopy } from '@/tests/support/content-copy';

const folder = 'content/documents/foreigners-instruction';
const [az, en] = [`${folder}/2024-06-27.az.md`, `${folder}/2024-06-27.en.md`];
const changes = `${folder}/changes.yaml`;

/** What is wrong with the documents of a copy, as `npm run check-content` prints it. */
function problemsOf(copy: ContentCopy): string[] {
  return copy.within(() => {
    try {
      loadDocuments();
      return [];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return error.message.split('\n');
    }
  });
}

function lineOf(copy: ContentCopy, file: string, start: string): number {
  return readFileSync(path.join(copy.root, file), 'utf8').split('\n').findIndex((line) => line.trimStart().startsWith(start)) + 1;
}

describe('a text of an act that is wrong', () => {
  it('a clause that is out of order', () => {
    const copy = contentCopy();
    for (const file of [az, en]) copy.edit(file, (text) => text.replace(/^(2\.4\. .*)\n\n(2\.5\. .*)$/m, '$2\n\n$1'));
    const problems = problemsOf(copy);
    for (const file of [az, en]) expect(problems).toContain(`${file}:${lineOf(copy, file, '2.4. ')}: clause 2.4: clause 2.4 comes after clause 2.5: it is out of order. Put the clauses in the order of their numbers, or correct the number`);
  });

  it('a clause that was skipped', () => {
    const copy = contentCopy();
    for (const file of [az, en]) copy.edit(file, (text) => text.replace(/^4\.1\.7\. .*\n\n/m, ''));
    const problems = problemsOf(copy);
    for (const file of [az, en]) expect(problems).toContain(`${file}:${lineOf(copy, file, '4.1.8. ')}: clause 4.1.8: clause 4.1.8 comes after clause 4.1.6: a clause between them was skipped. Add the clause that is missing, or correct the number; if an amendment removed it, list it under removedClauses in document.yaml`);
  });

  it('a clause that stands twice', () => {
    const copy = contentCopy();
    for (const file of [az, en]) copy.edit(file, (text) => text.replace(/^5\.3\. /m, '5.2. '));
    const problems = problemsOf(copy);
    for (const file of [az, en]) expect(problems).toContain(`${file}:${lineOf(copy, file, '5.2. ') + 2}: clause 5.2: clause 5.2 stands twice; the first is on line ${lineOf(copy, file, '5.2. ')}. Give each clause its own number`);
  });

  it.each([['the translation', en, az], ['the official text', az, en]])('a clause that %s lacks', (_, lacks, has) => {
    const copy = contentCopy();
    copy.edit(lacks, (text) => text.replace(/^6\.2\. .*\n\n?/m, ''));
    expect(problemsOf(copy)).toContain(
      `${lacks}:${lineOf(copy, lacks, '6.1. ')}: clause 6.2: clause 6.2 is missing; the ${has === az ? 'az' : 'en'} file has it on line ${lineOf(copy, has, '6.2. ')}. Add clause 6.2 here, or remove it from the ${has === az ? 'az' : 'en'} file`,
    );
  });

  it('a clause removed from between others is no gap once the version lists it; a list that is wrong is named', () => {
    const copy = contentCopy();
    for (const file of [az, en]) copy.edit(file, (text) => text.replace(/^2\.4\. .*\n\n/m, '').replace(/^3\.1\. .*\n\n3\.1\.1\. .*\n\n/m, ''));
    const gaps = () => problemsOf(copy).filter((problem) => /skipped|first of its section/.test(problem));
    expect(gaps()).toHaveLength(4);
    copy.edit(`${folder}/document.yaml`, (text) => text.replace('source: foreigners-instruction-2024-06-27.az.txt', '$&\n    removedClauses: ["2.4", "3.1", "3.1.1"]'));
    expect(gaps()).toEqual([]);
    copy.edit(`${folder}/document.yaml`, (text) => text.replace('["2.4", "3.1", "3.1.1"]', '["2.4", "3.1", "3.1.1", "2.5", "2.99"]'));
    const line = lineOf(copy, `${folder}/document.yaml`, 'removedClauses');
    expect(problemsOf(copy)).toEqual(expect.arrayContaining([
      `${folder}/document.yaml:${line}: versions[1].removedClauses[3]: this text has a clause 2.5. Take the number out of this list, or the clause out of the text`,
      `${folder}/document.yaml:${line}: versions[1].removedClauses[4]: no earlier text has a clause 2.99. List only clauses that an earlier version has`,
    ]));
  });

  it('a reference to a clause that the act does not have, in either language', () => {
    const copy = contentCopy();
    copy.edit(az, (text) => text.replace('Bu Təlimatın 1.1-ci və 1.2-ci', 'Bu Təlimatın 1.1-ci və 9.9-cu'));
    copy.edit(en, (text) => text.replace('clauses 1.1 and 1.2 of this Instruction', 'clauses 1.1 and 9.9 of this Instruction'));
    const remedy = 'Correct the number; if it is a slip of the act itself, write absentClauses: ["9.9"] to the version in document.yaml';
    expect(problemsOf(copy)).toEqual([az, en].map((file) => `${file}:${lineOf(copy, file, '1.3. ')}: clause 1.3: it refers to clause 9.9, which the act does not have. ${remedy}`));
    copy.edit(`${folder}/document.yaml`, (text) => text.replace('source: foreigners-instruction-2024-06-27.az.txt', '$&\n    absentClauses: ["9.9"]'));
    expect(problemsOf(copy).filter((problem) => !problem.startsWith(changes))).toEqual([]);
  });

  it.each([
    ['14-5-ci', az, 'Seçki Məcəlləsinin 12-ci maddəsinin', 'Seçki Məcəlləsinin 14-5-ci maddəsinin', 'Seçki Məcəlləsinin 14-5-ci maddə'],
    ['a number without its suffix', az, 'Seçki Məcəlləsinin 12-ci maddəsinin', 'Seçki Məcəlləsinin 12 maddəsinin', 'Seçki Məcəlləsinin 12 maddə'],
    ['a Roman number', az, 'Seçki Məcəlləsinin 12-ci maddəsinin', 'Seçki Məcəlləsinin XII maddəsinin', 'Seçki Məcəlləsinin XII maddə'],
    ['a Roman number', en, 'Article 12 of the Election Code', 'Article XII of the Election Code', 'Article XII of the Election Code'],
    ['a number with a suffix', en, 'Article 12 of the Election Code', 'Article 12-1st of the Election Code', 'Article 12-1st of the Election Code'],
    ['an abbreviation', en, 'Article 12 of the Election Code', 'Art. 12 of the Election Code', 'Art. 12 of the Election Code'],
  ])('an article in an unknown form: %s', (_, file, from, to, words) => {
    const copy = contentCopy();
    copy.edit(file, (text) => text.replace(from, to));
    const example = file === az ? 'Seçki Məcəlləsinin 14-cü maddəsi, 104.1-ci və 105-ci maddələri' : 'Article 14 of the Election Code, Articles 104.1 and 105 of the Election Code';
    expect(problemsOf(copy)).toContain(`${file}:${lineOf(copy, file, '2.1. ')}: clause 2.1: “${words}” cites an article of the Election Code in a form that is not known. Write it as “${example}”`);
  });

  it('a clause in an unknown form', () => {
    const copy = contentCopy();
    copy.edit(az, (text) => text.replace('Bu Təlimatın 1.1-ci və 1.2-ci bəndlərində', 'Bu Təlimatın 1.1 və 1.2 bəndlərində'));
    expect(problemsOf(copy)[0]).toContain(`:${lineOf(copy, az, '1.3. ')}: clause 1.3: “Bu Təlimatın 1.1 və 1.2 bənd” cites a clause in a form that is not known.`);
  });

  it('several at once are all listed, by the check of the whole content too', () => {
    const copy = contentCopy();
    copy.edit(az, (text) => text.replace(/^5\.3\. /m, '5.2. ').replace('Seçki Məcəlləsinin 46-cı', 'Seçki Məcəlləsinin XLVI'));
    copy.edit(en, (text) => text.replace(/^4\.1\.7\. .*\n\n/m, '').replace('Article 48', 'Article 48-5'));
    copy.edit('content/documents/webcams-decision-2020/2020.en.md', (text) => text.replace(/^2\. /m, '3. '));
    copy.edit(changes, (text) => text.replace('kind: unresolved', 'kind: undecided'));
    const problems = copy.problems();
    for (const words of ['clause 5.2 stands twice', 'XLVI maddə', 'a clause between them was skipped', 'Article 48-5', 'clause 3 comes after clause 1', 'this kind is unknown. Write one of amendment, unresolved, spelling, format']) {
      expect(problems.filter((problem) => problem.includes(words) && /^content\/documents\/[^:]+:\d+: /.test(problem)), words).not.toEqual([]);
    }
  });
});

describe('changes.yaml that is wrong', () => {
  it('a change that is not classified comes with an entry ready to be copied', () => {
    const copy = contentCopy();
    copy.edit(az, (text) => text.replace('azı 25 gün qalmışadək Seçki', 'azı 20 gün qalmışadək Seçki'));
    expect(problemsOf(copy)).toEqual([
      `${changes}:${lineOf(copy, changes, 'changes:')}: comparisons[0].changes: a change from 2013-06-18 to 2024-06-27 in clause 2.5 is not classified. Add below changes: - { place: clause 2.5, removed: "25", added: "20", kind: unresolved, decision: null, note: { az: "", en: "" } }`,
    ]);
  });

  it('an entry that no change meets names the changes that are there', () => {
    const copy = contentCopy();
    copy.edit(changes, (text) => text.replace("added: 'şəxslər'", "added: 'şəxsler'"));
    expect(problemsOf(copy)).toEqual([
      `${changes}:${lineOf(copy, changes, '- place: clause 1.4')}: comparisons[0].changes[4].place: there is no such change in clause 1.4. The changes there are { place: clause 1.4, removed: "səxslər", added: "şəxslər" }`,
      expect.stringContaining('a change from 2013-06-18 to 2024-06-27 in clause 1.4 is not classified'),
    ]);
  });

  it('the entry that the message offers is accepted once its reasons are written', () => {
    const copy = contentCopy();
    copy.edit(az, (text) => text.replace('azı 25 gün qalmışadək Seçki', 'azı 20 gün qalmışadək Seçki'));
    const offered = /(- \{ place: .*\})$/.exec(problemsOf(copy)[0] ?? '')?.[1]?.replace('az: "", en: ""', 'az: "Gün", en: "Day"') ?? '';
    copy.edit(changes, (text) => text.replace('    changes:\n', `    changes:\n      ${offered}\n`));
    expect(problemsOf(copy)).toEqual([]);
  });

  it('no file at all: every change is asked for', () => {
    const copy = contentCopy();
    copy.edit(changes, () => 'comparisons: []\n');
    const problems = problemsOf(copy);
    expect(problems).toHaveLength(18);
    expect(problems[0]).toContain('Below comparisons: write - from: "2013-06-18", to: "2024-06-27" and changes:, and there - { place: adoption, removed: "18 iyun 2013-cü il", added: "2013-cü il 18 iyun", kind: format');
  });

  it.each([
    ['a quotation that no text has', 'in place of “səxslər”', 'in place of “sexslər”', 'no text of clause 1.4 says “sexslər”. Quote the words between “ and ” as a text of either language has them, or leave the marks out'],
    ['a decision that did not amend it', "kind: unresolved\n        decision: null", "kind: unresolved\n        decision: 9/9", '9/9 is no amending decision between the two versions. Write 1/3 or 1/2 or 14/50 or null'],
    ['a version that is not there', 'to: "2024-06-27"', 'to: "2025-06-27"', 'there is no version 2025-06-27. Write one of 2013-06-18, 2024-06-27'],
    ['versions the wrong way round', 'from: "2013-06-18"\n    to: "2024-06-27"', 'from: "2024-06-27"\n    to: "2013-06-18"', '2013-06-18 is not later than 2024-06-27. Write the older version in from: and the newer in to:'],
    ['words given for a whole clause', 'form: removed\n        kind', "form: removed\n        removed: 'x'\n        kind", 'form removed is about a whole place. Leave out removed and added'],
    ['a place that is none', 'place: clause 1.4', 'place: bənd 1.4', 'this is not a place of an act'],
    ['a reason in one language', "          az: 'Cümlənin sonuna nöqtə qoyulub.'\n", '', 'words are missing here. Write the text between quotation marks'],
  ])('%s', (_, from, to, message) => {
    const copy = contentCopy();
    copy.edit(changes, (text) => text.replace(from, to));
    const problems = problemsOf(copy).filter((problem) => problem.includes(message));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^content\/documents\/foreigners-instruction\/changes\.yaml:\d+: comparisons\[0\]/);
  });
});

describe('references that are understood', () => {
  it.each([
    ['az', 'Seçki Məcəlləsinin 104-cü və 105-ci maddələri, bu Təlimatın 5.1.1-ci – 5.1.3-cü bəndləri'],
    ['az', 'Seçki Məcəlləsinin tələbləri və Konstitusiyanın XIV maddəsi; başqa Təlimatın 9.9-cu bəndi'],
    ['en', 'Article XIV of the Constitution and Articles 104 and 105 of the Election Code; clause 9.9 of another Instruction'],
    ['en', 'Article 56 of the Constitution of the Republic of Azerbaijan and Article 14 of the Election Code'],
  ] as const)('%s: %s', (locale, text) => {
    expect(lostReferences(text, locale, ['5.1.1', '5.1.2', '5.1.3'])).toEqual([]);
  });
});
