import { describe, expect, it } from 'vitest';
import type { ErrataEntry, ErrataKind } from '@/lib/documents/errata';
import { countEntries, groupByKind, splitForeignLetters } from '@/lib/documents/errata-summary';
import { ledgerPlaceName } from '@/lib/documents/ledger-place';
import { loadErrata } from '@/server/content/errata';

const entry = (kind: ErrataKind, place = 'title'): ErrataEntry => ({ place, received: 'a', published: 'b', kind });

describe('a summary of errata', () => {
  it('puts what was left as it is first and leaves out kinds without entries', () => {
    const groups = groupByKind([entry('not-part'), entry('space'), entry('kept'), entry('space')]);
    expect(groups.map(({ kind, entries }) => [kind, entries.length])).toEqual([['kept', 1], ['space', 2], ['not-part', 1]]);
  });

  it('counts repairs apart from what was kept or left out; white space is one remark, not a repair', () => {
    expect(countEntries([entry('white-space'), entry('space'), entry('look-alike'), entry('kept'), entry('not-part')])).toEqual({ repaired: 2, kept: 1, notPart: 1 });
    expect(countEntries([])).toEqual({ repaired: 0, kept: 0, notPart: 0 });
  });

  it('shows letters that only look Latin', () => {
    expect(splitForeignLetters('N\u0430mizədin')).toEqual([{ text: 'N', foreign: false }, { text: '\u0430', foreign: true }, { text: 'mizədin', foreign: false }]);
    expect(splitForeignLetters('\u0430zı')[0]).toEqual({ text: '\u0430', foreign: true });
    expect(splitForeignLetters('Namizədin')).toEqual([{ text: 'Namizədin', foreign: false }]);
  });
});

describe('the place of an entry', () => {
  it.each([
    ['clause 1.4', '1.4-cü bənd', 'clause 1.4'],
    ['preamble 5', 'giriş, 5-ci abzas', 'introduction, paragraph 5'],
    ['row 20 law', '20-ci sıra, qanunla müddət', 'row 20, term under the law'],
    ['row 6 executors', '6-cı sıra, icraçılar', 'row 6, executors'],
    ['heading 3', '3-cü başlıq sətri', 'heading line 3'],
    ['whole text', 'bütün mətn', 'whole text'],
  ])('%s is said in both languages', (place, az, en) => {
    expect([ledgerPlaceName(place, 'az'), ledgerPlaceName(place, 'en')]).toEqual([az, en]);
  });

  it('is never shown to readers as the ledger writes it', () => {
    for (const { place } of loadErrata().flatMap(({ entries }) => entries)) expect(ledgerPlaceName(place, 'az')).not.toBe(place);
  });
});
