import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compareWords, toTokens, type WordPassage } from '@/lib/documents/compare-words';
import { LOCALES } from '@/lib/locale';
import { loadDocuments } from '@/server/content/documents';

/** `a [-b-] {+c+}`, so that a test reads like a comparison. */
function marked(passages: readonly WordPassage[]): string {
  return passages.map((passage) => (
    passage.kind === 'kept' ? passage.text : `${passage.removed && `[-${passage.removed}-]`}${passage.added && `{+${passage.added}+}`}`
  )).join('');
}

const side = (passages: readonly WordPassage[], key: 'removed' | 'added') => passages.map((passage) => (passage.kind === 'kept' ? passage.text : passage[key])).join('');
const word = fc.constantFrom('seçki', 'günü', 'və', '1.1-ci', '30/17', '2024-cü', 'a', 'İ', 'party’s', '“', '”', ',', '.', ' ', '  ', '(', ')', '-', '–', '\u00a0', 'ə\u0301', '😀');
const anyText = fc.oneof(fc.array(word, { maxLength: 30 }).map((words) => words.join('')), fc.string({ unit: 'grapheme', maxLength: 40 }));

describe('the words of a text', () => {
  it.each([
    ['Bu Təlimatın 1.1-ci və 1.2-ci', ['Bu', ' ', 'Təlimatın', ' ', '1.1-ci', ' ', 'və', ' ', '1.2-ci']],
    ['30/17 saylı, 1/4-2.', ['30/17', ' ', 'saylı', ',', ' ', '1/4-2', '.']],
    ['və ya/yaxud (sərəncamın)', ['və', ' ', 'ya', '/', 'yaxud', ' ', '(', 'sərəncamın', ')']],
    ['hədə-qorxu body’s 5.1.1–5.1.3', ['hədə-qorxu', ' ', 'body’s', ' ', '5.1.1', '–', '5.1.3']],
    ['sonu.Yeni', ['sonu', '.', 'Yeni']],
  ])('%s', (text, tokens) => {
    expect(toTokens(text)).toEqual(tokens);
  });
});

describe('what differs', () => {
  test.each([
    ['a comma that was added', 'yaşadıqda o şərtlə', 'yaşadıqda, o şərtlə', 'yaşadıqda{+,+} o şərtlə'],
    ['one letter: the whole word', 'olmayan səxslər və', 'olmayan şəxslər və', 'olmayan [-səxslər-]{+şəxslər+} və'],
    ['a number: the whole number', '2006-cı il 30/17 saylı', '2006-cı il 30/117 saylı', '2006-cı il [-30/17-]{+30/117+} saylı'],
    ['a suffix: the word with it', '14-cü maddə', '15-ci maddə', '[-14-cü-]{+15-ci+} maddə'],
    ['words written apart', 'onlara qeydiyyatdançıxma vəsiqəsi', 'onlara qeydiyyatdan çıxma vəsiqəsi', 'onlara [-qeydiyyatdançıxma-]{+qeydiyyatdan çıxma+} vəsiqəsi'],
    ['a phrase as a phrase', 'the day on which the elections were announced', 'the day of the publication of the decision', 'the day [-on which the elections were announced-]{+of the publication of the decision+}'],
    ['an addition between repeated words, cut after its comma', 'by the Service of A, the Ministry of A', 'by the Service of A, the Agency of A, the Ministry of A', 'by the Service of A, {+the Agency of A, +}the Ministry of A'],
    ['an addition that begins with its comma', 'materiallarının yayılmasına', 'materiallarının, təşviqat materiallarının yayılmasına', 'materiallarının{+, təşviqat materiallarının+} yayılmasına'],
    ['a word in front', 'two three', 'one two three', '{+one +}two three'],
    ['nothing left', 'all of it', '', '[-all of it-]'],
    ['nothing at all', '', '', ''],
  ])('%s', (_, older, newer, expected) => {
    expect(marked(compareWords(older, newer))).toBe(expected);
  });

  it('is, with what is kept, the older and the newer text to the letter, whatever the texts', () => {
    fc.assert(fc.property(anyText, anyText, (older, newer) => {
      const passages = compareWords(older, newer);
      expect(side(passages, 'removed')).toBe(older);
      expect(side(passages, 'added')).toBe(newer);
      for (const [index, passage] of passages.entries()) {
        expect(passage.kind === 'changed' ? passage.removed !== passage.added : passage.text !== '').toBe(true);
        expect(passages[index + 1]?.kind).not.toBe(passage.kind);
      }
    }), { numRuns: 2000, seed: 5 });
  });

  it('never divides a word, whatever the texts', () => {
    fc.assert(fc.property(anyText, anyText, (older, newer) => {
      const passages = compareWords(older, newer);
      for (const key of ['removed', 'added'] as const) {
        const pieces = passages.flatMap((passage) => toTokens(passage.kind === 'kept' ? passage.text : passage[key]));
        expect(pieces).toEqual(toTokens(key === 'removed' ? older : newer));
      }
    }), { numRuns: 2000, seed: 6 });
  });

  it('is complete between any two clauses of the acts', () => {
    for (const { versions } of loadDocuments()) {
      for (const locale of LOCALES) {
        const texts = versions.flatMap((version) => version.texts[locale].places.map(({ text }) => text));
        for (const [index, older] of texts.entries()) {
          const newer = texts[(index * 7 + 3) % texts.length] ?? '';
          const passages = compareWords(older, newer);
          expect([side(passages, 'removed'), side(passages, 'added')]).toEqual([older, newer]);
        }
      }
    }
  });
});
