import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { FeedSource } from '@/lib/calendar/feed';
import { escapeText, foldLine, writeIcs } from '@/lib/calendar/ics';
import { planCalendar, termEvent } from '@/lib/calendar/ics-events';
import type { Calendar } from '@/lib/calendar/schema';
import { termTitle } from '@/lib/calendar/titles';
import type { Election } from '@/lib/elections';
import { calendarFiles } from '@/server/content/calendar-files';
import { loadCalendar, loadExecutors } from '@/server/content/calendar';
import { loadElection } from '@/server/content/elections';

const election = loadElection('presidential-2024') as Election;
const calendar = loadCalendar('presidential-2024') as Calendar;
const source: FeedSource = { election, calendar, executors: loadExecutors(), adopted: '2023-12-08', site: 'https://portal.example' };
const files = [...calendarFiles(election).values()].filter(({ path }) => path.endsWith('.ics'));

describe('iCalendar files', () => {
  it.each(files.map((file) => [file.path, file] as const))('%s is read by ical.js and folded at 75 octets', (path, { body }) => {
    const text = body(0);
    const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
    expect(root.getFirstPropertyValue('version')).toBe('2.0');
    expect(root.getFirstPropertyValue('prodid')).toBeTruthy();
    expect(root.getAllSubcomponents().length).toBeGreaterThan(0);
    for (const event of root.getAllSubcomponents('vevent')) {
      for (const name of ['uid', 'dtstamp', 'dtstart', 'summary', 'sequence', 'url']) expect(event.hasProperty(name), `${path} ${name}`).toBe(true);
    }
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  it('hold every dated term once, and none without a date', () => {
    const ids = eventsOf(writeIcs(planCalendar(source, 'az', null, () => true))).map((event) => event.getFirstPropertyValue('uid'));
    const dated = calendar.items.flatMap(({ terms }) => terms).filter(({ published }) => published && published.kind !== 'regularly');
    expect(ids).toEqual(dated.map(({ id }) => `presidential-2024-${id}@election-transparency-portal`));
    expect(ids).toHaveLength(54);
  });

  it('say the whole official title and lead to the row', () => {
    const event = eventOf('34-3', 'az');
    const item = calendar.items[33]!;
    expect(event.getFirstPropertyValue('summary')).toBe(`34-cü sıra, b): ${termTitle(item, item.terms[2]!, 'az')}`);
    expect(event.getFirstPropertyValue('url')).toBe('https://portal.example/az/elections/presidential-2024/calendar/34#34-3');
  });

  it('mark English as an unofficial translation, in the name and in every event', () => {
    const { name, description, events } = planCalendar(source, 'en', null, () => true);
    expect(name).toContain('unofficial translation');
    expect(description).toContain('unofficial translation');
    expect(events.every((event) => event.description.includes('Unofficial translation'))).toBe(true);
  });

  it('say that terms without a date are left out', () => {
    expect(planCalendar(source, 'az', null, () => true).description).toContain('Tarixi göstərilməmiş');
  });

  it.each([
    ['24-1', '2023-12-24', '2023-12-25'],
    ['33-1', '2023-12-24', '2024-01-14'],
    ['51-1', '2024-02-07', '2024-02-08'],
    ['17-1', '2023-12-19T00:00:00', '2024-01-08T18:00:00'],
    ['26-1', '2024-01-15T00:00:00', '2024-02-06T08:00:00'],
    ['49-3', '2024-02-07T08:00:00', null],
  ])('give %s from %s, ending exclusively at %s', (id, start, end) => {
    const event = eventOf(id, 'az');
    expect(String(event.getFirstPropertyValue('dtstart'))).toBe(start);
    expect(event.hasProperty('dtend') ? String(event.getFirstPropertyValue('dtend')) : null).toBe(end);
  });

  it('place clock times in Baku: 8.00 on 7 February 2024 is 04:00 UTC', () => {
    const root = new ICAL.Component(ICAL.parse(oneTerm('49-3', calendar)) as unknown[]);
    const zone = new ICAL.Timezone(root.getFirstSubcomponent('vtimezone')!);
    const start = root.getFirstSubcomponent('vevent')!.getFirstPropertyValue('dtstart') as ICAL.Time;
    start.zone = zone;
    expect(start.toJSDate().toISOString()).toBe('2024-02-07T04:00:00.000Z');
  });

  it('are the same bytes in every build of the same content', () => {
    for (const { body } of files) expect(body(0)).toBe(body(Date.UTC(2030, 0, 1)));
  });

  it('keep the UID of a term whose date, words and place change, and count the change', () => {
    const changed = structuredClone(calendar);
    const term = changed.items[22]!.terms[0]!;
    term.published!.until = '2023-12-26';
    changed.items[22]!.action.az = 'Başqa sözlər';
    term.changes = [{ on: '2023-12-20', what: { az: 'Müddət uzadılıb', en: 'Time limit extended' }, correction: false }];
    changed.items.reverse();
    const [before, after] = [calendar, changed].map((plan) => eventsOf(oneTerm('23-1', plan))[0]!);
    expect(after!.getFirstPropertyValue('uid')).toBe(before!.getFirstPropertyValue('uid'));
    expect([before!, after!].map((event) => event.getFirstPropertyValue('sequence'))).toEqual([0, 1]);
    expect([before!, after!].map((event) => String(event.getFirstPropertyValue('last-modified')))).toEqual(['2023-12-08T00:00:00Z', '2023-12-20T00:00:00Z']);
  });

  it('show a withdrawn term as cancelled', () => {
    const changed = structuredClone(calendar);
    changed.items[22]!.terms[0]!.withdrawn = true;
    expect(eventsOf(oneTerm('23-1', changed))[0]!.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('without any event still hold one component, as the standard wants', () => {
    const text = writeIcs(planCalendar(source, 'az', null, () => false));
    expect(new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
  });
});

describe('lines of an iCalendar file', () => {
  it('survive folding, whatever letters they hold', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'ə', 'ş', 'ı', 'Ğ', '–', '“', ' ', '👁', ';'), maxLength: 400 });
    fc.assert(fc.property(letters, (line) => {
      const folded = foldLine(line);
      expect(folded.replaceAll('\r\n ', '')).toBe(line);
      for (const part of folded.split('\r\n')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
    }));
  });

  it('are not folded up to 75 octets, and are from 76', () => {
    expect(foldLine(`${'a'.repeat(73)}ə`)).not.toContain('\r\n');
    expect(foldLine(`${'a'.repeat(74)}ə`)).toBe(`${'a'.repeat(74)}\r\n ə`);
  });

  it('come back from ical.js as they were written', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'ə', ',', ';', '\\', 'n', '\n', ':', '"'), maxLength: 120 }), (text) => {
      expect(ICAL.Property.fromString(`SUMMARY:${escapeText(text)}`).getFirstValue()).toBe(text);
    }));
  });
});

describe('a term as an event', () => {
  it('does not exist without a date', () => {
    for (const number of [3, 11]) {
      const item = calendar.items[number - 1]!;
      expect(termEvent(source, item, item.terms[0]!, 'az')).toBeNull();
    }
  });
});

function eventOf(id: string, locale: 'az' | 'en'): ICAL.Component {
  return eventsOf(writeIcs(planCalendar(source, locale, null, (_, term) => term.id === id)))[0]!;
}

function oneTerm(id: string, plan: Calendar): string {
  return writeIcs(planCalendar({ ...source, calendar: plan }, 'az', null, (_, term) => term.id === id));
}

function eventsOf(text: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
}
