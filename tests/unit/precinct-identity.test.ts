import { describe, expect, it } from 'vitest';
import { formerHolders, identitySlips, movedIds, presentId } from '@/lib/cameras/identity';

const LIST = [
  { id: '57-2', formerly: [] },
  { id: '58-3', formerly: ['57-9', '12-1'] },
  { id: '60-1', formerly: ['60-2'] },
  { id: '60-2', formerly: ['60-1'] },
];

describe('a number in an old link', () => {
  it('leads to its precinct while it is in use', () => expect(presentId('57-2', LIST)).toBe('57-2'));
  it.each([['57-9', '58-3'], ['12-1', '58-3']])('%s leads to %s after the renumbering', (former, present) => expect(presentId(former, LIST)).toBe(present));
  it('leads to the present holder where two numbers were swapped', () => {
    expect(presentId('60-2', LIST)).toBe('60-2');
    expect(formerHolders('60-2', LIST).map(({ id }) => id)).toEqual(['60-1']);
  });
  it('leads nowhere when the list never knew it', () => expect(presentId('99-9', LIST)).toBeNull());
  it('has an address of its own only where nobody else has that number now', () => expect(movedIds(LIST)).toEqual([['57-9', '58-3'], ['12-1', '58-3']]));
});

describe('former numbers', () => {
  const row = (id: string, formerly: string[] = [], reused = false) => ({ id, formerly, reused });
  it('may be swapped or shifted', () => {
    expect(identitySlips([row('1-1', ['1-2']), row('1-2', ['1-1'])])).toEqual([]);
    expect(identitySlips([row('1-3', ['1-2']), row('1-4', ['1-3'])])).toEqual([]);
  });
  it('may not be a present number by oversight, only knowingly', () => {
    expect(identitySlips([row('1-3', ['1-2']), row('1-2')])).toMatchObject([{ kind: 'in-use', at: 0, former: '1-2' }]);
    expect(identitySlips([row('1-3', ['1-2']), row('1-2', [], true)])).toEqual([]);
  });
  it('may not be claimed by two precincts', () => {
    expect(identitySlips([row('1-3', ['1-2']), row('1-4', ['1-2'])])).toMatchObject([{ kind: 'claimed-twice', at: 1, other: '1-3' }]);
  });
  it('may not be the own number', () => expect(identitySlips([row('1-3', ['1-3'])])).toMatchObject([{ kind: 'own', at: 0 }]));
});
