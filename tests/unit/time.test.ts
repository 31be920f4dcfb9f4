import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, bakuDate, bakuInstant, daysBetween, endMs, isPlainDate, parseAt, startMs, weekday } from '@/lib/time/baku';
import { formatDate, formatDateOrInstant, formatDaysAway } from '@/lib/time/format';

describe('days in Baku', () => {
  it('turns at midnight in Baku, not in the zone of the machine', () => {
    const midnight = Date.parse('2024-02-06T20:00:00Z');
    expect(bakuDate(midnight - 1)).toBe('2024-02-06');
    expect(bakuDate(midnight)).toBe('2024-02-07');
    expect(bakuInstant(midnight)).toBe('2024-02-07T00:00:00+04:00');
  });

  it('counts a date without a time as a whole day and an instant as itself', () => {
    expect(endMs('2024-02-07') - startMs('2024-02-07')).toBe(86_400_000);
    expect(endMs('2024-01-08T18:00:00+04:00')).toBe(Date.parse('2024-01-08T14:00:00Z'));
  });

  it('knows which days exist', () => {
    expect(['2024-02-29', '2000-02-29'].map(isPlainDate)).toEqual([true, true]);
    expect(['2023-02-29', '2024-13-01', '2024-2-1', '2024-02-07T00:00'].map(isPlainDate)).toEqual([false, false, false, false]);
    expect(() => startMs('2023-02-29')).toThrow(RangeError);
  });

  it('refuses instants before 2016, when Baku had summer time', () => {
    expect(() => bakuDate(Date.UTC(2015, 6, 1))).toThrow(RangeError);
  });

  it('adds and subtracts days to the same day again, over leap years and new years', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    fc.assert(fc.property(day, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
      expect(daysBetween(date, addDays(date, days))).toBe(days);
      expect((weekday(addDays(date, 7)))).toBe(weekday(date));
    }));
  });
});

describe('?at=', () => {
  it('reads a day and a minute in Baku', () => {
    expect(parseAt('2024-02-06')).toBe(Date.parse('2024-02-05T20:00:00Z'));
    expect(parseAt('2024-02-06T08:00')).toBe(Date.parse('2024-02-06T04:00:00Z'));
  });

  it.each(['abc', '', '2024-02-30', '2024-02-06T24:00', '2024-02-06 08:00', '2010-01-01', '2024-02-06T08:00Z'])('ignores %j', (text) => {
    expect(parseAt(text)).toBeNull();
  });
});

describe('dates in words', () => {
  it('writes both languages from its own tables', () => {
    expect(formatDate('2024-02-06', 'az', 'long')).toBe('6 fevral 2024, çərşənbə axşamı');
    expect(formatDate('2024-02-06', 'en', 'long')).toBe('6 February 2024, Tuesday');
    expect(formatDateOrInstant('2024-01-08T18:00:00+04:00', 'az')).toBe('8 yanvar 2024, saat 18.00');
    expect(formatDateOrInstant('2024-01-08T18:00:00+04:00', 'en')).toBe('8 January 2024, 18:00');
  });

  it('says how far a day is', () => {
    expect(['2024-02-06', '2024-02-07', '2024-02-08', '2024-02-12', '2024-02-01'].map((to) => formatDaysAway('2024-02-07', to, 'az')))
      .toEqual(['dünən', 'bu gün', 'sabah', '5 gün sonra', '6 gün əvvəl']);
    expect(formatDaysAway('2023-12-31', '2024-01-01', 'en')).toBe('tomorrow');
  });
});
