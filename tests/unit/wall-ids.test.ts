import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWallIds } from '@/lib/cameras/wall-ids';
import { readWall } from '@/lib/cameras/wall-request';
import { gridColumns, moveCamera, wallIds, wallPage } from '@/lib/cameras/wall-view';

const list = [
  ...Array.from({ length: 20 }, (_, n) => ({ id: `57-${n + 1}`, constituency: 57, formerly: [] as string[] })),
  { id: '113-9', constituency: 113, formerly: ['113-8', '57-2'] },
];
const read = (query: string) => readWall(new URLSearchParams(query), list);

describe('readWallIds', () => {
  test('takes both ways of writing, any division, and keeps the order', () => {
    expect(readWallIds('113/9, 57-2;57/1  057/003', list)).toEqual({ ids: ['113-9', '57-2', '57-1', '57-3'], malformed: [], unknown: [], repeated: [], renumbered: [] });
  });

  test('names what it does not take', () => {
    expect(readWallIds('57-2,kamera,57-99,57/2,0-1,57-2,<b>', list)).toEqual({
      ids: ['57-2'], malformed: ['kamera', '0-1', '<b>'], unknown: ['57-99'], repeated: ['57-2'], renumbered: [],
    });
  });

  test('an old number stands for its precinct, unless another one bears it now', () => {
    expect(readWallIds('113-8', list)).toMatchObject({ ids: ['113-9'], renumbered: [{ from: '113-8', to: '113-9' }] });
    expect(readWallIds('57-2', list)).toMatchObject({ ids: ['57-2'], renumbered: [] });
  });

  test('a long word is named short, and nothing makes it throw', () => {
    expect(readWallIds('x'.repeat(1_000), list).malformed[0]).toHaveLength(41);
    fc.assert(fc.property(fc.string(), (text) => { expect(new Set(readWallIds(text, list).ids).size).toBe(readWallIds(text, list).ids.length); }));
  });
});

describe('readWall', () => {
  test('cameras by name, with what is added to them', () => {
    expect(read('w=57-2,113-9&add=57-3').source).toEqual({ kind: 'own', ids: ['57-2', '113-9', '57-3'] });
    expect(read('add=57-3').source).toEqual({ kind: 'own', ids: ['57-3'] });
    expect(read('').source).toEqual({ kind: 'empty' });
    expect(read('w=,').source).toEqual({ kind: 'empty' });
  });

  test('sixteen are shown, the rest is named', () => {
    const { source, notes } = read(`w=${list.slice(0, 18).map(({ id }) => id).join(',')}`);
    expect(source.kind === 'own' && source.ids).toHaveLength(16);
    expect(notes).toEqual([{ problem: 'rest', values: ['57/17', '57/18'] }]);
  });

  test('presets and draws', () => {
    expect(read('preset=constituency:57').source).toEqual({ kind: 'constituency', constituency: 57 });
    expect(read('preset=offline').source).toEqual({ kind: 'state', state: 'offline' });
    expect(read('sample=9&seed=abc').source).toEqual({ kind: 'sample', size: 9, seed: 'abc' });
  });

  test.each([
    ['preset=constituency:58', 'preset=constituency:58'], ['preset=live', 'preset=live'], ['sample=0&seed=a', 'sample=0'], ['sample=999&seed=a', 'sample=999'],
    [`sample=9&seed=${'a'.repeat(101)}`, `seed=${'a'.repeat(40)}…`], ['page=0', 'page=0'], ['page=two', 'page=two'], ['players=17', 'players=17'], ['big=1-1', 'big=1-1'],
    ['w=57-1&preset=offline', 'preset=offline'], ['w=57-1&sample=4&seed=a', 'sample=4'], ['sample=4&seed=a&preset=offline', 'preset=offline'],
  ])('%s is named as ignored', (query, named) => {
    expect(read(query).notes).toEqual([{ problem: 'ignored', values: [named] }]);
  });

  test('a draw without a seed could not be repeated, so there is none', () => {
    expect(read('sample=9')).toMatchObject({ source: { kind: 'empty' }, notes: [{ problem: 'seedless', values: ['9'] }] });
  });
});

describe('a wall', () => {
  const states = (index: number) => (index % 10 === 3 ? 'offline' as const : 'live' as const);

  test('of a constituency, of a state, in list order and pages of sixteen', () => {
    const all = wallIds({ kind: 'constituency', constituency: 57 }, list, states);
    expect(wallPage(all, 1)).toMatchObject({ page: 1, pages: 2, count: 20 });
    expect(wallPage(all, 2).ids).toEqual(['57-17', '57-18', '57-19', '57-20']);
    expect(wallPage(all, 7)).toEqual(wallPage(all, 2));
    expect(wallIds({ kind: 'state', state: 'offline' }, list, states)).toEqual(['57-4', '57-14']);
    expect(wallIds({ kind: 'state', state: 'offline' }, list, () => null)).toEqual([]);
    expect(wallPage([], 1)).toEqual({ ids: [], page: 1, pages: 1, count: 0 });
  });

  test('moving stops at the ends and loses nobody', () => {
    expect(moveCamera(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
    expect(moveCamera(['a', 'b', 'c'], 'c', -2)).toEqual(['c', 'a', 'b']);
    expect(moveCamera(['a', 'b'], 'b', 5)).toEqual(['a', 'b']);
    expect(moveCamera(['a', 'b'], 'z', 1)).toEqual(['a', 'b']);
  });

  test.each([[1, 1], [2, 2], [4, 2], [5, 3], [9, 3], [10, 4], [16, 4]])('of %i has %i columns', (count, columns) => expect(gridColumns(count)).toBe(columns));
});
