import { describe, expect, it } from 'vitest';
import { clauseAddresses, clauseAt } from '@/lib/documents/clause-page';
import { loadDocument, loadDocuments } from '@/server/content/documents';
import { loadPlan } from '@/server/content/calendar';
import { loadElection } from '@/server/content/elections';
import { loadRelatedRows } from '@/server/content/related-rows';
import { contentCopy } from '@/tests/support/content-copy';

const FILE = 'content/documents/foreigners-instruction/related-rows.yaml';

describe('rows that editors connect with clauses', () => {
  it('are there for the days that the instruction counts: 25 before voting, in two clauses', () => {
    const instruction = loadDocument('foreigners-instruction');
    const days = (instruction ? loadRelatedRows(instruction) : []).filter(({ link }) => link === 'same-day').map(({ clause, terms, daysBefore }) => [clause, daysBefore, ...terms]);
    expect(days).toEqual([['2.4', 25, '34-1'], ['2.5', 25, '34-1']]);
  });

  it('name terms of a plan, each with a reason in both languages', () => {
    for (const document of loadDocuments()) {
      for (const { election: id, terms, reason } of loadRelatedRows(document)) {
        const election = loadElection(id);
        const known = (election && loadPlan(election))?.items.flatMap((item) => item.terms.map((term) => term.id)) ?? [];
        expect(known).toEqual(expect.arrayContaining(terms));
        expect(reason.az).not.toBe(reason.en);
        expect(reason.en).not.toMatch(/[əğışĞŞƏİ]/);
      }
    }
  });

  it('are none for an act without the file', () => {
    const decision = loadDocument('webcams-decision-2020');
    expect(decision && loadRelatedRows(decision)).toEqual([]);
  });
});

describe('a file of connections that is wrong', () => {
  it.each([
    ['a clause that the act never had', 'clause: "2.4"', 'clause: "9.4"', `${FILE}:4: related[0].clause: no text of this act has a clause 9.4. Write the number of one of its clauses`],
    ['a clause without quotation marks', 'clause: "2.4"', 'clause: 2.4', `${FILE}:4: related[0].clause: this is not the number of a clause. Write it in quotation marks, for example "2.3"`],
    ['a term that the plan does not have', '[34-1]', '[34-1, 39-7]', `${FILE}:6: related[0].terms[1]: the plan has no term 39-7. Write the id of a term in calendar.yaml`],
    ['a term of another day', '[34-1]', '[34-1, 38-1]', `${FILE}:6: related[0].terms[1]: term 38-1 ends on 2024-01-03, and 25 days before voting day is 2024-01-13. Name a term that ends on that day, or write link: same-matter`],
    ['a term without a date', '[34-1]', '[34-1, 3-1]', `${FILE}:6: related[0].terms[1]: term 3-1 ends on no day, and 25 days before voting day is 2024-01-13. Name a term that ends on that day, or write link: same-matter`],
    ['days that the clause does not say', 'daysBefore: 25', 'daysBefore: 35', `${FILE}:8: related[0].daysBefore: clause 2.4 does not say “35 gün”. Write the number of days that the clause says`],
    ['no days', '    daysBefore: 25\n', '', `${FILE}:7: related[0].link: a connection by day needs the number of days. Add daysBefore as the clause says it, for example daysBefore: 30`],
    ['days where none are meant', 'link: same-matter', 'link: same-matter\n    daysBefore: 3', `${FILE}:24: related[2].daysBefore: a connection by matter has no number of days. Remove daysBefore, or write link: same-day`],
    ['an election without a plan', 'election: presidential-2024', 'election: parliamentary-2020', `${FILE}:5: related[0].election: parliamentary-2020 has no calendar plan. Write the name of a folder of content/elections that has a calendar.yaml`],
    ['an unknown link', 'link: same-day', 'link: similar', `${FILE}:7: related[0].link: this is not known. Write same-day (counted to the same day) or same-matter (about the same thing)`],
    ['the same connection twice', 'terms: [33-1, 33-2]', 'terms: [21-1, 33-2]', `${FILE}:29: related[3].terms: clause 2.7 is connected with one of these terms already. Join the two entries, or remove one`],
    ['a reason in one language', /( {4}reason:\n {6}az: .*\n) {6}en: .*\n/, '$1', `${FILE}:9: related[0].reason.en: words are missing here. Write the reason as one or two sentences`],
    ['a misspelt field', 'terms: [34-1]', 'term: [34-1]', `${FILE}:4: related[0]: Unrecognized key: "term". content/README.md says what each field may hold`],
  ])('because of %s is named with its line, field and remedy', (_, from, to, expected) => {
    const copy = contentCopy();
    copy.edit(FILE, (text) => text.replace(from, to));
    expect(copy.problems()).toContain(expected);
  });
});

describe('the addresses of clauses', () => {
  it('are every clause of every version and the removed ones', () => {
    const addresses = clauseAddresses(loadDocuments()).map(({ document, version, clause }) => `${document}/${version}/${clause}`);
    expect(addresses).toHaveLength(46 + 46 + 5 + 4);
    expect(addresses).toContain('foreigners-instruction/2024-06-27/1.5');
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('lead to the words of the version, or to the last words of a removed clause', () => {
    const instruction = loadDocument('foreigners-instruction');
    if (!instruction) throw new Error('the instruction is gone');
    expect(clauseAt(instruction, '2024-06-27', '2.3')).toMatchObject({ removed: null, shown: { id: '2024-06-27' } });
    expect(clauseAt(instruction, '2024-06-27', '1.5')).toMatchObject({ removed: { gone: { id: '2024-06-27' } }, shown: { id: '2013-06-18' }, version: { id: '2024-06-27' } });
    expect(clauseAt(instruction, '2013-06-18', '1.5')).toMatchObject({ removed: null });
    expect([clauseAt(instruction, '2024-06-27', '1.7'), clauseAt(instruction, '2019', '1.5')]).toEqual([null, null]);
  });
});
