import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ContentError, type Problem } from '@/lib/content-error';
import type { Election } from '@/lib/elections';
import { loadExecutors, loadPlan, readCalendar } from '@/server/content/calendar';
import { loadElection } from '@/server/content/elections';
import { readText } from '@/server/content/read-yaml';

const good = readText('content/elections/presidential-2024/calendar.yaml').split('\n');
const folder = mkdtempSync(path.join(tmpdir(), 'calendar-'));
const file = path.relative(process.cwd(), path.join(folder, 'calendar.yaml'));
afterAll(() => rmSync(folder, { recursive: true }));

type Slip = { what: string; row: number; line: RegExp; becomes: string; field: string; says: RegExp; remedy: RegExp };

const slips: Slip[] = [
  { what: 'a day that does not exist', row: 23, line: /until: 2023-12-24/, becomes: 'until: 2023-13-24', field: 'items[22].terms[0].published.until', says: /2023-13-24 is not a date/, remedy: /write it like 2024-01-13/i },
  { what: 'a moment without its offset', row: 17, line: /until: 2024-01-08T/, becomes: 'until: 2024-01-08T18:00:00', field: 'items[16].terms[0].published.until', says: /is not a date/, remedy: /\+04:00/ },
  { what: 'an executor that is not in the list', row: 25, line: /ids: /, becomes: 'ids: [central-commission]', field: 'items[24].executors.ids[0]', says: /central-commission is not an executor/, remedy: /content\/executors\.yaml/ },
  { what: 'an executor of a term that is not in the list', row: 24, line: /executors: \[constituency/, becomes: 'executors: [nobody]', field: 'items[23].terms[1].executors[0]', says: /nobody is not an executor/, remedy: /content\/executors\.yaml/ },
  { what: 'a missing translation', row: 25, line: /en: Publication/, becomes: '# nothing', field: 'items[24].action.en', says: /missing/, remedy: /write it here/i },
  { what: 'an empty translation', row: 25, line: /en: Publication/, becomes: 'en: " "', field: 'items[24].action.en', says: /empty/, remedy: /write it here/i },
  { what: 'a number that is there twice', row: 25, line: /number: 25/, becomes: 'number: 24', field: 'items[24].number', says: /row 24 is there twice/, remedy: /number that it has in the plan/ },
  { what: 'a term id that does not fit its place', row: 24, line: /id: 24-2/, becomes: '- id: 24-3', field: 'items[23].terms[1].id', says: /24-3 is not this term/, remedy: /Write 24-2/ },
  { what: 'a window that ends before it begins', row: 44, line: /until: 2024-01-28/, becomes: 'until: 2024-01-08', field: 'items[43].terms[0].published.until', says: /2024-01-08 is before 2024-01-18/, remedy: /earlier date in from/ },
  { what: 'a kind without the end it needs', row: 23, line: /kind: by/, becomes: 'kind: window', field: 'items[22].terms[0].published.from', says: /kind window needs from/, remedy: /another kind/ },
  { what: 'a kind with an end it has not', row: 23, line: /kind: by/, becomes: 'kind: regularly', field: 'items[22].terms[0].published.until', says: /kind regularly has no until/, remedy: /until: null/ },
  { what: 'an unknown kind', row: 23, line: /kind: by/, becomes: 'kind: before', field: 'items[22].terms[0].published.kind', says: /kind is not known/, remedy: /write by/i },
  { what: 'words of a term that its row does not have', row: 26, line: /az: Səsvermə gününə 23 gün/, becomes: 'az: Səsvermə gününə 25 gün qalmış başlanır', field: 'items[25].terms[0].statutory.az', says: /does not stand in the row's law/, remedy: /letter by letter/ },
  { what: 'an article that the row does not cite', row: 25, line: /articles: /, becomes: 'articles: ["182.4"]', field: 'items[24].terms[0].articles[0]', says: /182\.4 is not cited/, remedy: /only articles/ },
  { what: 'an article that is a number', row: 25, line: /articles: /, becomes: 'articles: [182.3]', field: 'items[24].terms[0].articles[0]', says: /must be text/, remedy: /quotation marks/ },
  { what: 'a rule that is not in the catalogue', row: 25, line: /rule: /, becomes: 'rule: publishing-everything', field: 'items[24].terms[0].rule', says: /publishing-everything is not a rule/, remedy: /catalogue/ },
  { what: 'a rule of other articles', row: 25, line: /rule: /, becomes: 'rule: ballot-form', field: 'items[24].terms[0].rule', says: /ballot-form does not rest on article 182\.3/, remedy: /rule for these articles/ },
  { what: 'a rule without an end that the plan prints', row: 46, line: /rule: /, becomes: 'rule: results-to-the-system', field: 'items[45].terms[0].rule', says: /has no until/, remedy: /rule with this end/ },
  { what: 'a field that nobody knows', row: 25, line: /recommended:/, becomes: 'recomended:', field: 'items[24]', says: /recomended/, remedy: /README/ },
];

describe('a slip in calendar.yaml stops the build', () => {
  it.each(slips)('$what: file, line, field, remedy', ({ row, line, becomes, field, says, remedy }) => {
    const at = lineOf(row, line);
    const problem = problemsOf(at, becomes).find((candidate) => candidate.field === field);
    expect(problem, field).toBeDefined();
    expect(problem).toMatchObject({ file, field });
    expect(problem?.problem).toMatch(says);
    expect(problem?.remedy).toMatch(remedy);
    // a missing line is reported at what is left of its parent, at most a few lines above
    expect((problem?.line ?? 0) - 1).toBeGreaterThanOrEqual(good.indexOf(`  - number: ${row}`));
    expect(Math.abs((problem?.line ?? 0) - 1 - at)).toBeLessThanOrEqual(becomes.startsWith('#') || becomes === 'recomended:' ? 20 : 2);
  });

  it('lists every slip at once', () => {
    const text = good.join('\n').replace('until: 2023-12-09\n', 'until: 2023-02-30\n').replace('id: 23-1', 'id: 23-2').replace('ids: [heads-of', 'ids: [tails-of').replace('number: 63', 'number: x');
    expect(problemsIn(text).map(({ field }) => field)).toEqual([
      'items[0].terms[0].published.until', 'items[62].number', 'items[22].terms[0].id', 'items[30].executors.ids[0]',
    ]);
  });

  it('names the line of broken YAML', () => {
    const at = lineOf(30, /executors:/);
    expect(problemsOf(at, 'executors: [')[0]).toMatchObject({ file, field: null });
  });

  it('reads the plan as it is', () => {
    writeFileSync(path.join(folder, 'calendar.yaml'), good.join('\n'));
    expect(readCalendar(file, 'x', loadExecutors()).items).toHaveLength(63);
  });
});

describe('election.yaml and the plan', () => {
  const withPlan = loadElection('presidential-2024') as Election;
  const without = loadElection('parliamentary-2020') as Election;

  it('must agree on whether there is one', () => {
    expect(loadPlan(withPlan)?.items).toHaveLength(63);
    expect(loadPlan(without)).toBeNull();
    expect(() => loadPlan({ ...withPlan, plan: { ...withPlan.plan, status: 'not-received' } })).toThrow(/presidential-2024\/election\.yaml:\d+: plan\.status: it says not-received/);
    expect(() => loadPlan({ ...without, plan: { ...without.plan, status: 'published' } })).toThrow(/plan\.status: it says published, yet there is no calendar\.yaml/);
  });

  it('need the day of adoption, by which calendars are stamped', () => {
    expect(() => loadPlan({ ...withPlan, plan: { ...withPlan.plan, adopted: null } })).toThrow(/plan\.adopted: the day on which the plan was adopted is missing/);
  });
});

function lineOf(row: number, pattern: RegExp): number {
  const start = good.indexOf(`  - number: ${row}`);
  const index = good.findIndex((text, at) => at >= start && pattern.test(text));
  expect(index, String(pattern)).toBeGreaterThanOrEqual(0);
  return index;
}

function problemsOf(index: number, becomes: string): readonly Problem[] {
  const lines = [...good];
  const indent = /^ */.exec(lines[index] ?? '')?.[0] ?? '';
  lines[index] = becomes.startsWith('number') ? `${indent}- ${becomes}` : indent + becomes;
  return problemsIn(lines.join('\n'));
}

function problemsIn(text: string): readonly Problem[] {
  writeFileSync(path.join(folder, 'calendar.yaml'), text);
  try {
    readCalendar(file, 'x', loadExecutors());
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
}
