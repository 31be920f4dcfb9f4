import { describe, expect, it } from 'vitest';
import { calendarPlaces } from '@/lib/calendar/places';
import type { Calendar } from '@/lib/calendar/schema';
import { ledgerSchema } from '@/lib/documents/errata';
import { firstDifference, undoRepairs } from '@/lib/documents/fidelity';
import { loadCalendar } from '@/server/content/calendar';
import { readText, readYaml } from '@/server/content/read-yaml';

const ledger = readYaml('content/errata/presidential-2024-calendar-plan.yaml', ledgerSchema).value;
const received = readText(`content/sources/${ledger.source}`);
const calendar = loadCalendar('presidential-2024') as Calendar;

describe('the published calendar plan', () => {
  it('equals the received text word for word when every repair is undone', () => {
    const { text, problems } = undoRepairs(calendarPlaces(calendar), ledger.entries);
    expect(problems).toEqual([]);
    expect(firstDifference(text, received)).toBeNull();
  });

  it.each([
    ['an action', (copy: Calendar) => { copy.items[16]!.action.az = copy.items[16]!.action.az.replace('seçki', 'secki'); }],
    ['an article', (copy: Calendar) => { copy.items[0]!.law.az = copy.items[0]!.law.az.replace('179.2', '179.3'); }],
    ['a heading', (copy: Calendar) => { copy.heading[3]!.az = copy.heading[3]!.az.replace('4193', '4194'); }],
    ['an executor', (copy: Calendar) => { copy.items[62]!.executors.az += ' və başqaları'; }],
    ['a date', (copy: Calendar) => { copy.items[62]!.recommended!.az = '2024-cü il avqustun 7-dək'; }],
    ['the order of rows', (copy: Calendar) => { copy.items.reverse(); }],
  ])('is found out when %s differs', (_what, change) => {
    const copy = structuredClone(calendar);
    change(copy);
    const { text, problems } = undoRepairs(calendarPlaces(copy), ledger.entries);
    expect(problems.length > 0 || firstDifference(text, received) !== null).toBe(true);
  });

  it('is found out when a repair is not recorded', () => {
    for (const [index, { kind }] of ledger.entries.entries()) {
      if (kind === 'kept' || kind === 'white-space') continue;
      const { text } = undoRepairs(calendarPlaces(calendar), ledger.entries.filter((_, other) => other !== index));
      expect(firstDifference(text, received), `entry ${index}`).not.toBeNull();
    }
  });

  it('holds no Cyrillic letter, no letter-spaced word and no word broken by a hyphen', () => {
    const text = calendarPlaces(calendar).map((place) => place.text).join('\n');
    expect(text).not.toMatch(/[\u0400-\u04FF\u00A0]/);
    expect(text).not.toMatch(/(?:^|\s)\p{L} \p{L} \p{L}(?:\s|$)/u);
    const hyphenated = [...text.matchAll(/\p{L}+-\p{L}+/gu)].map(([word]) => word);
    expect(new Set(hyphenated)).toEqual(new Set(['qeyri-hökumət', 'olunub-olunmaması', 'alınıb-alınmaması', 'Exit-poll', 'exit-poll']));
  });
});
