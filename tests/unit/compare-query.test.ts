import { describe, expect, it, test } from 'vitest';
import { changeKinds } from '@/lib/documents/change-rules';
import { readCompareQuery, showValue } from '@/lib/documents/compare-query';

const read = (query: string) => readCompareQuery(new URLSearchParams(query));

describe('what the address of a comparison says', () => {
  it('is nothing: all kinds, in one text, changes only, both languages', () => {
    expect(read('')).toEqual({ show: changeKinds, view: 'inline', text: 'changes', lang: 'both', ignored: [] });
  });

  test.each([
    ['show=unresolved,amendment', { show: ['amendment', 'unresolved'] }],
    ['show=none', { show: [] }],
    ['view=side&text=whole&lang=az', { view: 'side', text: 'whole', lang: 'az' }],
    ['view=inline&text=changes&lang=both', { ignored: [] }],
    ['show=amendment,typo', { show: ['amendment'], ignored: [{ key: 'show', value: 'typo' }] }],
    ['show=', { show: changeKinds, ignored: [{ key: 'show', value: '' }] }],
    ['show=<b>,none', { show: changeKinds, ignored: [{ key: 'show', value: '<b>,none' }] }],
    ['view=Side&lang=ru', { view: 'inline', lang: 'both', ignored: [{ key: 'view', value: 'Side' }, { key: 'lang', value: 'ru' }] }],
  ])('%s', (query, expected) => {
    expect(read(query)).toMatchObject(expected);
  });

  it('is read back as it was written, for every choice of kinds', () => {
    for (let mask = 0; mask < 2 ** changeKinds.length; mask += 1) {
      const kinds = changeKinds.filter((_, index) => mask & (1 << index));
      const written = showValue(kinds);
      expect(read(written === null ? '' : `show=${written}`).show).toEqual(kinds);
    }
  });
});
