import { expect, test } from 'vitest';
import { addTimes, corrected, downMs, hoursSoFar, isAbout, shareOf, timesSoFar, totalOf } from '@/lib/cameras/availability';
import { withBefore } from '@/lib/cameras/availability-before';
import { intervalsOf, type DayRecord, type Note } from '@/lib/cameras/day-record';
import { formatDuration, formatMoment, formatPerCent, formatShare, formatTimeOfDay } from '@/lib/cameras/availability-words';

const HOUR = 3_600_000;

/** A record of 22 November 2026 in Baku, promised 07:30 until 19:00, measured until noon. */
function record(changes: Partial<DayRecord> = {}): DayRecord {
  return {
    v: 1, election: 'e', day: '2026-11-22', hours: { from: '2026-11-22T03:30:00Z', until: '2026-11-22T15:00:00Z' }, at: '2026-11-22T08:00:00Z',
    list: 'f'.repeat(64), everyMs: 10_000, ledger: { n: 9, hash: '0'.repeat(64) }, notes: [],
    cameras: { '57-2': [[0, 'unmeasured', 'first-probe'], [8 * 3600, 'live'], [10 * 3600, 'offline', 'http-404'], [11 * 3600, 'live']] }, ...changes,
  };
}

const noon = Date.parse('2026-11-22T12:00:00+04:00');

function note(changes: Partial<Note>): Note {
  return { kind: 'correction', n: 20, at: '2026-11-22T10:00:00Z', author: 'A. B.', about: { ids: ['57-2'] }, from: '2026-11-22T06:00:00Z', until: '2026-11-22T06:30:00Z', state: 'live', text: {}, ...changes };
}

test('what was not measured counts as neither up nor down, and all states together are the hours so far', () => {
  const hours = hoursSoFar(record(), noon);
  const times = timesSoFar(intervalsOf(record(), '57-2'), hours);
  expect(times).toEqual({ live: 3 * HOUR, frozen: 0, offline: HOUR, ended: 0, 'not-started': 0, unmeasured: HOUR / 2, none: 0 });
  expect(totalOf(times)).toBe(4.5 * HOUR);
  expect(downMs(times)).toBe(HOUR);
  expect(hours.open).toBe(true);
});

test('the promised hours still to come are not counted', () => {
  expect(hoursSoFar(record(), noon + 30_000).untilMs).toBe(noon);
});

test('before the promised hours nothing is counted, and nothing of nothing is no share', () => {
  const early = record({ at: '2026-11-22T02:00:00Z' });
  const hours = hoursSoFar(early, Date.parse(early.at));
  expect(hours.untilMs - hours.fromMs).toBe(0);
  expect(shareOf(0, 0)).toBeNull();
});

test('a monitor that has fallen silent leaves unmeasured time behind it', () => {
  const later = noon + 2 * HOUR;
  const hours = hoursSoFar(record(), later);
  expect(hours.untilMs).toBe(later);
  expect(timesSoFar(intervalsOf(record(), '57-2'), hours).unmeasured).toBe(2.5 * HOUR);
});

test('a day that is over counts its promised hours to their end, and no further', () => {
  const hours = hoursSoFar(record(), noon + 48 * HOUR);
  expect(hours.untilMs).toBe(Date.parse('2026-11-22T19:00:00+04:00'));
  expect(hours.open).toBe(false);
});

test('hours without an end count until the last measured instant', () => {
  const open = record({ hours: { from: '2026-11-22T03:30:00Z', until: null } });
  const hours = hoursSoFar(open, noon + 2 * HOUR);
  expect([hours.untilMs, hours.endsMs, hours.open]).toEqual([noon, null, true]);
  expect(hoursSoFar(open, noon + 48 * HOUR).open).toBe(false);
});

test('a day runs from midnight to midnight in Baku, which knows no summer time', () => {
  for (const day of ['2026-03-29', '2026-10-25']) {
    const hours = hoursSoFar(record({ day, hours: null, at: `${day}T19:59:50Z` }), Date.parse('2027-01-01T00:00:00Z'));
    expect(hours.untilMs - hours.fromMs).toBe(24 * HOUR);
    expect(new Date(hours.fromMs).toISOString().slice(11)).toBe('20:00:00.000Z');
  }
});

test('a correction stands beside what was measured and erases nothing', () => {
  const measured = intervalsOf(record(), '57-2');
  const hours = hoursSoFar(record(), noon);
  const after = corrected(measured, [note({})], hours);
  expect(timesSoFar(measured, hours).offline).toBe(HOUR);
  expect(after && timesSoFar(after, hours)).toMatchObject({ offline: HOUR / 2, live: 3.5 * HOUR, unmeasured: HOUR / 2 });
});

test('the later of two corrections holds, whatever their order in the file', () => {
  const hours = hoursSoFar(record(), noon);
  const after = corrected(intervalsOf(record(), '57-2'), [note({ n: 21, state: 'frozen' }), note({ n: 20 })], hours);
  expect(after && timesSoFar(after, hours)).toMatchObject({ frozen: HOUR / 2, offline: HOUR / 2 });
});

test('an explanation, or a correction outside the hours, changes no figure', () => {
  const hours = hoursSoFar(record(), noon);
  expect(corrected(intervalsOf(record(), '57-2'), [note({ kind: 'explanation', state: undefined }), note({ from: '2026-11-21T21:00:00Z', until: '2026-11-21T22:00:00Z' })], hours)).toBeNull();
});

test('a note is about all, a constituency or single cameras', () => {
  expect(isAbout({ about: 'all' }, '57-2')).toBe(true);
  expect([isAbout({ about: { constituency: 5 } }, '57-2'), isAbout({ about: { constituency: 57 } }, '57-2')]).toEqual([false, true]);
  expect([isAbout({ about: { ids: ['57-20'] } }, '57-2'), isAbout({ about: { ids: ['57-2'] } }, '57-2')]).toEqual([false, true]);
});

test('sums keep every state', () => {
  const times = timesSoFar(intervalsOf(record(), '57-2'), hoursSoFar(record(), noon));
  expect(totalOf(addTimes([times, times, times]))).toBe(3 * totalOf(times));
});

test('per cents never round up to all nor down to nothing', () => {
  expect([1, 0.99999, 0.9, 0.0001, 0].map((share) => formatPerCent(share, 'en'))).toEqual(['100', '99.9', '90.0', '<0.1', '0']);
  expect([formatShare(0.982, 'az'), formatShare(0.982, 'en'), formatShare(null, 'az')]).toEqual(['98,2\u00a0%', '98.2%', '–']);
});

test('durations are written in whole units', () => {
  expect([40_000, 90_000, 27 * 60_000 + 5_000, 3 * HOUR + 12 * 60_000, 2 * HOUR].map((ms) => formatDuration(ms, 'en'))).toEqual(['40 s', '1 min 30 s', '27 min', '3 h 12 min', '2 h']);
  expect(formatDuration(5188.5 * HOUR, 'en')).toBe('5,188 h');
  expect([formatDuration(10_089 * HOUR, 'en'), formatDuration(10_089 * HOUR, 'az'), formatDuration(5188 * HOUR, 'az')]).toEqual(['10,089 h', '10\u00a0089 saat', '5188 saat']);
  expect(formatDuration(3 * HOUR + 12 * 60_000, 'az')).toBe('3 saat 12 dəq');
});

test('measured times are written with colons in both languages', () => {
  expect([formatMoment(noon, 'az'), formatMoment(noon, 'en')]).toEqual(['22 noyabr 2026, 12:00:00', '22 November 2026, 12:00:00']);
  expect([formatTimeOfDay(noon + 14_000), formatTimeOfDay(noon + 14_000, true)]).toEqual(['12:00', '12:00:14']);
});

test('promised hours before the first measurement are a row of their own, with why', () => {
  const steps = { '57-2': [[10 * 3600, 'live']], '57-3': [[11 * 3600, 'offline', 'timeout']] } satisfies DayRecord['cameras'];
  const late = record({ cameras: steps });
  const rows = (id: string) => withBefore(late, id, hoursSoFar(late, noon)).map(({ fromMs, untilMs, state, reason }) => [formatTimeOfDay(fromMs), formatTimeOfDay(untilMs), state, reason]);
  expect(rows('57-2')).toEqual([['07:30', '10:00', 'unmeasured', 'not-running'], ['10:00', '12:00', 'live', null]]);
  expect(rows('57-3')).toEqual([['07:30', '10:00', 'unmeasured', 'not-running'], ['10:00', '11:00', 'unmeasured', 'not-listed'], ['11:00', '12:00', 'offline', 'timeout']]);
  expect(withBefore(record(), '57-2', hoursSoFar(record(), noon))).toEqual(intervalsOf(record(), '57-2'));
  expect(rows('99-9')).toEqual([]);
});
