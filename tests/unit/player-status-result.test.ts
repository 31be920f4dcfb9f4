import { describe, expect, test } from 'vitest';
import type { StatusNow } from '@/lib/cameras/status';
import { clockAheadMs, stateOf, statusResult, type StatusAnswer } from '@/lib/cameras/status-result';

const list = 'a'.repeat(64);
const at = '2026-11-21T08:00:00.000Z';
const status: StatusNow = { v: 1, election: 'rehearsal', list, at, everyMs: 10_000, states: 'LFE-' };
const answer: StatusAnswer = { kind: 'status', status, aheadMs: 0 };

describe('statusResult', () => {
  test('waits, and says when even the first request failed', () => {
    expect(statusResult(undefined, false, false, list)).toEqual({ kind: 'loading' });
    expect(statusResult(undefined, true, false, list)).toEqual({ kind: 'failed' });
  });

  test('a fresh answer is what the monitor measured, also while the newest request failed', () => {
    const fresh = { kind: 'fresh', at, states: ['live', 'frozen', 'ended', 'none'] };
    expect(statusResult(answer, false, false, list)).toEqual(fresh);
    expect(statusResult(answer, true, false, list)).toEqual(fresh);
  });

  test('a stale answer measures nothing; a camera without a stream stays without one', () => {
    expect(statusResult(answer, false, true, list)).toEqual({ kind: 'stale', at, states: ['unmeasured', 'unmeasured', 'unmeasured', 'none'] });
  });

  test('letters of another list are not read', () => {
    expect(statusResult(answer, false, false, 'b'.repeat(64))).toEqual({ kind: 'other-list', at });
  });

  test('no file is not an empty file', () => {
    expect(statusResult({ kind: 'absent' }, false, false, list)).toEqual({ kind: 'absent' });
  });
});

describe('stateOf', () => {
  test('is unknown while asking, unmeasured where nothing is known', () => {
    const fresh = statusResult(answer, false, false, list);
    expect(stateOf({ kind: 'loading' }, 0)).toBeNull();
    expect([0, 1, 2, 3, 4].map((index) => stateOf(fresh, index))).toEqual(['live', 'frozen', 'ended', 'none', 'unmeasured']);
    expect(stateOf({ kind: 'absent' }, 0)).toBe('unmeasured');
    expect(stateOf({ kind: 'other-list', at }, 0)).toBe('unmeasured');
  });
});

describe('clockAheadMs', () => {
  const nowMs = Date.parse('2026-11-21T08:00:10Z');

  test('is the difference of the two clocks', () => {
    expect(clockAheadMs({ date: 'Sat, 21 Nov 2026 08:05:10 GMT', age: null }, nowMs)).toBe(300_000);
    expect(clockAheadMs({ date: 'Sat, 21 Nov 2026 08:00:00 GMT', age: '10' }, nowMs)).toBe(0);
  });

  test('is taken as none where the server does not tell', () => {
    expect(clockAheadMs({ date: null, age: null }, nowMs)).toBe(0);
    expect(clockAheadMs({ date: 'soon', age: null }, nowMs)).toBe(0);
  });
});
