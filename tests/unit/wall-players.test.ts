import { describe, expect, test } from 'vitest';
import { bestWithin } from '@/lib/cameras/level-cap';
import type { PlayerState } from '@/lib/cameras/player-state';
import { carriedBitsPerSecond, choosePlaying, type Claims, nextStrain, pictureLimit, playersAtOnce, type Strain } from '@/lib/cameras/wall-players';

describe('playersAtOnce', () => {
  const desk = { widthPx: 1280, cores: 8, memoryGb: 8, savesData: false, network: '4g' };

  test('one or two on a phone', () => {
    expect(playersAtOnce({ ...desk, widthPx: 360, memoryGb: 4 })).toBe(2);
    expect(playersAtOnce({ ...desk, widthPx: 360, savesData: true })).toBe(1);
    expect(playersAtOnce({ ...desk, widthPx: 360, network: '3g' })).toBe(1);
    expect(playersAtOnce({ ...desk, widthPx: 360, memoryGb: 1 })).toBe(1);
    expect(playersAtOnce({ widthPx: 360, cores: null, memoryGb: null, savesData: false, network: null })).toBe(2);
  });

  test('four on a tablet or a weak machine, all elsewhere', () => {
    expect(playersAtOnce({ ...desk, widthPx: 800 })).toBe(4);
    expect(playersAtOnce({ ...desk, memoryGb: 2 })).toBe(4);
    expect(playersAtOnce({ ...desk, savesData: true })).toBe(4);
    expect(playersAtOnce({ ...desk, cores: 1 })).toBe(9);
    expect(playersAtOnce(desk)).toBe(16);
    expect(playersAtOnce({ ...desk, cores: null, memoryGb: null, network: null })).toBe(16);
  });
});

describe('choosePlaying', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const claims: Claims = { ids, near: new Set(ids), wanted: [], most: 3, takesTurns: false, turn: 0 };

  test('all where there is room', () => {
    expect(choosePlaying({ ...claims, most: 5, takesTurns: true })).toEqual({ playing: ids, visiting: null });
  });

  test('the wanted before the others, and nobody off the screen', () => {
    expect(choosePlaying({ ...claims, wanted: ['e', 'b'] }).playing).toEqual(['e', 'b', 'a']);
    expect(choosePlaying({ ...claims, wanted: ['e'], near: new Set(['b', 'c']) }).playing).toEqual(['b', 'c']);
    expect(choosePlaying({ ...claims, wanted: ['gone'] }).playing).toEqual(['a', 'b', 'c']);
  });

  test('the last place goes round, so that each is seen in turn', () => {
    const turns = [0, 1, 2, 3].map((turn) => choosePlaying({ ...claims, takesTurns: true, turn }));
    expect(turns.map(({ playing }) => playing.slice(0, 2))).toEqual(Array.from({ length: 4 }, () => ['a', 'b']));
    expect(turns.map(({ visiting }) => visiting)).toEqual(['c', 'd', 'e', 'c']);
    for (const { playing, visiting } of turns) expect(playing.at(-1)).toBe(visiting);
  });

  test('a single place does not go round', () => {
    expect(choosePlaying({ ...claims, most: 1, takesTurns: true, turn: 2 })).toEqual({ playing: ['a'], visiting: null });
  });
});

describe('nextStrain', () => {
  const quiet: Strain = { sinceMs: null, most: null };
  const after = (states: PlayerState[], seconds: number, strain = quiet) => {
    for (let at = 0; at <= seconds; at += 1) strain = nextStrain(strain, states, at * 1000);
    return strain;
  };

  test('takes a quarter of the players away after eight seconds of waiting', () => {
    const states: PlayerState[] = [...Array.from({ length: 5 }, () => 'waiting' as const), 'live', 'live', 'live', 'live'];
    expect(after(states, 7).most).toBeNull();
    expect(after(states, 8).most).toBe(6);
  });

  test('not for one slow camera among nine, nor for cameras that are dead or starting', () => {
    expect(after(['waiting', ...Array.from({ length: 8 }, () => 'live' as const)], 60)).toEqual(quiet);
    expect(after(['offline', 'unreachable', 'connecting', 'frozen', 'live'], 60)).toEqual(quiet);
    expect(after(['waiting'], 60)).toEqual(quiet);
  });

  test('a moment without trouble starts the count anew; one always remains', () => {
    const waiting = after(['waiting', 'waiting'], 5);
    const relieved = nextStrain(waiting, ['live', 'live'], 6_000);
    expect(relieved.sinceMs).toBeNull();
    expect(nextStrain(nextStrain(relieved, ['waiting', 'waiting'], 7_000), ['waiting', 'waiting'], 14_000).most).toBeNull();
    expect(after(['waiting', 'waiting'], 9).most).toBe(1);
  });
});

describe('pictureLimit', () => {
  const ladder = [{ height: 240, bitsPerSecond: 200_000 }, { height: 480, bitsPerSecond: 800_000 }, { height: 1080, bitsPerSecond: 4_000_000 }];
  const rung = (heightPx: number, measured: number | null, players: number) => bestWithin(ladder, pictureLimit(heightPx, measured, players));

  test('the lowest for a small place, however fast the line', () => {
    expect(rung(154, 100_000_000, 9)).toBe(0);
    expect(rung(480, 100_000_000, 9)).toBe(1);
    expect(rung(1080, 100_000_000, 1)).toBe(2);
  });

  test('no dearer than the camera’s share of the line', () => {
    expect(rung(1080, 4_000_000, 1)).toBe(1);
    expect(rung(1080, 4_000_000, 9)).toBe(0);
    expect(rung(1080, 40_000_000, 9)).toBe(1);
  });

  test('careful while nothing is measured', () => {
    expect(rung(1080, null, 2)).toBe(1);
    expect(rung(1080, null, 9)).toBe(0);
  });
});

test('carriedBitsPerSecond is the fastest that any player saw, and does not follow every trifle', () => {
  expect(carriedBitsPerSecond([])).toBeNull();
  const known = carriedBitsPerSecond([300_000, 4_000_000]) ?? 0;
  expect(known).toBeLessThanOrEqual(4_000_000);
  expect(known).toBeGreaterThan(3_000_000);
  expect(carriedBitsPerSecond([4_010_000, 1])).toBe(known);
});
