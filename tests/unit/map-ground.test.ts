import { describe, expect, it } from 'vitest';
import { type Area, groundLine, holds, meets, pathWithin } from '@/lib/cameras/ground-path';
import { packLine } from '@/lib/cameras/polyline';

/** The square between 10° and 20° east on the equator, as a ring and as a line. */
const SQUARE = packLine([[10, 5], [20, 5], [20, -5], [10, -5]]);
const ring = groundLine(SQUARE, true);
const line = groundLine(SQUARE, false);

/** An area around a middle on the equator. @param halfDegrees of longitude to each side */
function around(lon: number, halfDegrees: number): Area {
  const [x, half] = [lon / 360 + 0.5, halfDegrees / 360];
  return { left: x - half, top: 0.5 - half, right: x + half, bottom: 0.5 + half };
}

function numbers(path: string): number[] {
  return [...path.matchAll(/-?\d+(\.\d+)?/g)].map(([number]) => Number(number));
}

describe('the ground’s lines', () => {
  it('are whole where the area holds them', () => {
    expect(pathWithin([ring], around(15, 20), 3600)).toMatch(/^M(\S+ \S+L){3}\S+ \S+z$/);
    expect(pathWithin([line], around(15, 20), 3600)).not.toContain('z');
  });

  it('are left out where the area is elsewhere', () => {
    expect(pathWithin([ring, line], around(60, 10), 3600)).toBe('');
  });

  it('are cut at the area’s edge: a ring around it fills it', () => {
    const cut = numbers(pathWithin([ring], around(15, 1), 3600));
    expect(cut).toHaveLength(8);
    expect([...new Set(cut)].toSorted((a, b) => a - b)).toEqual([0, 20]);
  });

  it('reach no farther than the area where a ring is cut', () => {
    const cut = numbers(pathWithin([ring], around(20, 2), 3600));
    expect(Math.min(...cut)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...cut)).toBeLessThanOrEqual(40);
  });

  it('keep of an open line the steps that pass the area', () => {
    expect(pathWithin([line], around(20, 2), 3600).match(/M/g)).toHaveLength(1);
    expect(pathWithin([line], around(15, 1), 3600)).toBe('');
  });

  it('drop points that no eye tells apart, but never the last', () => {
    const fine = groundLine(packLine([[10, 0], [10.01, 0], [10.02, 0], [20, 0]]), false);
    expect(numbers(pathWithin([fine], around(15, 20), 3600))).toHaveLength(4);
    expect(numbers(pathWithin([fine], around(15, 20), 360_000))).toHaveLength(8);
  });
});

describe('areas', () => {
  it('meet at an edge, and hold themselves', () => {
    const [area, next] = [{ left: 0, top: 0, right: 1, bottom: 1 }, { left: 1, top: 0, right: 2, bottom: 1 }];
    expect(meets(area, next)).toBe(true);
    expect(meets(area, { ...next, left: 1.1 })).toBe(false);
    expect(holds(area, area)).toBe(true);
    expect(holds(area, next)).toBe(false);
  });
});
