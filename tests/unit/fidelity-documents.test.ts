import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firstDifference, undoRepairs } from '@/lib/documents/fidelity';
import { loadDocuments } from '@/server/content/documents';
import { loadErrata } from '@/server/content/errata';

const ledgers = loadErrata();
const texts = loadDocuments().flatMap(({ versions }) => versions.map(({ source, texts: { az } }) => ({
  source, places: az.places, entries: ledgers.find((ledger) => ledger.source === source)?.entries ?? [],
})));

/** The test reads the received files itself, so that a loader that reads the wrong thing is caught too. */
function received(source: string): string {
  return readFileSync(`content/sources/${source}`, 'utf8');
}

describe('the published Azerbaijani texts', () => {
  it('come from four received files, each with a ledger', () => {
    expect(texts.map(({ source }) => source)).toEqual([
      'foreigners-instruction-2013-06-18.az.txt',
      'foreigners-instruction-2024-06-27.az.txt',
      'webcams-decision-2020.az.txt',
      'webcams-decision-2024.az.txt',
    ]);
    expect(texts.map(({ entries }) => entries.length > 0)).toEqual([true, true, true, true]);
  });

  it.each(texts)('$source: with the repairs undone, equals the received file word for word', ({ source, places, entries }) => {
    const { text, problems } = undoRepairs(places, entries);
    expect(problems).toEqual([]);
    expect(text.split(/\s+/).length).toBeGreaterThan(350);
    expect(firstDifference(text, received(source))).toBeNull();
  });

  it.each(texts)('$source: a changed letter in any place is found', ({ source, places, entries }) => {
    for (const changed of places) {
      const at = Math.floor(changed.text.length / 2);
      const damaged = places.map((place) => (place === changed ? { ...place, text: `${place.text.slice(0, at)}ж${place.text.slice(at + 1)}` } : place));
      const { text, problems } = undoRepairs(damaged, entries);
      expect(problems.length > 0 || firstDifference(text, received(source)) !== null, changed.place).toBe(true);
    }
  });

  it.each(texts)('$source: a place that is left out or moved is found', ({ source, places, entries }) => {
    const plain = places.filter(({ place }) => !entries.some((entry) => entry.place === place));
    const [first, second] = plain.filter(({ place }) => place.startsWith('clause'));
    const without = places.filter((place) => place !== first);
    const swapped = places.map((place) => (place === first ? second ?? place : place === second ? first ?? place : place));
    expect(firstDifference(undoRepairs(without, entries).text, received(source))).not.toBeNull();
    expect(firstDifference(undoRepairs(swapped, entries).text, received(source))).not.toBeNull();
  });

  it('hold no letter from another script, no soft hyphen and no non-breaking space', () => {
    for (const { places } of texts) {
      for (const { place, text } of places) expect(text.match(/[^\p{Script=Latin}\p{Script=Common}]|[\u00a0\u00ad\u200b]/gu), place).toBeNull();
    }
  });

  it('hold no word broken by a hyphen and no letter-spaced word', () => {
    for (const { places } of texts) {
      for (const { place, text } of places) expect(text.match(/\p{L}- \p{L}|(?<!\p{L})(?:\p{L} ){3,}/gu), place).toBeNull();
    }
  });
});

describe('undoRepairs', () => {
  const places = [{ place: 'title', text: 'Bir iki' }, { place: 'clause 1', text: '1. iki üç iki dörd' }];

  it('adds what was left out before and after', () => {
    const { text } = undoRepairs(places, [
      { place: 'before', received: 'xəbər', published: '', kind: 'not-part' },
      { place: 'after', received: 'sayt', published: '', kind: 'not-part' },
    ]);
    expect(text).toBe('xəbər\nBir iki\n1. iki üç iki dörd\nsayt');
  });

  it('applies several entries of one place whatever their order', () => {
    const { text, problems } = undoRepairs(places, [
      { place: 'clause 1', received: 'd ö r d', published: 'dörd', kind: 'letter-spacing' },
      { place: 'clause 1', received: 'ü- ç', published: 'üç', kind: 'broken-word' },
    ]);
    expect(problems).toEqual([]);
    expect(text).toBe('Bir iki\n1. iki ü- ç iki d ö r d');
  });

  it.each([
    ['clause 9', 'iki', 'place', 'the text has no “clause 9”'],
    ['clause 1', 'beş', 'published', '“beş” does not stand in clause 1'],
    ['clause 1', 'iki', 'published', '“iki” stands more than once in clause 1'],
  ] as const)('says that %s / %s does not fit', (place, published, field, problem) => {
    const { problems } = undoRepairs(places, [{ place, received: 'x', published, kind: 'space' }]);
    expect(problems).toMatchObject([{ entry: 0, field, problem }]);
  });

  it('says that two entries overlap', () => {
    const { problems } = undoRepairs(places, [
      { place: 'clause 1', received: 'x', published: 'üç iki', kind: 'space' },
      { place: 'clause 1', received: 'y', published: 'iki dörd', kind: 'space' },
    ]);
    expect(problems).toMatchObject([{ entry: 1, field: 'published', problem: 'this entry overlaps another one of clause 1' }]);
  });
});

describe('firstDifference', () => {
  it('takes line breaks, blank lines and non-breaking spaces for one space', () => {
    expect(firstDifference('bir iki üç', '\n bir\u00a0 iki\r\n\n üç ')).toBeNull();
  });

  it('names the word, its line and both readings', () => {
    expect(firstDifference('bir iki üç', 'bir\niki\nuç')).toEqual({ word: 2, line: 3, received: 'uç', published: 'üç', context: 'bir iki uç' });
  });

  it('finds a text that ends too early or too late', () => {
    expect(firstDifference('bir', 'bir iki')).toMatchObject({ word: 1, received: 'iki', published: '(end of text)' });
    expect(firstDifference('bir iki', 'bir')).toMatchObject({ word: 1, received: '(end of text)', published: 'iki' });
  });
});
