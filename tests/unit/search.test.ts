import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createEngine, type Found } from '@/lib/search/engine';
import { readIndex } from '@/lib/search/read-index';
import { loadDocuments } from '@/server/content/documents';
import { loadSearchIndex } from '@/server/content/search-index';

const index = loadSearchIndex();
const engine = createEngine(index);
const hits = (query: string) => engine.search(query).groups.flatMap((group) => group.hits);
const places = (query: string) => hits(query).flatMap((hit) => (hit.kind === 'place' ? [`${hit.versions[0]} ${hit.place}`] : []));
const names = (query: string) => hits(query).flatMap((hit) => (hit.kind === 'constituency' ? [hit.name] : []));

describe('folding', () => {
  test.each(['seçki', 'SEÇKİ', 'Seçki', 'secki', 'SECKI', 'sechki'])('%s finds the same as seçki', (query) => {
    expect(hits(query).length).toBeGreaterThan(50);
    expect(new Set(hits(query))).toEqual(new Set(hits('seçki')));
  });

  test.each([['Abşeron', 'abseron'], ['İmişli', 'IMISHLI'], ['Şəki', 'sheki'], ['Ağdam', 'AGDAM'], ['Xaçmaz', 'xachmaz']])('%s is found as %s', (name, typed) => {
    expect(names(typed).length).toBeGreaterThan(0);
    expect(names(typed).some((found) => found?.includes(name))).toBe(true);
  });

  test('a Cyrillic look-alike makes no difference', () => {
    expect(hits('sеçki').length).toBe(hits('seçki').length);
  });
});

describe('words', () => {
  test('the beginning of a word finds its inflected forms', () => {
    expect(places('əcnəbi')).toContain('2024-06-27 clause 1.2');
  });

  test('all words must be there', () => {
    expect(hits('stateless identity').length).toBeLessThan(hits('stateless').length);
    expect(hits('stateless identity').length).toBeGreaterThan(0);
  });

  test('both languages are searched whatever the language of the page', () => {
    expect(places('Migration Service')).toEqual(places('Miqrasiya Xidməti'));
    expect(places('Migration Service')).toEqual(expect.arrayContaining(['2024-06-27 clause 2.2', '2024-06-27 clause 2.3']));
  });

  test('the number of a decision is one word', () => {
    expect(places('14/50')).toEqual(['2024-06-27 adoption']);
  });

  test('what is no longer in force is found, behind what is', () => {
    const found = places('identity card');
    expect(found).toContain('2013-06-18 clause 1.5');
    const text = places('şəxsiyyət vəsiqələri şöbələri');
    expect(text.indexOf('2024-06-27 clause 2.3')).toBeLessThan(text.indexOf('2013-06-18 clause 2.3'));
  });

  test('a clause with the same words in two texts is one result', () => {
    const clause = hits('peşə fəaliyyəti ilə məşğul').filter((hit): hit is Extract<Found, { kind: 'place' }> => hit.kind === 'place');
    expect(clause.map(({ versions }) => versions)).toEqual([['2024-06-27'], ['2013-06-18']]);
    const same = hits('mətbuat azadlığına').flatMap((hit) => (hit.kind === 'place' ? [hit.versions] : []));
    expect(same).toEqual([['2024-06-27', '2013-06-18']]);
  });

  test('the best group comes first: a place name before texts', () => {
    expect(engine.search('Abşeron').groups[0]?.kind).toBe('constituency');
  });
});

describe('a slip of the finger', () => {
  test('finds similar words, and says so', () => {
    const answer = engine.search('qeydiyat');
    expect(answer.similar).toBe(true);
    expect(answer.count).toBeGreaterThan(0);
    expect(answer.terms.some((term) => term.startsWith('qeydiyyat'))).toBe(true);
  });

  test('nonsense finds nothing, and claims nothing', () => {
    expect(engine.search('xyzzyq')).toEqual({ jumps: [], groups: [], terms: [], similar: false, count: 0 });
    expect(engine.search('  …  ').count).toBe(0);
    expect(engine.search('').count).toBe(0);
  });

  test.each(['((', '.*', '\\', '"seçki"', 'a'.repeat(500), '‏', '57//2', '-', '0/0', '99999999999999999999'])('%s does no harm', (query) => {
    expect(() => engine.search(query)).not.toThrow();
  });
});

describe('the index file', () => {
  test('is small: under 150 KB compressed by far', () => {
    expect(brotliCompressSync(JSON.stringify(index)).length).toBeLessThan(40_000);
  });

  test('holds every clause, row and precinct', () => {
    expect(index.rows).toHaveLength(63);
    expect(index.cameras.flatMap(({ constituencies }) => constituencies.flatMap(({ precincts }) => precincts))).toHaveLength(1000);
    for (const { id, versions } of loadDocuments()) {
      for (const version of versions) {
        const indexed = index.places.filter((place) => place.document === id && place.versions.includes(version.id)).map(({ place }) => place);
        expect(indexed.toSorted()).toEqual(version.texts.az.places.map(({ place }) => place).toSorted());
      }
    }
  });

  test('is recognised after its journey, and nothing else is', () => {
    expect(readIndex(JSON.parse(JSON.stringify(index)))).toEqual(index);
    expect(readIndex({ ...index, v: 2 })).toBeNull();
    expect(readIndex(null)).toBeNull();
    expect(readIndex('<!doctype html>')).toBeNull();
  });
});
