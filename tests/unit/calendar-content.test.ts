import { describe, expect, it } from 'vitest';
import { MONTHS_GENITIVE } from '@/lib/azerbaijani/months';
import type { Bilingual } from '@/lib/locale';
import { addDays } from '@/lib/time/baku';
import type { Calendar, Item, Published, Term } from '@/lib/calendar/schema';
import { dayOf } from '@/lib/calendar/stamp';
import { loadCalendar, loadExecutors } from '@/server/content/calendar';
import { loadElection } from '@/server/content/elections';

const calendar = loadCalendar('presidential-2024') as Calendar;
const votingDay = loadElection('presidential-2024')?.votingDay as string;
const terms = calendar.items.flatMap((item) => item.terms.map((term) => [item, term] as const));
const dated = terms.filter(([, term]) => term.published && term.published.kind !== 'regularly') as unknown as [Item, Term & { published: Published }][];

describe('the calendar plan of 2024', () => {
  it('has 63 rows in order, each with at least one term and ids that are unique', () => {
    expect(calendar.items.map(({ number }) => number)).toEqual(Array.from({ length: 63 }, (_, index) => index + 1));
    expect(calendar.items.every((item) => item.terms.length > 0)).toBe(true);
    expect(new Set(terms.map(([, { id }]) => id)).size).toBe(79);
  });

  it('keeps every sub-item as a term of its own', () => {
    const several = Object.fromEntries(calendar.items.filter((item) => item.terms.length > 1).map((item) => [item.number, item.terms.map(({ label }) => label)]));
    expect(several).toEqual({
      10: [null, null], 16: [null, null], 24: [null, null], 27: ['a', 'b'], 28: [null, null], 33: [null, null], 34: [null, 'a', 'b'],
      49: ['a', 'b', 'c', 'ç'], 50: [null, null, null, null, null], 62: [null, null],
    });
    for (const number of [24, 27, 28, 34, 49]) expect(calendar.items[number - 1]?.terms.every(({ executors }) => executors !== null), `row ${number}`).toBe(true);
  });

  it('names every executor of the list somewhere', () => {
    const named = new Set(calendar.items.flatMap(({ executors }) => executors.ids));
    expect(loadExecutors().map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });

  it('gives a term only executors that its row names', () => {
    const foreign = terms.filter(([item, term]) => term.executors?.some((id) => !item.executors.ids.includes(id)));
    expect(foreign.map(([, { id }]) => id)).toEqual([]);
  });

  it('carries every article of a row into its terms', () => {
    for (const item of calendar.items) {
      const cited = [...item.law.az.matchAll(/^Maddə(?:lər)?:? (.+)$/gm)].flatMap(([, list = '']) => list.replaceAll(' - ', '-').split(', ')).map((article) => article.replace(/\.$/, ''));
      expect(new Set(item.terms.flatMap(({ articles }) => articles)), `row ${item.number}`).toEqual(new Set(cited));
    }
  });
});

describe('machine dates', () => {
  it.each(dated.map(([, term]) => [term.id, term.published] as const))('of term %s say what the official words say', (_id, published) => {
    const read = readOfficialDates(published.az);
    expect([published.from, published.until].filter((end) => end !== null)).toEqual(published.kind === 'on' ? [read[0], read[0]] : read);
  });

  it('follow from the law where it counts days before voting day', () => {
    const counted = dated.flatMap(([item, { id, statutory, published }]) => {
      const text = statutory?.az ?? '';
      const between = /(\d+)\D{1,14}?(\d+) gün qal/.exec(text);
      const single = /(\d+) gün qal/.exec(text);
      if (!/səsvermə gününə|seçkilərin keçirilməsi/i.test(text) || !single) return [];
      if (between) return [[id, published.from, published.until?.slice(0, 10), before(between[1]), before(between[2])]];
      if (item.number === 26) return [[id, published.from, null, before(single[1]), null]];
      return [[id, null, published.until, null, before(single[1])]];
    });
    expect(counted.length).toBe(37);
    for (const [id, from, until, fromExpected, untilExpected] of counted) expect([id, from, until]).toEqual([id, fromExpected, untilExpected]);
  });

  it('after voting day run one day past the count in rows 57, 58 and 61, as the plan has it', () => {
    const overrun = dated.filter(([, { statutory }]) => /günündən sonra (\d+) gün/.test(statutory?.az ?? '')).map(([item, term]) => {
      const days = Number(/(\d+) gün/.exec(term.statutory?.az ?? '')?.[1]);
      return [item.number, term.published.until === addDays(votingDay, days + 1)];
    });
    expect(overrun).toEqual([[57, true], [58, true], [61, true]]);
  });

  it('put every row into the phase in which its last date falls', () => {
    for (const item of calendar.items) {
      const days = item.terms.flatMap(({ published }) => (published ? [published.from, published.until] : [])).flatMap((end) => (end ? [dayOf(end)] : []));
      const last = days.sort().at(-1);
      if (item.phase === 'voting-day') expect([49, 50, 51]).toContain(item.number);
      if (item.phase === 'after' && last) expect(last > votingDay, `row ${item.number}`).toBe(true);
      if (item.phase === 'before-campaign' && last) expect(last < '2024-01-16', `row ${item.number}`).toBe(true);
      if (item.phase === 'campaign' && last && ![26, 39, 40].includes(item.number)) expect(last >= '2024-01-16' && last < votingDay, `row ${item.number}`).toBe(true);
    }
  });
});

describe('the translation', () => {
  const texts = calendar.items.flatMap((item): [string, Bilingual][] => [
    [`row ${item.number} action`, item.action], [`row ${item.number} executors`, item.executors], [`row ${item.number} law`, item.law],
    ...(item.recommended ? [[`row ${item.number} recommended`, item.recommended] as [string, Bilingual]] : []),
    ...item.terms.flatMap(({ id, action, statutory, published }) => [action, statutory, published].flatMap((text): [string, Bilingual][] => (text ? [[`term ${id}`, text]] : []))),
  ]);

  it.each(texts)('of %s has the same numbers and as many paragraphs', (_place, { az, en }) => {
    expect(numbersOf(en)).toEqual(numbersOf(az));
    expect(en.split('\n').length).toBe(az.split('\n').length);
  });

  it('leaves no Azerbaijani letter in English but the label ç', () => {
    expect(texts.map(([, { en }]) => en).filter((en) => /[əğıöşü]|ç(?![),])/i.test(en.replace(/[Ii]/g, '')))).toEqual([]);
  });
});

function before(days: string | undefined): string {
  return addDays(votingDay, -Number(days));
}

/** The dates in official words, in order: 2023-cü il dekabrın 19-dan 2024-cü il yanvarın 8-i saat 18.00-dək. */
function readOfficialDates(text: string): string[] {
  const month = MONTHS_GENITIVE.join('|');
  const words = new RegExp(`(\\d{4})-c[iıuü] il|(${month})|(?<day>\\d{1,2})-[a-zəıüöğ]+|saat (?<hour>\\d{1,2})\\.(?<minute>\\d\\d)|(?<voting>Seçki(?:lər)? günü)`, 'g');
  const found: string[] = [];
  let year = '';
  let monthNumber = '';
  for (const match of text.matchAll(words)) {
    const { day, hour, minute, voting } = match.groups ?? {};
    if (match[1]) year = match[1];
    else if (match[2]) monthNumber = String(MONTHS_GENITIVE.findIndex((name) => name === match[2]) + 1).padStart(2, '0');
    else if (day) found.push(`${year}-${monthNumber}-${day.padStart(2, '0')}`);
    else if (voting) found.push(votingDay);
    else if (hour) found.push(`${found.pop()}T${hour.padStart(2, '0')}:${minute}:00+04:00`);
  }
  return found;
}

function numbersOf(text: string): string[] {
  const plain = text.replace(/\bfirst copy/g, '1 copy').replace(/\bthird copy/g, '3 copy');
  return [...plain.matchAll(/\d+(?:[./]\d+)*/g)].map(([number]) => number).sort();
}
