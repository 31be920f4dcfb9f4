import { describe, expect, test } from 'vitest';
import { momentAddress, pictureFileName, reachOf, readMoment } from '@/lib/cameras/moment';
import { bestWithin } from '@/lib/cameras/level-cap';
import { newTraffic } from '@/components/cameras/player/traffic';

const atMs = Date.parse('2026-11-22T12:07:31+04:00');

describe('readMoment', () => {
  test.each([
    '2026-11-22T12:07:31+04:00', '2026-11-22T12:07:31 04:00', '2026-11-22T08:07:31Z', '2026-11-22t08:07:31z', '2026-11-22T12:07:31.000+04:00',
    '2026-11-22T12:07:31', '2026-11-22T12:07:31+0400', ' 2026-11-22T12:07:31+04:00 ', '2026-11-22T03:07:31-05:00',
  ])('%s is one moment', (text) => expect(readMoment(text)).toEqual({ kind: 'moment', atMs }));

  test('seconds may be missing', () => expect(readMoment('2026-11-22T12:07+04:00')).toEqual({ kind: 'moment', atMs: atMs - 31_000 }));

  test.each(['2026-11-31T12:07:31+04:00', '2026-11-22', '12:07', '2026-11-22T25:00:00Z', '2026-11-22T12:07:31+99:00', '2015-12-31T19:59:59Z', 'now', '<b>', '2026-11-22T12:07:31+04:00x'])(
    '%s is senseless', (text) => expect(readMoment(text)).toEqual({ kind: 'senseless', text }),
  );

  test('none is none, and a long one is not repeated at length', () => {
    expect(readMoment(null)).toEqual({ kind: 'none' });
    expect(readMoment('  ')).toEqual({ kind: 'none' });
    expect(readMoment('x'.repeat(5_000))).toEqual({ kind: 'senseless', text: 'x'.repeat(60) });
  });

  test('reads what momentAddress writes, as a browser hands it over', () => {
    const address = momentAddress('https://portal.example/az/elections/x/cameras/57/2', atMs);
    expect(address).toContain('?t=2026-11-22T12%3A07%3A31%2B04%3A00');
    expect(readMoment(new URL(address).searchParams.get('t'))).toEqual({ kind: 'moment', atMs });
    expect(readMoment(new URL(decodeURIComponent(address)).searchParams.get('t'))).toEqual({ kind: 'moment', atMs });
  });
});

test('a moment to come is never held by a stream, one of the last day perhaps, an older one hardly', () => {
  const day = 86_400_000;
  expect([atMs + 1, atMs, atMs - day, atMs - day - 1].map((at) => reachOf(at, atMs))).toEqual(['future', 'near', 'near', 'far']);
});

test('a saved picture is named after precinct and moment', () => {
  expect(pictureFileName('57/2', atMs)).toBe('57-2_2026-11-22_12-07-31.png');
});

describe('bestWithin', () => {
  const qualities = [{ height: 240, bitsPerSecond: 200_000 }, { height: 480, bitsPerSecond: 800_000 }, { height: 720, bitsPerSecond: 2_000_000 }];
  test.each([[{}, null], [{ height: 480 }, 1], [{ height: 100 }, 0], [{ bitsPerSecond: 900_000 }, 1], [{ height: 720, bitsPerSecond: 300_000 }, 0], [{ height: 2_000 }, 2]])(
    '%o allows %s', (limit, best) => expect(bestWithin(qualities, limit)).toBe(best),
  );
});

describe('traffic', () => {
  test('the price is that of the last minute, and is not said before six seconds', () => {
    const traffic = newTraffic();
    traffic.add(5_000, 0);
    traffic.add(40_000, 2);
    expect(traffic.perHour()).toBeNull();
    for (let piece = 0; piece < 40; piece++) traffic.add(50_000, 2);
    expect(traffic.perHour()).toBe(90_000_000);
    expect(traffic.total()).toBe(2_045_000);
  });
});
