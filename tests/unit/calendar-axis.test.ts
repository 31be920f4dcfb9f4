import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisBreak, axisPosition, axisStops } from '@/lib/calendar/axis';
import { datedTerms } from '@/lib/calendar/due';
import { zoomTicks } from '@/lib/calendar/ticks';
import { voteSpan, ZOOMS, zoomStops } from '@/lib/calendar/zoom';
import { addDays, bakuDate, bakuTime, parseAt, startMs } from '@/lib/time/baku';
import { loadCalendar } from '@/server/content/calendar';

const calendar = loadCalendar('presidential-2024');
if (!calendar) throw new Error('the plan of 2024 is missing');
const VOTING_DAY = '2024-02-07';
const HOURS = { from: '08:00', until: '19:00' };
const terms = datedTerms(calendar, '2023-12-07');
const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2016-06-01', days));

describe('the axis of the whole plan', () => {
  const stops = axisStops(terms, VOTING_DAY);

  it('runs from the announcement to the last deadline, forwards only', () => {
    expect(axisPosition(stops, startMs('2023-12-07'))).toBe(0);
    expect(axisPosition(stops, startMs(VOTING_DAY))).toBe(61);
    expect(axisPosition(stops, startMs('2024-08-09'))).toBe(100);
    const days = Array.from({ length: 246 }, (_, index) => axisPosition(stops, startMs(addDays('2023-12-07', index))) ?? Number.NaN);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });

  it('has no place for what lies outside', () => {
    expect(axisPosition(stops, startMs('2023-12-06'))).toBeNull();
    expect(axisPosition(stops, startMs('2026-11-21'))).toBeNull();
  });

  it('runs closer together from three weeks after the vote on, and only where something follows', () => {
    expect(axisBreak(stops)).toBe(axisPosition(stops, startMs('2024-02-28')));
    expect(axisBreak(axisStops([], VOTING_DAY))).toBeNull();
  });

  it('is never of no length', () => {
    expect(axisStops([], VOTING_DAY)).toHaveLength(3);
  });
});

describe('the steps', () => {
  const edges = (zoom: (typeof ZOOMS)[number]) => zoomStops(zoom, terms, VOTING_DAY, HOURS).map(([ms]) => `${bakuDate(ms)} ${bakuTime(ms).slice(0, 5)}`);

  it('go from nine months to the hours of voting day', () => {
    expect([edges('all')[0], edges('all').at(-1)]).toEqual(['2023-12-07 00:00', '2024-08-09 00:00']);
    expect(edges('campaign')).toEqual(['2023-12-07 00:00', '2024-02-22 00:00']);
    expect(edges('weeks')).toEqual(['2024-01-24 00:00', '2024-02-20 00:00']);
    expect(edges('day')).toEqual(['2024-02-07 07:00', '2024-02-07 20:00']);
  });

  it('tell the moments of voting day apart on its own step, on a phone too', () => {
    const stops = zoomStops('day', terms, VOTING_DAY, HOURS);
    const places = ['07:30', '07:50', '08:00', '10:00', '12:00', '15:00', '17:00', '19:00'].map((time) => axisPosition(stops, parseAt(`${VOTING_DAY}T${time}`) ?? 0) ?? Number.NaN);
    places.slice(1).forEach((place, index) => expect((place - (places[index] ?? 0)) * 3.28).toBeGreaterThan(4));
  });

  it('contain the vote and never run backwards, for any voting day', () => {
    fc.assert(fc.property(day, fc.constantFrom(...ZOOMS), fc.array(fc.tuple(fc.integer({ min: -90, max: 240 }), fc.integer({ min: 0, max: 60 }))), (votingDay, zoom, spans) => {
      const drawn = spans.map(([from, days]) => ({ startMs: startMs(addDays(votingDay, from)), endMs: startMs(addDays(votingDay, from + days)) }));
      const stops = zoomStops(zoom, drawn, votingDay, HOURS);
      stops.slice(1).forEach(([ms, percent], index) => {
        expect(ms).toBeGreaterThan(stops[index]?.[0] ?? Number.NaN);
        expect(percent).toBeGreaterThan(stops[index]?.[1] ?? Number.NaN);
      });
      const [from, until] = voteSpan(zoom, votingDay, HOURS).map((ms) => axisPosition(stops, ms) ?? Number.NaN);
      expect(until).toBeGreaterThan(from ?? Number.NaN);
    }));
  });

  it('know voting without a set end, and until midnight', () => {
    expect(bakuDate(voteSpan('day', VOTING_DAY, { from: '08:00', until: null })[1])).toBe('2024-02-08');
    expect(bakuDate(voteSpan('day', VOTING_DAY, { from: '08:00', until: '24:00' })[1])).toBe('2024-02-08');
    expect(zoomStops('day', [], VOTING_DAY, { from: '00:00', until: '24:00' }).map(([ms]) => bakuDate(ms))).toEqual(['2024-02-07', '2024-02-08']);
  });
});

describe('the scale', () => {
  const labels = (zoom: (typeof ZOOMS)[number], locale: 'az' | 'en', ranks: number[]) => zoomTicks(zoom, zoomStops(zoom, terms, VOTING_DAY, HOURS), VOTING_DAY, locale)
    .filter(({ rank, label }) => ranks.includes(rank) && label !== '').map(({ label }) => label);

  it('says months and days, days, or hours', () => {
    expect(labels('all', 'az', [1])).toEqual(['dek 2023', 'yanvar 2024', 'fevral']);
    expect(labels('all', 'en', [4])).toEqual(['20', '10', '20', '10', '20']);
    expect(labels('campaign', 'en', [3])).toEqual(['15', '25', '5', '15', '25', '5', '15']);
    expect(labels('weeks', 'az', [1])).toEqual(['24 yan', '28', '1 fev', '5', '9', '13', '17']);
    expect(labels('day', 'az', [1, 2])).toEqual(['7.00', '8.00', '9.00', '10.00', '11.00', '12.00', '13.00', '14.00', '15.00', '16.00', '17.00', '18.00', '19.00']);
    expect(labels('day', 'en', [1])).toEqual(['8:00', '11:00', '14:00', '17:00']);
  });

  it('keeps its words apart, in the order of time, for any voting day', () => {
    fc.assert(fc.property(day, fc.constantFrom('all' as const, 'campaign' as const), (votingDay, zoom) => {
      const drawn = [{ startMs: startMs(addDays(votingDay, -62)), endMs: startMs(addDays(votingDay, 180)) }];
      const ticks = zoomTicks(zoom, zoomStops(zoom, drawn, votingDay, HOURS), votingDay, 'az');
      expect(ticks.map(({ percent }) => percent)).toEqual(ticks.map(({ percent }) => percent).sort((a, b) => a - b));
      const months = ticks.filter(({ rank, label }) => rank < 3 && label !== '');
      months.slice(1).forEach(({ percent }, index) => expect(percent - (months[index]?.percent ?? 0)).toBeGreaterThanOrEqual(3));
    }));
  });
});
