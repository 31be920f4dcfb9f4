import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cameraStates, countStates, decodeStates, encodeStates, isStale, readStatusNow, type CameraState, type StatusNow,
} from '@/lib/cameras/status';
import { statusNowSchema } from '@/lib/cameras/status-schema';

const status: StatusNow = {
  v: 1, election: 'rehearsal', list: 'a'.repeat(64), at: '2026-11-21T08:00:00.000Z', everyMs: 10_000, states: 'LFOENU-',
};

describe('letters', () => {
  test('are those of the contract', () => {
    expect(encodeStates(['live', 'frozen', 'offline', 'ended', 'not-started', 'unmeasured', 'none'])).toBe('LFOENU-');
  });

  test('come back as they went', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...cameraStates())), (states) => {
      expect(decodeStates(encodeStates(states))).toEqual(states);
    }));
  });

  test('an unknown letter is never live', () => {
    expect(decodeStates('LXl')).toEqual(['live', 'unmeasured', 'unmeasured']);
  });

  test('are counted', () => {
    expect(countStates(decodeStates('LLFO-'))).toEqual({
      live: 2, frozen: 1, offline: 1, ended: 0, 'not-started': 0, unmeasured: 0, none: 1,
    });
  });
});

describe('readStatusNow', () => {
  test('takes what the monitor writes', () => {
    expect(readStatusNow(JSON.parse(JSON.stringify(status)))).toEqual(status);
    expect(statusNowSchema.parse(status)).toEqual(status);
  });

  test.each([
    [null], ['<html>'], [[]], [{}], [{ ...status, v: 2 }], [{ ...status, election: '' }], [{ ...status, list: 'A'.repeat(64) }],
    [{ ...status, at: 'yesterday' }], [{ ...status, at: '2026-11-21' }], [{ ...status, everyMs: 0 }], [{ ...status, everyMs: '10' }],
    [{ ...status, states: 'L<b>' }], [{ ...status, states: null }],
  ])('refuses %j, and so does the schema', (value) => {
    expect(readStatusNow(value)).toBeNull();
    expect(statusNowSchema.safeParse(value).success).toBe(false);
  });
});

describe('isStale', () => {
  const at = Date.parse(status.at);

  test.each([[0, false], [35_000, false], [35_001, true], [-35_000, false], [-35_001, true], [3_600_000, true]])(
    '%d ms later: %s', (laterMs, stale) => expect(isStale(status, at + laterMs)).toBe(stale),
  );
});

test('1000 cameras with 15 % down fit into 600 compressed bytes', () => {
  const text = JSON.stringify({ ...status, list: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', states: encodeStates(scattered(1000)) });
  expect(brotliCompressSync(text).length).toBeLessThanOrEqual(600);
  expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(600);
});

function scattered(count: number): CameraState[] {
  let seed = 7;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  return Array.from({ length: count }, () => (random() >= 0.15 ? 'live' : random() < 0.7 ? 'offline' : random() < 0.5 ? 'frozen' : 'ended'));
}
