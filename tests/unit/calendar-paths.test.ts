import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ICAL from 'ical.js';
import { afterAll, describe, expect, it } from 'vitest';
import { nextSteps, orderStamp, pathsOfTerm, pathTerms, stepRows, stepWording } from '@/lib/calendar/paths';
import type { Calendar } from '@/lib/calendar/schema';
import { dayOf } from '@/lib/calendar/stamp';
import { ContentError, type Problem } from '@/lib/content-error';
import type { Election } from '@/lib/elections';
import { loadCalendar } from '@/server/content/calendar';
import { calendarFiles } from '@/server/content/calendar-files';
import { loadElection } from '@/server/content/elections';
import { loadPaths, readPaths } from '@/server/content/paths';
import { readText } from '@/server/content/read-yaml';

const calendar = loadCalendar('presidential-2024') as Calendar;
const paths = loadPaths('presidential-2024');
const terms = new Map(calendar.items.flatMap((item) => item.terms.map((term) => [term.id, { item, term }])));

/** Rows of each path as issued; every term of these rows has to be there. */
const ROWS: Record<string, number[]> = {
  observe: [7, 8, 9, 10],
  candidate: [3, 4, 5, 6, 16, 17, 18, 19, 20, 26, 44, 60],
  'vote-away': [15, 24, 33, 37],
  'exit-poll': [35, 36],
  'follow-results': Array.from({ length: 15 }, (_, index) => 49 + index),
};

describe('the paths of the 2024 plan', () => {
  it('are the five, each with every term of its rows, once', () => {
    expect(paths.map(({ id }) => id)).toEqual(Object.keys(ROWS));
    for (const way of paths) {
      const expected = calendar.items.filter(({ number }) => ROWS[way.id]?.includes(number)).flatMap((item) => item.terms.map(({ id }) => id));
      expect([...pathTerms(way)].sort(), way.id).toEqual(expected.sort());
    }
  });

  it('go forward in time wherever there are dates', () => {
    for (const way of paths) {
      const days = way.steps.flatMap((step) => {
        const dates = step.terms.flatMap((id) => orderStamp(terms.get(id)?.term.published ?? null) ?? []);
        return dates.length > 0 ? [dayOf(dates.sort()[0] ?? '')] : [];
      });
      expect(days, way.id).toEqual([...days].sort());
    }
  });

  it('have their words in both languages, each in its own letters', () => {
    for (const { title, lead, steps } of paths) {
      for (const { az, en } of [title, lead, ...steps.flatMap(({ heading }) => heading ?? [])]) {
        expect(az).not.toBe(en);
        expect(en).not.toMatch(/[əğışĞŞƏİ]/);
        expect(az).not.toMatch(/[wW]/);
      }
    }
  });

  it('are found by a term, in their order, and not by one that no path has', () => {
    expect(pathsOfTerm(paths, '60-1').map(({ id }) => id)).toEqual(['candidate', 'follow-results']);
    expect(pathsOfTerm(paths, '7-1').map(({ id }) => id)).toEqual(['observe']);
    expect(pathsOfTerm(paths, '1-1')).toEqual([]);
  });

  it('show a step by its rows', () => {
    const step = paths[0]?.steps.at(-1);
    expect(step && stepRows(step, calendar).map(({ item, terms: own }) => [item.number, own.map(({ id }) => id)])).toEqual([[10, ['10-1', '10-2']]]);
  });

  it.each([
    ['the whole row', ['10-1', '10-2'], /^Müşahidəçilərin qeydə alınması.*lövhəciklərin verilməsi$/],
    ['the beginning of a row with letters', ['49-4'], /^Səsvermənin keçirilməsi:$/],
    ['nothing where the terms have words of their own', ['62-2'], null],
  ])('stand under the words of the plan: %s', (_what, ids, words) => {
    const wording = stepRows({ terms: ids, reader: 'waits', heading: null }, calendar).map((row) => stepWording(row)?.az ?? null);
    expect(wording).toEqual([words === null ? null : expect.stringMatching(words)]);
  });

  it('offer as next every dated term that is not withdrawn, a deadline from the announcement on', () => {
    const observe = paths[0]!;
    const next = nextSteps(observe, calendar, '2023-12-07');
    expect(next.map(({ term }) => term.id)).toEqual(['9-1', '7-1', '8-1']);
    expect(next[0]).toMatchObject({ startMs: Date.parse('2023-12-07T00:00:00+04:00'), endMs: Date.parse('2024-01-29T00:00:00+04:00'), step: { reader: 'does' } });
    const withdrawn: Calendar = structuredClone(calendar);
    withdrawn.items[6]!.terms[0]!.withdrawn = true;
    expect(nextSteps(observe, withdrawn, null).map(({ term }) => term.id)).toEqual(['9-1', '8-1']);
  });

  it('are not there where no plan was received', () => {
    expect(loadPaths('parliamentary-2020')).toEqual([]);
    expect(loadPaths('rehearsal')).toEqual([]);
  });
});

describe('the calendar files of the paths', () => {
  const files = calendarFiles(loadElection('presidential-2024') as Election);
  const names = paths.flatMap(({ id }) => ['az', 'en'].flatMap((locale) => ['', '.reminders'].map((twin) => [id, `calendar/paths/${id}.${locale}${twin}.ics`] as const)));

  it.each(names)('%s: %s holds every dated term of the path under its own UID, and no other', (id, name) => {
    const root = new ICAL.Component(ICAL.parse(files.get(name)?.body(0) ?? '') as unknown[]);
    const uids = root.getAllSubcomponents('vevent').map((event) => String(event.getFirstPropertyValue('uid')));
    const way = paths.find((known) => known.id === id);
    const dated = way ? pathTerms(way).filter((term) => terms.get(term)?.term.published) : [];
    expect([...uids].sort()).toEqual(dated.map((term) => `presidential-2024-${term}@election-transparency-portal`).sort());
    expect(String(root.getFirstPropertyValue('name'))).toContain(way?.title[name.includes('.az.') ? 'az' : 'en']);
    expect(root.getAllSubcomponents('vevent').some((event) => event.getAllSubcomponents('valarm').length > 0)).toBe(name.includes('reminders'));
  });
});

const good = readText('content/elections/presidential-2024/paths.yaml');
const folder = mkdtempSync(path.join(tmpdir(), 'paths-'));
const file = path.relative(process.cwd(), path.join(folder, 'paths.yaml'));
afterAll(() => rmSync(folder, { recursive: true }));

type Slip = { what: string; from: string; becomes: string; field: string; says: RegExp; remedy: RegExp };

const slips: Slip[] = [
  { what: 'a term that the plan does not have', from: 'terms: [7-1]', becomes: 'terms: [7-2]', field: 'paths[0].steps[1].terms[0]', says: /no term 7-2/, remedy: /calendar\.yaml/ },
  { what: 'something that is no term id', from: 'terms: [7-1]', becomes: 'terms: [row 7]', field: 'paths[0].steps[1].terms[0]', says: /not a term id/, remedy: /24-1/ },
  { what: 'a term twice in a path', from: 'terms: [8-1]', becomes: 'terms: [7-1]', field: 'paths[0].steps[2].terms[0]', says: /7-1 is in this path twice/, remedy: /one step/ },
  { what: 'a step without a term', from: 'terms: [7-1]', becomes: 'terms: []', field: 'paths[0].steps[1].terms', says: /no term/, remedy: /at least one/ },
  { what: 'an id twice', from: 'id: candidate', becomes: 'id: observe', field: 'paths[1].id', says: /observe is there twice/, remedy: /of its own/ },
  { what: 'an id in capitals', from: 'id: candidate', becomes: 'id: Candidate', field: 'paths[1].id', says: /not an id/, remedy: /small English letters/ },
  { what: 'an empty heading', from: 'en: Collect voters’ signatures', becomes: 'en: ""', field: 'paths[1].steps[4].heading.en', says: /empty/, remedy: /write it here/i },
  { what: 'a part that nobody knows', from: 'reader: does', becomes: 'reader: acts', field: 'paths[0].steps[0].reader', says: /not known/, remedy: /does .* sees .* waits/ },
  { what: 'a misspelt field', from: '    lead:', becomes: '    led:', field: 'paths[0]', says: /led/, remedy: /README/ },
];

describe('a slip in paths.yaml stops the build', () => {
  it.each(slips)('$what: file, line, field, remedy', ({ from, becomes, field, says, remedy }) => {
    expect(good).toContain(from);
    const line = good.slice(0, good.indexOf(from)).split('\n').length;
    const problem = problemsIn(good.replace(from, becomes)).find((candidate) => candidate.field === field);
    expect(problem, field).toMatchObject({ file });
    expect(problem?.problem).toMatch(says);
    expect(problem?.remedy).toMatch(remedy);
    expect(Math.abs((problem?.line ?? 0) - line)).toBeLessThanOrEqual(becomes.includes('led') ? 8 : 0);
  });

  it('names the step that stands too late', () => {
    const text = good.replace('terms: [33-1]', 'terms: [X]').replace('terms: [33-2]', 'terms: [33-1]').replace('[X]', '[33-2]');
    expect(problemsIn(text).map(({ field, problem }) => [field, problem])).toEqual([
      ['paths[2].steps[2].terms', 'this step of 2024-01-08 stands after one of 2024-01-14'],
      ['paths[2].steps[5].terms', 'this step of 2023-12-24 stands after one of 2024-01-13'],
    ]);
  });

  it('lists every slip at once', () => {
    const text = good.replace('terms: [7-1]', 'terms: [70-1]').replace('terms: [36-1]', 'terms: [36-9]').replace('id: exit-poll', 'id: observe');
    expect(problemsIn(text).map(({ field }) => field)).toEqual(['paths[0].steps[1].terms[0]', 'paths[3].id', 'paths[3].steps[1].terms[0]']);
  });

  it('reads the paths as they are', () => {
    expect(problemsIn(good)).toEqual([]);
  });
});

function problemsIn(text: string): readonly Problem[] {
  writeFileSync(path.join(folder, 'paths.yaml'), text);
  try {
    readPaths(file, calendar);
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
}
