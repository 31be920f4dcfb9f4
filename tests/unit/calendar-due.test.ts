import { describe, expect, it } from 'vitest';
import { datedTerms } from '@/lib/calendar/due';
import { stateAt } from '@/lib/calendar/state';
import { parseAt } from '@/lib/time/baku';
import { loadCalendar } from '@/server/content/calendar';

const calendar = loadCalendar('presidential-2024');
const terms = calendar ? datedTerms(calendar, '2023-12-07') : [];

function openAt(at: string): string[] {
  const nowMs = parseAt(at) ?? Number.NaN;
  return terms.filter(({ startMs, endMs }) => stateAt(startMs, endMs, nowMs) === 'open').map(({ id }) => id);
}

describe('the dated terms of the plan of 2024', () => {
  it('are those with a date: not the regular ones, not the undated ones', () => {
    expect(terms).toHaveLength(54);
    expect(terms.map(({ id }) => id)).not.toContain('11-1');
    expect(terms.map(({ id }) => id)).not.toContain('4-1');
  });

  it('carry the words and executors of their sub-item, otherwise of their row', () => {
    const byId = new Map(terms.map((term) => [term.id, term]));
    expect(byId.get('49-2')?.action.az).toContain('seçki məntəqələrinin açıq elan edilməsi');
    expect(byId.get('49-2')?.executors).toEqual(['precinct-election-commission-chairs']);
    expect(byId.get('17-1')?.executors).toEqual(['presidential-candidate', 'authorised-representative']);
  });

  it('are all to come before the announcement and over, but for one without an end, after the last deadline', () => {
    expect(openAt('2023-12-06T23:59')).toEqual([]);
    expect(openAt('2024-08-08T23:59')).toEqual(['51-1', '63-1']);
    expect(openAt('2024-08-09')).toEqual(['51-1']);
  });

  it('open and close at the minute', () => {
    expect(openAt('2024-01-08T17:59')).toContain('17-1');
    expect(openAt('2024-01-08T18:00')).not.toContain('17-1');
    expect(openAt('2024-02-07T07:50')).toContain('49-2');
    expect(openAt('2024-02-07T07:51')).not.toContain('49-2');
  });
});
