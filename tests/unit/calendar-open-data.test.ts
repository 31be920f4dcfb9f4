import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { calendarAtom } from '@/lib/calendar/atom';
import type { FeedSource } from '@/lib/calendar/feed';
import type { CalendarFile } from '@/lib/calendar/open-data';
import type { Calendar } from '@/lib/calendar/schema';
import type { Election } from '@/lib/elections';
import { jsonSchema, publishedSchemas } from '@/server/build/schemas';
import { calendarFiles } from '@/server/content/calendar-files';
import { loadCalendar, loadExecutors } from '@/server/content/calendar';
import { loadElection, loadElections } from '@/server/content/elections';

const election = loadElection('presidential-2024') as Election;
const calendar = loadCalendar('presidential-2024') as Calendar;
const file = (path: string, of = election) => calendarFiles(of).get(path)?.body(0) ?? '';
const json = JSON.parse(file('calendar.json')) as CalendarFile;

describe('calendar.json', () => {
  it('has the row of the contract, word for word', () => {
    const row = json.items.find(({ number }) => number === 17);
    expect(row).toMatchObject({ number: 17, executors: [{ id: 'presidential-candidate' }, { id: 'authorised-representative' }] });
    expect(row?.terms).toEqual([expect.objectContaining({
      id: '17-1', label: null, action: null, executors: null, articles: ['58.1'], otherActs: [], computed: expect.objectContaining({ from: '2023-12-19', until: '2024-01-08T18:00:00+04:00', rule: 'registration-documents' }), agreement: 'agrees',
      statutory: expect.objectContaining({ az: 'Səsvermə gününə ən çoxu 50 və ən azı 30 gün qalmış saat 18.00-dək' }),
      published: expect.objectContaining({ az: '2023-cü il dekabrın 19-dan 2024-cü il yanvarın 8-i saat 18.00-dək', kind: 'window', from: '2023-12-19', until: '2024-01-08T18:00:00+04:00' }),
    })]);
  });

  it('names the decision and the sum of the received file', () => {
    const sha256 = createHash('sha256').update(readFileSync('content/sources/presidential-2024-calendar-plan.az.txt')).digest('hex');
    expect(json).toMatchObject({ election: 'presidential-2024', votingDay: '2024-02-07', timeZone: 'Asia/Baku', plan: 'published', source: { decision: '7/16', adopted: '2023-12-08', sha256 } });
  });

  it('names the versions of the plan', () => {
    expect(json.versions).toEqual([{ adopted: '2023-12-08', decision: '7/16' }]);
  });

  it('names every executor that a row has', () => {
    for (const [index, { executors }] of json.items.entries()) expect(executors.map(({ id }) => id)).toEqual(calendar.items[index]?.executors.ids);
  });

  it.each(loadElections().filter(({ plan }) => plan.status === 'not-received').map((other) => [other.id, other] as const))('of %s says that no plan was received, and no other file exists', (_id, other) => {
    expect(JSON.parse(file('calendar.json', other))).toMatchObject({ election: other.id, plan: 'not-received', items: [], source: null });
    expect([...calendarFiles(other).keys()]).toEqual(['calendar.json']);
  });
});

describe('the published JSON Schema of calendar.json', () => {
  const published = publishedSchemas.find(({ name }) => name === 'calendar');
  // read back from the JSON that others get, so that nothing of our own schema helps
  const schema = z.fromJSONSchema(JSON.parse(jsonSchema(published!, 'https://portal.example')) as Parameters<typeof z.fromJSONSchema>[0]);

  it.each(loadElections().map((other) => [other.id, other] as const))('accepts %s', (_id, other) => {
    expect(schema.safeParse(JSON.parse(file('calendar.json', other))).error).toBeUndefined();
  });

  it('refuses a kind that nobody knows, a missing field and one too many', () => {
    const spoil = (change: (plan: CalendarFile) => unknown) => { const copy = structuredClone(json); change(copy); return schema.safeParse(copy).success; };
    expect(spoil((plan) => Object.assign(plan.items[16]!.terms[0]!.published!, { kind: 'before' }))).toBe(false);
    expect(spoil((plan) => { delete (plan as Partial<CalendarFile>).timeZone; })).toBe(false);
    expect(spoil((plan) => Object.assign(plan.items[0]!, { colour: 'red' }))).toBe(false);
    expect(spoil(() => undefined)).toBe(true);
  });
});

describe('calendar.csv', () => {
  const lines = parse(file('calendar.csv'), { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];

  it('has one line a term with both languages', () => {
    expect(lines.map(({ term }) => term)).toEqual(calendar.items.flatMap(({ terms }) => terms.map(({ id }) => id)));
    expect(lines.every((line) => line.action_az !== '' && line.action_en !== '')).toBe(true);
  });

  it('keeps commas, quotation marks and dates', () => {
    expect(lines.find(({ term }) => term === '26-1')).toMatchObject({
      published_az: '2024-cü il yanvarın 15-i başlayır, fevralın 6-sı saat 8.00-da dayandırılır', kind: 'window', from: '2024-01-15', until: '2024-02-06T08:00:00+04:00',
    });
  });
});

describe('the files of a plan', () => {
  it('exist for both languages, every executor named and every dated term', () => {
    const paths = [...calendarFiles(election).keys()];
    expect(paths).toEqual(expect.arrayContaining([
      'calendar.json', 'calendar.csv', 'calendar.az.ics', 'calendar.en.ics', 'calendar.az.atom', 'calendar.en.atom',
      'calendar/executors/central-election-commission.az.ics', 'calendar/terms/49-4.en.ics',
    ]));
    expect(paths).toEqual(expect.arrayContaining(paths.filter((path) => path.endsWith('.ics') && !path.endsWith('.reminders.ics')).map((path) => path.replace(/\.ics$/, '.reminders.ics'))));
    expect(paths.filter((path) => path.endsWith('.ics') && !path.includes('/paths/'))).toHaveLength(2 * 2 * (1 + loadExecutors().length + 54));
    expect(paths).not.toContain('calendar/terms/3-1.az.ics');
  });

  it('give an executor only its own terms', () => {
    const ids = [...file('calendar/executors/precinct-election-commission-chairs.az.ics').matchAll(/^UID:presidential-2024-([\d-]+)@/gm)].map(([, id]) => id);
    expect(ids).toEqual(['49-2', '49-3', '49-4']);
  });
});

describe('the feed', () => {
  const source: FeedSource = { election, calendar, executors: loadExecutors(), adopted: '2023-12-08', site: 'https://portal.example' };
  const ids = (nowIso: string, from = source) => [...calendarAtom(from, 'az', Date.parse(nowIso)).matchAll(/<entry><id>[^<]*presidential-2024\/([^/<]+)[^<]*<\/id>/g)].map(([, id]) => id);

  it('announces a deadline three days before, not a moment earlier', () => {
    expect(ids('2023-12-20T23:59:59+04:00')).not.toContain('23-1');
    expect(ids('2023-12-21T00:00:00+04:00')).toContain('23-1');
  });

  it('has the adoption first, then what comes due, the newest on top', () => {
    expect(ids('2023-12-08T12:00:00+04:00')).toEqual(['adopted', '1-1', '2-1']);
    expect(ids('2024-09-01T00:00:00+04:00').at(0)).toBe('63-1');
  });

  it('reports a change of the plan', () => {
    const changed = structuredClone(calendar);
    changed.items[22]!.terms[0]!.changes = [{ on: '2023-12-15', what: { az: 'Müddət <uzadılıb>', en: 'Extended' }, correction: false }];
    const text = calendarAtom({ ...source, calendar: changed }, 'az', Date.parse('2023-12-16T00:00:00+04:00'));
    expect(text).toContain('presidential-2024/23-1/change-1/az</id>');
    expect(text).toContain('Müddət &lt;uzadılıb&gt;');
  });
});
