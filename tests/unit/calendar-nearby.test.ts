import { describe, expect, it } from 'vitest';
import { datedTerms } from '@/lib/calendar/due';
import { edgesOf, nearbyTerms, type NearbyTerm } from '@/lib/calendar/nearby';
import { loadPlan } from '@/server/content/calendar';
import { loadElection } from '@/server/content/elections';

const election = loadElection('presidential-2024');
const calendar = election && loadPlan(election);
if (!election || !calendar) throw new Error('the plan of 2024 is gone');
const terms = datedTerms(calendar, election.announced?.on ?? null);

/** `{ '2024-01-08': '17-1 ends, 37-1' }` */
function written(days: readonly ({ day: string; terms: readonly NearbyTerm[] } | null)[]): Record<string, string> {
  return Object.fromEntries(days.flatMap((day) => (day ? [[day.day, say(day.terms)]] : [])));
}

function say(found: readonly NearbyTerm[]): string {
  return found.map(({ term, edge }) => [term.id, edge].filter(Boolean).join(' ')).join(', ');
}

function near(number: number) {
  const found = nearbyTerms(terms, number);
  if (!found) throw new Error(`row ${number} has no date`);
  return { before: written([found.before]), same: written(found.same), own: found.same.map(({ own }) => say(own)), between: written(found.between), after: written([found.after]) };
}

describe('neighbours in time', () => {
  it('of a window stand on the day on which it begins, on the day on which it ends, and between', () => {
    expect(near(17)).toEqual({
      before: { '2023-12-10': '2-1' },
      same: { '2023-12-19': '27-1, 28-1', '2024-01-08': '37-1, 39-1' },
      own: ['17-1 begins', '17-1 ends'],
      between: { '2023-12-24': '23-1, 24-1, 29-1, 32-1, 33-1 begins', '2024-01-03': '21-1, 38-1' },
      after: { '2024-01-13': '15-1, 24-2, 33-1 ends, 34-1, 34-2, 43-1' },
    });
  });

  it('of a row with two windows are found at all four ends', () => {
    const found = near(33);
    expect(found.before).toEqual({ '2023-12-19': '17-1 begins, 27-1, 28-1' });
    expect(found.same).toEqual({ '2023-12-24': '23-1, 24-1, 29-1, 32-1', '2024-01-13': '15-1, 24-2, 34-1, 34-2, 43-1', '2024-02-04': '48-1' });
    expect(found.own).toEqual(['33-1 begins', '33-1 ends', '33-2 ends']);
    expect(Object.keys(found.between)).toEqual(['2024-01-03', '2024-01-08', '2024-01-15', '2024-01-18', '2024-01-28', '2024-01-31', '2024-02-02', '2024-02-03']);
    expect(found.between['2024-01-08']).toBe('17-1 ends, 37-1, 39-1');
    expect(found.after).toEqual({ '2024-02-06': '26-1 ends' });
  });

  it('begin and end the plan, and are none for a row without a date', () => {
    expect(near(1)).toMatchObject({ before: {}, same: {}, between: {}, after: { '2023-12-10': '2-1' } });
    expect(near(63).after).toEqual({});
    expect(nearbyTerms(terms, 62)).toBeNull();
    expect(nearbyTerms(terms, 11)).toBeNull();
  });

  it('hold for every row: each day of the plan from the one before to the one after is named once', () => {
    const daysOf = (of: typeof terms) => [...new Set(of.flatMap(({ published }) => edgesOf(published).map(({ day }) => day)))].sort();
    for (const { number } of calendar.items) {
      const found = nearbyTerms(terms, number);
      if (!found) continue;
      const own = daysOf(terms.filter((term) => term.number === number));
      const others = daysOf(terms.filter((term) => term.number !== number));
      const [first = '', last = ''] = [own[0], own.at(-1)];
      const [before, after] = [others.filter((day) => day < first).at(-1) ?? null, others.find((day) => day > last) ?? null];
      expect([found.before?.day ?? null, found.after?.day ?? null], `row ${number}`).toEqual([before, after]);
      expect([...found.same, ...found.between].map(({ day }) => day).sort(), `row ${number}`).toEqual(others.filter((day) => day >= first && day <= last));
      expect([...found.same, ...found.between].flatMap((day) => day.terms).some(({ term }) => term.number === number)).toBe(false);
    }
  });
});
