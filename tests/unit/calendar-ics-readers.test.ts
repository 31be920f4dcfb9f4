import fc from 'fast-check';
import ICAL from 'ical.js';
import { convertIcsCalendar, type IcsDateObject, type IcsDuration } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { writeIcs, type IcsEvent } from '@/lib/calendar/ics';
import type { Calendar, Published } from '@/lib/calendar/schema';
import { endMs, startMs } from '@/lib/time/baku';
import { calendarFiles } from '@/server/content/calendar-files';
import { loadCalendar } from '@/server/content/calendar';
import { loadElections } from '@/server/content/elections';

/** What a reader made of an event. Days as `2024-01-13`, moments in milliseconds since 1970 UTC. */
type Read = { uid: string; start: string | number; end: string | number | null; sequence: number; status: string; summary: string; reminders: string[] };

const calendar = loadCalendar('presidential-2024') as Calendar;
const files = loadElections().flatMap((election) => [...calendarFiles(election).values()]).filter(({ path }) => path.endsWith('.ics'));
const dated = calendar.items.flatMap(({ terms }) => terms).filter(({ published }) => published && published.kind !== 'regularly');

describe('two readers that know nothing of each other', () => {
  it.each(files.map((file) => [file.path, file] as const))('read the same from %s, and it is what the plan says', (_path, { body }) => {
    const text = body(0);
    const [first, second] = [byIcalJs(text), byTsIcs(text)];
    expect(second).toEqual(first);
    for (const { uid, start, end } of first) {
      const published = dated.find(({ id }) => uid === `presidential-2024-${id}@election-transparency-portal`)?.published;
      expect([start, end], uid).toEqual(spanOfPlan(published as Published));
    }
  });

  it('find every dated term once in the whole plan, with and without reminders', () => {
    for (const name of ['calendar.az.ics', 'calendar.en.ics', 'calendar.az.reminders.ics', 'calendar.en.reminders.ics']) {
      const text = files.find(({ path }) => path === name)?.body(0) ?? '';
      expect(byTsIcs(text).map(({ uid }) => uid), name).toEqual(dated.map(({ id }) => `presidential-2024-${id}@election-transparency-portal`));
    }
  });

  it('give any words back as they were written', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'ə', 'Ğ', 'ı', ',', ';', '\\', 'n', '\n', ':', '"', ' ', '–'), minLength: 1, maxLength: 200 }).filter((text) => text.trim() === text);
    fc.assert(fc.property(words, (summary) => {
      const text = writeIcs({ language: 'az', name: 'x', description: 'x', address: null, events: [{ ...event, summary }] });
      expect(byIcalJs(text)[0]?.summary).toBe(summary);
      // ts-ics takes the backslash of "\\n" and then the n for a line break, so for it they are kept apart
      if (!summary.includes('\\')) expect(byTsIcs(text)[0]?.summary).toBe(summary);
    }));
  });
});

describe('reminders', () => {
  const rung = (id: string, locale = 'en') => byIcalJs(files.find(({ path }) => path === `calendar/terms/${id}.${locale}.reminders.ics`)?.body(0) ?? '')[0]?.reminders;

  it.each([
    ['a whole day that is a deadline', '23-1', ['2023-12-21 09:00', '2023-12-23 09:00']],
    ['a moment', '49-3', ['2024-02-06 08:00', '2024-02-07 07:00']],
    ['a period of whole days', '33-1', ['2023-12-24 09:00', '2024-01-10 09:00']],
    ['a period that ends at an hour', '17-1', ['2023-12-19 09:00', '2024-01-05 18:00']],
  ])('of %s (%s) come when they help', (_what, id, moments) => {
    expect(rung(id)?.map((reminder) => reminder.slice(0, 16))).toEqual(moments);
  });

  it('say in the reader’s language how much time is left', () => {
    expect(rung('23-1', 'az')?.[0]).toContain('3 gün qalıb: 23-cü sıra');
    expect(rung('49-3', 'en')?.[1]).toContain('1 hour left: Row 49');
  });

  it('are in no file that does not say so in its name, and in every one that does', () => {
    for (const { path, body } of files) expect(body(0).includes('BEGIN:VALARM'), path).toBe(path.endsWith('.reminders.ics') && body(0).includes('BEGIN:VEVENT'));
  });

  it('of a period never ring its end before its beginning', () => {
    for (const { path, body } of files.filter(({ path: name }) => name.endsWith('.reminders.ics'))) {
      for (const { reminders } of byIcalJs(body(0))) expect(reminders.map((text) => text.slice(0, 16)), path).toEqual(reminders.map((text) => text.slice(0, 16)).sort());
    }
  });

  it('change nothing else of an event, so that one file may take the other’s place', () => {
    const bare = files.filter(({ path }) => !path.endsWith('.reminders.ics'));
    for (const { path, body } of bare) {
      const twin = files.find((other) => other.path === path.replace(/\.ics$/, '.reminders.ics'));
      const stripped = byIcalJs(twin?.body(0) ?? '').map((read) => ({ ...read, reminders: [] }));
      expect(stripped, path).toEqual(byIcalJs(body(0)));
    }
  });
});

describe('folding of Azerbaijani', () => {
  const summary = 'Seçkiqabağı təşviqatın başlanması, dövlət büdcəsi hesabına saxlanılan televiziya və radionun pulsuz efir vaxtının ayrılması';
  const lines = writeIcs({ language: 'az', name: 'Prezident seçkiləri', description: 'Təqvim planı', address: null, events: [{ ...event, summary }] }).split('\r\n');

  it('counts octets: the same words would be one line longer than 75 if letters were counted', () => {
    const at = lines.findIndex((line) => line.startsWith('SUMMARY'));
    expect(lines[at]?.length).toBeLessThan(75);
    expect(Buffer.byteLength(lines[at] ?? '')).toBeGreaterThan(73);
    expect(Buffer.byteLength(`SUMMARY;LANGUAGE=az:${summary}`.slice(0, 75))).toBeGreaterThan(75);
  });

  it('cuts no letter: every line by itself is whole UTF-8, and together they are the text', () => {
    for (const line of lines) expect(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line))).toBe(line);
    expect(lines.join('\r\n').replaceAll('\r\n ', '')).toContain(summary.replace(',', '\\,'));
  });
});

const event: IcsEvent = { uid: 'x@y', start: '2024-01-13', end: '2024-01-13', summary: 'x', description: 'x', url: 'https://portal.example/', changedOn: '2023-12-08', sequence: 0, cancelled: false, reminders: [] };

/** First and last (exclusive) of what a calendar shows, straight from the plan. */
function spanOfPlan({ kind, from, until }: Published): [string | number, string | number | null] {
  const start = (kind === 'by' ? until : from) as string;
  const end = kind === 'from' ? start : until as string;
  if (start.length > 10 || end.length > 10) return [startMs(start), start === end ? null : endMs(end)];
  return [start, new Date(endMs(end) + 4 * 3_600_000).toISOString().slice(0, 10)];
}

function byIcalJs(text: string): Read[] {
  const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zone = new ICAL.Timezone(root.getFirstSubcomponent('vtimezone') ?? new ICAL.Component('vtimezone'));
  return root.getAllSubcomponents('vevent').map((component) => {
    const [start, end] = ['dtstart', 'dtend'].map((name) => component.getFirstPropertyValue(name) as ICAL.Time | null);
    const read = (time: ICAL.Time | null | undefined) => {
      if (!time) return null;
      if (time.isDate) return time.toString();
      time.zone = zone;
      return time.toJSDate().getTime();
    };
    return {
      uid: String(component.getFirstPropertyValue('uid')), start: read(start) as string | number, end: read(end), sequence: Number(component.getFirstPropertyValue('sequence')),
      status: String(component.getFirstPropertyValue('status')), summary: String(component.getFirstPropertyValue('summary')),
      reminders: component.getAllSubcomponents('valarm').map((alarm) => {
        const trigger = alarm.getFirstProperty('trigger');
        const anchor = trigger?.getParameter('related') === 'END' ? read(end) : read(start);
        return reminder(anchor, (trigger?.getFirstValue() as ICAL.Duration).toSeconds(), String(alarm.getFirstPropertyValue('description')));
      }),
    };
  });
}

function byTsIcs(text: string): Read[] {
  return (convertIcsCalendar(undefined, text).events ?? []).map((read) => {
    const [start, end] = [when(read.start), 'end' in read && read.end ? when(read.end) : null];
    return {
      uid: read.uid, start, end, sequence: read.sequence ?? 0, status: read.status ?? '', summary: read.summary,
      reminders: (read.alarms ?? []).map(({ trigger, description }) => {
        if (trigger.type !== 'relative') throw new Error('A reminder of ours is relative');
        // ts-ics leaves the words of reminders as they are escaped
        return reminder(trigger.options?.related === 'END' ? end : start, seconds(trigger.value), (description ?? '').replace(/\\([,;\\])/g, '$1'));
      }),
    };
  });
}

function when({ type, date }: IcsDateObject): string | number {
  return type === 'DATE' ? date.toISOString().slice(0, 10) : date.getTime();
}

function seconds({ before, weeks = 0, days = 0, hours = 0, minutes = 0 }: IcsDuration): number {
  return (before ? -1 : 1) * (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60;
}

/** `2024-01-10 09:00 …` on the clock of a device in Baku, where a whole day begins at its own midnight. */
function reminder(anchor: string | number | null, offsetSeconds: number, text: string): string {
  const at = (typeof anchor === 'number' ? anchor : startMs(anchor ?? '')) + offsetSeconds * 1000;
  return `${new Date(at + 4 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')} ${text}`;
}
