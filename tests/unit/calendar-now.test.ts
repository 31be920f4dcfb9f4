import { describe, expect, it } from 'vitest';
import { countdown, type CountdownWords, type EdgeTemplates } from '@/lib/calendar/countdown';
import { nowAndNext, nowTerms } from '@/lib/calendar/now';
import { bakuDaysUntil, stateAt } from '@/lib/calendar/state';
import az from '@/messages/az.json' with { type: 'json' };
import en from '@/messages/en.json' with { type: 'json' };
import { loadPlan } from '@/server/content/calendar';
import { loadElection } from '@/server/content/elections';

const election = loadElection('presidential-2024');
const calendar = election && loadPlan(election);
if (!calendar) throw new Error('the plan of 2024 is missing');
const terms = { az: nowTerms(calendar, '2023-12-07', 'az'), en: nowTerms(calendar, '2023-12-07', 'en') };
const words: Record<'az' | 'en', CountdownWords> = { az: az.calendar.nowStrip, en: en.calendar.nowStrip };

function at(text: string, offsetMs = 0): number {
  return Date.parse(`${text}+04:00`) + offsetMs;
}

function ids(nowMs: number) {
  const { phase, open, ending, beginning } = nowAndNext(terms.en, nowMs, stateAt);
  return { phase, open, ending: ending.map(({ id }) => id), beginning: beginning.map(({ id }) => id) };
}

/** What the strip says of a term's end or beginning. */
function said(id: string, edge: 'ends' | 'begins', nowMs: number, locale: 'az' | 'en' = 'en'): string {
  const term = terms[locale].find((known) => known.id === id);
  const [atMs, words_] = edge === 'ends' ? [term?.endMs, term?.end] : [term?.startMs, term?.start];
  if (atMs == null || !words_) throw new Error(`${id} has no such edge`);
  return countdown(words[locale], edge, nowMs, atMs, words_, bakuDaysUntil);
}

describe('open now, next', () => {
  it('has nothing open up to the last millisecond before the announcement', () => {
    expect(ids(at('2023-12-07T00:00:00', -1))).toMatchObject({ phase: 'before', open: 0, ending: [] });
    expect(ids(at('2023-12-07T00:00:00'))).toMatchObject({ phase: 'running', ending: ['1-1'] });
  });

  it('lets nomination documents end at 18:00 sharp on 8 January', () => {
    expect(ids(at('2024-01-08T18:00:00', -1)).ending).toContain('17-1');
    expect(ids(at('2024-01-08T18:00:00')).ending).not.toContain('17-1');
  });

  it('lets campaigning end at 8:00 sharp on 6 February', () => {
    expect(ids(at('2024-02-06T08:00:00', -1)).ending).toEqual(['26-1']);
    expect(ids(at('2024-02-06T08:00:00')).ending).not.toContain('26-1');
  });

  it('opens what the law counts from voting day when voting ends, and not before', () => {
    const counted = ['54-1', '57-1', '58-1', '59-1', '61-1', '63-1'];
    const open = (nowMs: number) => terms.en.filter(({ startMs, endMs }) => stateAt(startMs, endMs, nowMs) === 'open').map(({ id }) => id).filter((id) => counted.includes(id));
    expect(open(at('2024-02-07T19:00:00', -1))).toEqual([]);
    expect(open(at('2024-02-07T19:00:00'))).toEqual(counted);
    expect(open(at('2024-02-18T00:00:00'))).toEqual(['58-1', '61-1', '63-1']);
  });

  it('tells the moments of a day before its whole days, and no beginning that the plan does not print', () => {
    expect(ids(at('2024-02-06T08:00:00')).beginning).toEqual(['49-1']);
    expect(ids(at('2023-11-01T00:00:00'))).toMatchObject({ phase: 'before', beginning: ['17-1'] });
  });

  it('turns whole days over at midnight in Baku, which is 20:00 in UTC', () => {
    expect(ids(Date.UTC(2024, 0, 13, 20) - 1).ending).toContain('15-1');
    expect(ids(Date.UTC(2024, 0, 13, 20)).ending).not.toContain('15-1');
  });

  it('says that the plan is over once its last deadline has passed, although one term has no end', () => {
    expect(ids(at('2024-08-09T00:00:00', -1))).toMatchObject({ phase: 'running', ending: ['63-1'] });
    const after = nowAndNext(terms.en, at('2024-08-09T00:00:00'), stateAt);
    expect(after).toMatchObject({ phase: 'over', open: 1, ending: [], beginning: [] });
    expect(after.last.map(({ id }) => id)).toEqual(['63-1']);
  });

  it('knows what begins together', () => {
    expect(ids(at('2024-02-07T07:29:59')).beginning).toEqual(['49-1']);
  });

  it('leaves out what was withdrawn', () => {
    const less = { ...calendar, items: calendar.items.map((item) => ({ ...item, terms: item.terms.map((term) => ({ ...term, withdrawn: term.id === '17-1' })) })) };
    expect(nowTerms(less, '2023-12-07', 'en').map(({ id }) => id)).not.toContain('17-1');
    expect(nowTerms(less, '2023-12-07', 'en')).toHaveLength(terms.en.length - 1);
  });
});

describe('how far away', () => {
  it.each([
    ['2024-01-05T12:00:00', 'ends in 3 days: 8 January, 18:00', '3 gün qalıb: yanvarın 8-i saat 18.00-dək'],
    ['2024-01-07T12:00:00', 'ends tomorrow at 18:00', 'sabah saat 18.00-dək'],
    ['2024-01-07T20:00:00', 'ends tomorrow at 18:00, in 22 h', 'sabah saat 18.00-dək, 22 saat qalıb'],
    ['2024-01-08T00:00:00', 'ends today at 18:00, in 18 h', 'bu gün saat 18.00-dək, 18 saat qalıb'],
    ['2024-01-08T15:50:00', 'ends today at 18:00, in 2 h 10 min', 'bu gün saat 18.00-dək, 2 saat 10 dəqiqə qalıb'],
    ['2024-01-08T17:59:59', 'ends today at 18:00, in 1 min', 'bu gün saat 18.00-dək, 1 dəqiqə qalıb'],
  ])('at %s row 17 %s', (moment, english, azerbaijani) => {
    expect(said('17-1', 'ends', at(moment))).toBe(english);
    expect(said('17-1', 'ends', at(moment), 'az')).toBe(azerbaijani);
  });

  it.each([
    ['2024-02-06T07:59:00', 'ends today at 08:00, in 1 min', 'bu gün saat 8.00-dək, 1 dəqiqə qalıb'],
    ['2024-02-05T23:59:59.999', 'ends tomorrow at 08:00, in 8 h 1 min', 'sabah saat 8.00-dək, 8 saat 1 dəqiqə qalıb'],
    ['2024-02-06T00:00:00', 'ends today at 08:00, in 8 h', 'bu gün saat 8.00-dək, 8 saat qalıb'],
  ])('at %s campaigning %s', (moment, english, azerbaijani) => {
    expect(said('26-1', 'ends', at(moment))).toBe(english);
    expect(said('26-1', 'ends', at(moment), 'az')).toBe(azerbaijani);
  });

  it('a whole day ends with its last minute, not on the day after', () => {
    expect(said('15-1', 'ends', at('2024-01-11T00:00:00'))).toBe('ends in 2 days: 13 January');
    expect(said('15-1', 'ends', at('2024-01-12T00:00:00'))).toBe('ends at the end of tomorrow');
    expect(said('15-1', 'ends', at('2024-01-13T00:00:00'))).toBe('ends at the end of today');
    expect(said('15-1', 'ends', at('2024-01-13T19:00:00'))).toBe('ends at the end of today, in 5 h');
    expect(said('15-1', 'ends', at('2024-01-11T00:00:00'), 'az')).toBe('2 gün qalıb: yanvarın 13-dək');
    expect(said('15-1', 'ends', at('2024-01-13T00:00:00'), 'az')).toBe('bu gün sona çatır');
  });

  it('a beginning is told by its day, on its day by its hour', () => {
    expect(said('49-1', 'begins', at('2024-02-04T09:00:00'))).toBe('begins in 3 days: 7 February, 07:30');
    expect(said('49-1', 'begins', at('2024-02-04T09:00:00'), 'az')).toBe('3 gün sonra: 7 fevral, saat 7.30');
    expect(said('49-1', 'begins', at('2024-02-07T07:10:00'))).toBe('begins today at 07:30, in 20 min');
    expect(said('26-1', 'begins', at('2024-01-14T23:59:00'))).toBe('begins tomorrow');
  });

  it('fills every placeholder of its words', () => {
    const templates = (['az', 'en'] as const).flatMap((locale) => (['ends', 'begins'] as const).map((edge): EdgeTemplates => words[locale][edge]));
    expect(templates).toHaveLength(4);
    for (const locale of ['az', 'en'] as const) {
      for (const { id, start, startMs, endMs } of terms[locale]) {
        for (const beforeMs of [1, 60_000, 5_000_000, 80_000_000, 900_000_000]) {
          if (endMs !== null) expect(said(id, 'ends', endMs - beforeMs, locale)).not.toMatch(/[{}]/);
          if (start !== null && startMs !== null) expect(said(id, 'begins', startMs - beforeMs, locale)).not.toMatch(/[{}]/);
        }
      }
    }
  });
});
