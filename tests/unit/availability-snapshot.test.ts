import { expect, test } from 'vitest';
import { loadDaySnapshot } from '@/server/content/day-snapshot';
import { temporaryFolder } from '@/tests/support/temporary-folder';

function statusWith(files: Record<string, string>): string {
  return temporaryFolder(Object.fromEntries(Object.entries(files).map(([name, text]) => [`rehearsal/days/${name}`, text])));
}

function day(date: string): string {
  return JSON.stringify({
    v: 1, election: 'rehearsal', day: date, hours: null, at: `${date}T08:00:00Z`, list: 'f'.repeat(64), everyMs: 10_000,
    ledger: { n: 1, hash: '0'.repeat(64) }, cameras: { '57-2': [[0, 'live']] }, notes: [],
  });
}

test('a fresh clone has no record, and that is no problem', () => {
  expect(loadDaySnapshot(temporaryFolder(), 'rehearsal')).toEqual({ record: null, problems: [] });
});

test('the newest day is taken', () => {
  const folder = statusWith({ '2026-11-21.json': day('2026-11-21'), '2026-11-22.json': day('2026-11-22'), 'index.json': '{}' });
  expect(loadDaySnapshot(folder, 'rehearsal').record?.day).toBe('2026-11-22');
});

test('a damaged day is named and the one before it is taken', () => {
  const folder = statusWith({ '2026-11-21.json': day('2026-11-21'), '2026-11-22.json': day('2026-11-22').slice(0, 100), '2026-11-23.json': day('2026-11-20') });
  const { record, problems } = loadDaySnapshot(folder, 'rehearsal');
  expect(record?.day).toBe('2026-11-21');
  expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['rehearsal/days/2026-11-23.json', 'rehearsal/days/2026-11-22.json']);
});
