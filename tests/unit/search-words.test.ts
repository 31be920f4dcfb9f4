import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldCyrillic, isCyrillic, soundKey } from '@/lib/search/cyrillic';
import { dayInQuery } from '@/lib/search/days';
import { plainWords, readQuery } from '@/lib/search/query';
import { isEnding, isSameWord, stemsOf, withoutNumberEndings } from '@/lib/search/suffixes';
import { slipsAllowed, slipsBetween } from '@/lib/search/typos';

describe('endings', () => {
  test.each([['secki', 'seckilerin'], ['musahideci', 'musahidecilere'], ['observer', 'observers'], ['candidate', 'candidates'], ['protokol', 'protokollarin']])('%s and %s are one word', (a, b) => {
    expect(isSameWord(a, b)).toBe(true);
  });

  test.each([['secki', 'seckiqabagi'], ['bend', 'bendovsen'], ['ev', 'evler'], ['qerar', 'qara'], ['vote', 'voting'], ['election', 'elector'], ['electors', 'elections']])('%s and %s are two words', (a, b) => {
    expect(isSameWord(a, b)).toBe(false);
  });

  test.each([['56-cı maddə', '56 maddə'], ['1.5-ci bənd', '1.5 bənd'], ['104.1-cı', '104.1'], ['7/16-dan', '7/16'], ['17ci sıra', '17 sıra'], ['57-2', '57-2'], ['2024-cü il', '2024 il'], ['57-xyz', '57-xyz'], ['exit-poll', 'exit-poll']])('%s without what hangs on its numbers is %s', (typed, plain) => {
    expect(withoutNumberEndings(typed)).toBe(plain);
  });

  test('beginnings that a word may be built on are the longest first, never under four letters', () => {
    expect(stemsOf('musahidecilerin')).toEqual(expect.arrayContaining(['musahideci']));
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'aeilmnrsdc'), maxLength: 20 }), (word) => {
      const stems = stemsOf(word);
      expect(stems.every((stem) => stem.length >= 4 && word.startsWith(stem) && isEnding(word.slice(stem.length)))).toBe(true);
      expect(stems).toEqual(stems.toSorted((a, b) => b.length - a.length));
    }));
  });
});

describe('slips', () => {
  test.each([['qeydiyat', 'qeydiyyat', 1], ['obsrver', 'observers', 1], ['calender', 'calendar', 1], ['kurdemr', 'kurdemir', 1], ['musahdieci', 'musahideci', 1], ['secki', 'secki', 0], ['abc', 'xyz', Infinity]])('%s and the beginning of %s: %d', (typed, word, slips) => {
    expect(slipsBetween(typed, word, 2)).toBe(slips);
  });

  test('are the same as without a limit, and never more than it', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(fc.property(word, word, (typed, other) => {
      const [close, far] = [slipsBetween(typed, other, 2), slipsBetween(typed, other, 20)];
      expect(close === Infinity || close <= 2).toBe(true);
      if (close !== Infinity) expect(far).toBeLessThanOrEqual(close);
    }));
    expect([3, 4, 7, 8].map(slipsAllowed)).toEqual([0, 1, 1, 2]);
  });
});

describe('Cyrillic', () => {
  test.each([['выборы', 'vybory'], ['наблюдатель', 'nablyudatel'], ['Кюрдамир', 'kurdemir'], ['Ganja', 'gence'], ['Nakhchivan', 'naxcivan'], ['Zagatala', 'zaqatala'], ['Jalilabad', 'celilabad']])('%s sounds like %s', (a, b) => {
    expect(soundKey(a)).toBe(soundKey(b));
  });

  test('old Azerbaijani letters are those of today; a look-alike in a Latin word is no Cyrillic', () => {
    expect(foldCyrillic('сечкиләр')).toBe('seckiler');
    expect([isCyrillic('выборы'), isCyrillic('n\u0430mized'), isCyrillic('vybory')]).toEqual([true, false, false]);
  });
});

describe('days', () => {
  test.each([
    ['7 fevral', '--02-07'], ['fevralın 7-si', '--02-07'], ['7 February', '--02-07'], ['February 7', '--02-07'], ['2024-cü il fevralın 7-si', '2024-02-07'], ['7 fevral 2024', '2024-02-07'],
    ['07.02.2024', '2024-02-07'], ['7.2.2024', '2024-02-07'], ['2024-02-07', '2024-02-07'], ['27 iyun 2024-cü il', '2024-06-27'], ['29 may 2014', '2014-05-29'], ['7 февраля', '--02-07'],
  ])('%s is %s', (query, day) => {
    expect(dayInQuery(plainWords(query))?.day).toBe(day);
  });

  test.each(['fevral', 'may I vote', '45 mart', '2.3', '31.13.2024', '57-2', '', 'mart ayı'])('%s names no day', (query) => {
    expect(dayInQuery(plainWords(query))).toBeNull();
  });

  test('what stands beside it is kept', () => {
    expect(dayInQuery(plainWords('7 fevral protokol'))?.others).toEqual(['protokol']);
  });
});

describe('a query', () => {
  test('phrases, words, and words that say little', () => {
    const { phrases, words, small } = readQuery('the “seçki fondu” necə açılır');
    expect(phrases.map((phrase) => phrase.map(({ word }) => word))).toEqual([['secki', 'fondu']]);
    expect([words.map(({ word }) => word), small.map(({ word }) => word)]).toEqual([['acilir'], ['the', 'nece']]);
  });

  test('words that say little count where there are no others; an open quotation mark is still being typed', () => {
    expect(readQuery('the').words.map(({ word }) => word)).toEqual(['the']);
    expect(readQuery('"seçki fon').words.map(({ word }) => word)).toEqual(['secki', 'fon']);
  });
});
