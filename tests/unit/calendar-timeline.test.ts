import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRows, placeTerm } from '@/lib/calendar/lanes';
import { shortDate } from '@/lib/calendar/short-date';
import { checkShortNames, NO_SHORT_NAMES, shortExecutorName, shortNamesSchema, shortTermName } from '@/lib/calendar/short-names';
import { drawnPlan } from '@/lib/calendar/timeline';
import { loadCalendar, loadExecutors } from '@/server/content/calendar';
import { loadShortNames } from '@/server/content/short-names';

const calendar = loadCalendar('presidential-2024');
if (!calendar) throw new Error('the plan of 2024 is missing');
const executors = loadExecutors();
const names = loadShortNames('presidential-2024');
const px = fc.integer({ min: 0, max: 1000 });

describe('packing', () => {
  const spans = fc.array(fc.tuple(px, fc.integer({ min: 0, max: 300 })).map(([from, length]): [number, number] => [from, from + length]), { maxLength: 40 });

  it('lets no two of one sub-row overlap or come nearer than asked', () => {
    fc.assert(fc.property(spans, fc.integer({ min: 0, max: 20 }), (drawn, apart) => {
      const rows = packRows(drawn, apart);
      drawn.forEach(([from, to], a) => drawn.slice(a + 1).forEach(([otherFrom, otherTo], offset) => {
        if (rows[a] !== rows[a + 1 + offset]) return;
        expect(from >= otherTo + apart || otherFrom >= to + apart).toBe(true);
      }));
    }));
  });

  it('takes as few sub-rows as can be: as many as lie over one another at most', () => {
    fc.assert(fc.property(spans.filter((drawn) => drawn.every(([from, to]) => to > from)), (drawn) => {
      const deepest = Math.max(0, ...drawn.map(([at]) => drawn.filter(([from, to]) => from <= at && at < to).length));
      expect(Math.max(-1, ...packRows(drawn, 0)) + 1).toBe(deepest);
    }));
  });

  it('leaves an empty lane empty', () => {
    expect(packRows([], 10)).toEqual([]);
  });
});

describe('the place of words', () => {
  const mark = fc.tuple(fc.constantFrom('by', 'on', 'window', 'from'), px, px).map(([kind, a, b]) => ({ kind, from: kind === 'on' ? b : Math.min(a, b), to: kind === 'on' ? b : Math.max(a, b) }));

  it('keeps the mark and its words within the drawing wherever they fit', () => {
    fc.assert(fc.property(mark, fc.integer({ min: 10, max: 400 }), px, (drawn, words, vote) => {
      const place = placeTerm(drawn, words, vote, 1000);
      expect(place.left).toBeGreaterThanOrEqual(0);
      expect(place.right).toBeLessThanOrEqual(1000);
      expect(place.right - place.left).toBeGreaterThanOrEqual(words);
      expect(place.left).toBeLessThanOrEqual(drawn.from);
      expect(place.right).toBeGreaterThanOrEqual(drawn.to);
    }));
  });

  it('is before a deadline before the vote and after one after it, so that nothing is written over voting day', () => {
    expect(placeTerm({ kind: 'by', from: 480, to: 500 }, 150, 650, 900)).toEqual({ left: 350, right: 500, side: 'before' });
    expect(placeTerm({ kind: 'by', from: 680, to: 700 }, 150, 650, 900)).toEqual({ left: 680, right: 850, side: 'after' });
    expect(placeTerm({ kind: 'on', from: 655, to: 655 }, 150, 650, 900)).toEqual({ left: 655, right: 805, side: 'after' });
    expect(placeTerm({ kind: 'window', from: 440, to: 545 }, 230, 650, 900)).toEqual({ left: 315, right: 545, side: 'before' });
  });

  it('changes sides at the edges', () => {
    expect(placeTerm({ kind: 'by', from: 0, to: 20 }, 150, 650, 900).side).toBe('after');
    expect(placeTerm({ kind: 'by', from: 870, to: 890 }, 150, 650, 900).side).toBe('before');
  });
});

describe('what is drawn', () => {
  const plan = drawnPlan(calendar, executors, names, '2023-12-07', 'en');

  it('is every term once, in the order of time, undated ones last', () => {
    expect(plan.terms.map(({ term }) => term.id).sort()).toEqual(calendar.items.flatMap(({ terms }) => terms.map(({ id }) => id)).sort());
    expect(plan.terms.map(({ shape }) => shape).lastIndexOf('regularly')).toBeLessThan(plan.terms.findIndex(({ shape }) => shape === 'none'));
    const times = plan.terms.flatMap(({ shape, startMs, endMs }) => (shape === 'none' || shape === 'regularly' ? [] : [(shape === 'by' ? endMs : startMs) ?? Number.NaN]));
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('gives a withdrawn term no place, and does not call it undated', () => {
    const items = calendar.items.map((item) => (item.number === 17 ? { ...item, terms: item.terms.map((term) => ({ ...term, withdrawn: true })) } : item));
    const changed = drawnPlan({ ...calendar, items }, executors, names, '2023-12-07', 'en');
    expect(changed.terms.find(({ term }) => term.id === '17-1')).toMatchObject({ shape: 'none', startMs: null, endMs: null });
    expect(changed.lanes.find(({ id }) => id === 'presidential-candidate')?.undated).not.toContain(17);
  });

  it('has a lane for each executor of the plan, and every term stands in one', () => {
    expect(plan.lanes).toHaveLength(22);
    expect(plan.terms.every(({ lanes }) => lanes.length > 0)).toBe(true);
    expect(plan.lanes.find(({ id }) => id === 'voters-initiative-group')?.undated).toEqual([3]);
    expect(plan.terms.find(({ term }) => term.id === '49-2')?.lanes.map((lane) => plan.lanes[lane]?.id)).toEqual(['precinct-election-commission-chairs']);
  });
});

describe('short names', () => {
  it('are there for every row and executor of the plan of 2024, and are ours in both languages', () => {
    expect(Object.keys(names.rows)).toHaveLength(63);
    expect(Object.keys(names.executors).sort()).toEqual(executors.map(({ id }) => id).sort());
  });

  it('prefer the term to its row, and the plan\'s own words to none', () => {
    const item = calendar.items[48] ?? never();
    const [first = never()] = item.terms;
    expect(shortTermName(names, item, first, 'en')).toBe('Preparation for voting');
    expect(shortTermName({ ...names, terms: {} }, item, first, 'en')).toBe('Voting');
    expect(shortTermName(NO_SHORT_NAMES, item, first, 'en')).toContain('start of preparatory work');
    expect(shortExecutorName(NO_SHORT_NAMES, executors[0] ?? never(), 'az')).toBe('Mərkəzi Seçki Komissiyası');
  });

  it('of what is not in the plan are refused, and so are long ones', () => {
    const name = { az: 'a', en: 'b' };
    expect(checkShortNames({ rows: { 64: name }, terms: { '1-9': name }, executors: { nobody: name } }, calendar, executors).map(({ path }) => path)).toEqual([['rows', '64'], ['terms', '1-9'], ['executors', 'nobody']]);
    expect(shortNamesSchema.safeParse({ ...NO_SHORT_NAMES, rows: { 1: { az: 'a'.repeat(39), en: 'b' } } }).success).toBe(false);
    expect(shortNamesSchema.safeParse({ rows: {}, terms: {} }).success).toBe(false);
  });
});

describe('short dates', () => {
  it.each([
    ['by', null, '2023-12-24', '24 dekabradək', 'by 24 Dec'],
    ['by', null, '2024-04-05', '5 aprelədək', 'by 5 Apr'],
    ['by', null, '2024-02-06T08:00:00+04:00', '6 fev, 8.00-dək', 'by 6 Feb, 8:00'],
    ['from', '2024-02-07', null, '7 fevraldan', 'from 7 Feb'],
    ['from', '2024-04-07', null, '7 apreldən', 'from 7 Apr'],
    ['window', '2023-12-19', '2024-01-08T18:00:00+04:00', '19 dek – 8 yan, 18.00', '19 Dec – 8 Jan, 18:00'],
    ['on', '2024-02-07T07:30:00+04:00', '2024-02-07T07:30:00+04:00', '7 fev, 7.30', '7 Feb, 7:30'],
    ['regularly', null, null, '', ''],
  ] as const)('%s %s … %s', (kind, from, until, az, en) => {
    const published = { az: '', en: '', kind, from, until };
    expect([shortDate(published, 'az'), shortDate(published, 'en')]).toEqual([az, en]);
  });
});

function never(): never {
  throw new Error('no such place in the plan');
}
