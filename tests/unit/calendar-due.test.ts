import { describe, expect, it } from 'vitest';
import { datedTerms, dueNow } from '@/lib/calendar/due';
import { parseAt } from '@/lib/time/baku';
import { loadCalendar } from '@/server/content/calendar';

const calendar = loadCalendar('presidential-2024');
const terms = calendar ? datedTerms(calendar, '2023-12-07') : [];
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

function due(at: string) {
  return dueNow(terms, parseAt(at) ?? Number.NaN);
}

describe('what is due', () => {
  it('has nothing open before the announcement', () => {
    expect(due('2023-12-06T23:59')).toMatchObject({ open: [], ongoing: [], over: false });
    expect(due('2023-12-06T23:59').next).toHaveLength(terms.length);
  });

  it('puts the nearest deadline first', () => {
    expect(ids(due('2024-01-08T17:59').open).slice(0, 3)).toEqual(['17-1', '37-1', '39-1']);
    expect(ids(due('2024-01-08T18:00').open).slice(0, 2)).toEqual(['37-1', '39-1']);
  });

  it('puts the nearest beginning first among what is to come', () => {
    expect(ids(due('2024-02-07T07:50').next).slice(0, 3)).toEqual(['49-3', '50-1', '50-2']);
    expect(ids(due('2024-02-07T07:50').open)[0]).toBe('49-2');
  });

  it('is over when the last deadline is, although something goes on without an end', () => {
    expect(due('2024-08-08T23:59').over).toBe(false);
    expect(due('2024-08-09')).toMatchObject({ open: [], next: [], over: true });
    expect(ids(due('2024-08-09').ongoing)).toEqual(['51-1']);
  });
});
