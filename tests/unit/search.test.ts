import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '@/lib/locale';
import { createEngine } from '@/lib/search/engine';
import { hrefOf, isOfVersion } from '@/lib/search/filters';
import type { Hit } from '@/lib/search/hit';
import { KINDS } from '@/lib/search/index-file';
import { readIndex } from '@/lib/search/read-index';
import { loadDocuments } from '@/server/content/documents';
import { loadSearchIndex } from '@/server/content/search-index';

const DAY = '2026-11-22';
const index = loadSearchIndex('az', DAY);
const engine = createEngine(index);
const INSTRUCTION = '/documents/foreigners-instruction';

const hits = (query: string, filters?: Parameters<typeof engine.search>[1]) => engine.search(query, filters).hits;
const hrefs = (found: readonly Hit[]) => found.map(({ href }) => href);
const clauses = (query: string) => hits(query).flatMap(({ entry, href }) => (entry.kind === 'clause' ? [href.replace(`${INSTRUCTION}/`, '')] : []));
const names = (query: string) => hits(query).flatMap(({ entry }) => (entry.kind === 'constituency' ? [entry.name[0]] : []));

describe('folding', () => {
  test.each(['seçki', 'SEÇKİ', 'Seçki', 'secki', 'SECKI', 'sechki', 'сечки'])('%s finds the same as seçki', (query) => {
    expect(hits(query).length).toBeGreaterThan(50);
    expect(hrefs(hits(query))).toEqual(hrefs(hits('seçki')));
  });

  test.each([['Abşeron', 'abseron'], ['İmişli', 'IMISHLI'], ['Şəki', 'sheki'], ['Ağdam', 'AGDAM'], ['Xaçmaz', 'xachmaz'], ['Gəncə', 'Ganja'], ['Sumqayıt', 'Сумгаит'], ['Qəbələ', 'Gabala']])('%s is found as %s', (name, typed) => {
    expect(names(typed)[0]).toContain(name);
  });

  test('a Cyrillic look-alike makes no difference', () => {
    expect(hrefs(hits('sеçki'))).toEqual(hrefs(hits('seçki')));
  });
});

describe('words', () => {
  test('the beginning of a word finds its inflected forms, an inflected form the others', () => {
    expect(clauses('əcnəbi')).toContain('2024-06-27/1.2');
    expect(clauses('əcnəbilərdən')).toContain('2024-06-27/1.2');
  });

  test('what has all words stands before what has some', () => {
    const [first] = hits('stateless identity');
    expect(first?.entry.text?.[1]).toMatch(/stateless.*identity/);
    expect(engine.search('stateless identity').partial).toBe(false);
    expect(engine.search('stateless zeppelins').partial).toBe(true);
  });

  test('what belongs to acts, plans and elections stands before general pages', () => {
    const found = hrefs(hits('seçki'));
    for (const general of ['/law', '/elections/presidential-2024/calendar/plan']) expect(found.indexOf(general)).toBeGreaterThan(found.indexOf('/elections/presidential-2024/calendar/49'));
  });

  test('what is no longer in force is found, behind what is', () => {
    const found = clauses('şəxsiyyət vəsiqələri şöbələri');
    expect(found.indexOf('2013-06-18/2.3')).toBeGreaterThan(found.indexOf('2024-06-27/2.3'));
    expect(found.indexOf('2024-06-27/2.3')).toBeGreaterThanOrEqual(0);
  });

  test('a removed clause leads to the page that says so, and to its text when the old version is asked for', () => {
    expect(hits('1.5')[0]?.href).toBe(`${INSTRUCTION}/2024-06-27/1.5`);
    expect(hits('1.5', { kind: null, version: '2013-06-18' })[0]?.href).toBe(`${INSTRUCTION}/2013-06-18/1.5`);
  });

  test('a clause with the same words in two texts is one result', () => {
    const same = hits('mətbuat azadlığına').filter(({ entry }) => entry.kind === 'clause').map(({ entry }) => entry.versions);
    expect(same).toEqual([['2024-06-27', '2013-06-18']]);
  });

  test('words in quotation marks stand side by side', () => {
    expect(hrefs(hits('"seçki fondu"')).length).toBeLessThan(hits('seçki fondu').length);
    for (const { entry } of hits('"signature sheets"')) expect(JSON.stringify(entry).toLowerCase()).toContain('signature sheets');
    expect(hits('"vərəqələri imza"')).toEqual([]);
  });

  test('a day finds what falls on it', () => {
    expect(hrefs(hits('7 fevral')).slice(0, 3)).toContain('/elections/presidential-2024/calendar/49');
    expect(hits('9 February 2020')[0]?.href).toBe('/elections/parliamentary-2020');
  });
});

describe('what it understood is said', () => {
  const understood = (query: string) => engine.search(query).understood;

  test('letters put back', () => {
    expect(understood('secki')).toContainEqual({ how: 'read', typed: 'secki', as: 'seçki' });
    expect(understood('seçki')).toEqual([]);
  });

  test('other words for the same', () => {
    expect(understood('bülleten')).toContainEqual(expect.objectContaining({ how: 'also', typed: 'bülleten', words: expect.arrayContaining(['ballot paper']) }));
    expect(understood('наблюдатель')).toContainEqual(expect.objectContaining({ how: 'also', words: expect.arrayContaining(['müşahidəçi']) }));
  });

  test('a slip, with the query that was probably meant, also beside a word that is right', () => {
    const answer = engine.search('konsttusiya məhkəməsi');
    expect(answer.understood).toContainEqual(expect.objectContaining({ how: 'corrected', typed: 'konsttusiya' }));
    expect(answer.suggestion).toMatch(/^Konstitusiya\S* məhkəməsi$/);
    expect(answer.hits[0]?.href).toMatch(/calendar\/59$/);
  });

  test('a misprint that stands in a text is found as it is spelled, quoted nothing else', () => {
    const misprint = `${INSTRUCTION}/2013-06-18/1.4`;
    expect(hits('səxslər')[0]?.href).toBe(misprint);
    expect(understood('səxslər')).toEqual([{ how: 'spelled', typed: 'səxslər', as: 'şəxslər', count: 1 }]);
    expect(hrefs(hits('"səxslər"'))).toEqual([misprint]);
    expect(hrefs(hits('“SƏXSLƏR”'))).toEqual([misprint]);
    expect(understood('"səxslər"')).toEqual([]);
    expect(understood('şəxslər')).toEqual([]);
    expect(hits('"sexsler"').length).toBeGreaterThan(20);
  });

  test.each(['qeydiyyatdan çıxma', 'qeydiyyatdançıxma', 'qeydiyyatdancixma', 'de-registration', 'deregistration', 'de-registration card'])('%s finds both spellings and not its opposite', (query) => {
    expect(JSON.stringify(understood(query))).not.toMatch(/qeydə alınma|"registration"/);
    expect(clauses(query)).toEqual(expect.arrayContaining(['2013-06-18/2.7', '2024-06-27/2.7']));
  });

  test('an ordinal’s ending is no word', () => {
    for (const query of ['56-cı maddə', '1.5-ci bənd', '17-ci sıra']) expect(understood(query)).toEqual([]);
  });

  test('small letters, unless it is a name', () => {
    expect(engine.search('seckl').suggestion).toBe('seçki');
    expect(engine.search('kürdemr').suggestion).toBe('Kürdəmir');
  });

  test('a word that stands nowhere; nonsense finds nothing and claims nothing', () => {
    expect(understood('seçki xyzzyqq')).toContainEqual({ how: 'unknown', typed: 'xyzzyqq' });
    expect(engine.search('xyzzyqq')).toMatchObject({ hits: [], suggestion: null, partial: false });
    for (const empty of ['', '  …  ', '""']) expect(hits(empty)).toEqual([]);
  });

  test.each(['((', '.*', '\\', '"seçki', '«', 'a'.repeat(500), '\u200f', '57//2', '-', '@2024-02-07', '~vibori', '__proto__', 'constructor'])('%s does no harm', (query) => {
    expect(() => engine.search(query)).not.toThrow();
  });
});

describe('what is not there is said', () => {
  const missing = (query: string) => engine.search(query).missing;

  test.each([['clause 9.9', 'clause'], ['9.9-cu bənd', 'clause'], ['126/1', 'constituency'], ['dairə 126', 'constituency'], ['row 999', 'row'], ['maddə 999', 'article'], ['qərar 99/99', 'document']])('%s: no %s', (query, what) => {
    expect(missing(query)).toMatchObject({ what });
    expect(hits(query)).toEqual([]);
    expect(understood(query)).toEqual([]);
  });

  test.each(['57/999', 'precinct 57/999', 'kürdəmir 999'])('%s: the constituency is there, the precinct is not', (query) => {
    expect(missing(query)).toMatchObject({ what: 'precinct', number: '999', of: { number: '57' } });
  });

  test.each(['57/2', '30/117', '14/50', 'row 17', '2.3', 'seçki 2024', 'webcam decision 2020', '7 fevral', 'cameras 2024', '2013-2024'])('%s is not missed', (query) => {
    expect(missing(query)).toBeNull();
    expect(hits(query).length).toBeGreaterThan(0);
  });

  test.each(['the', 'a', 'necə', 'how do I'])('%s has no word to search for', (query) => {
    expect(engine.search(query)).toMatchObject({ onlySmall: true, understood: [], suggestion: null, hits: [] });
  });

  function understood(query: string) {
    return engine.search(query).understood;
  }
});

describe('filters', () => {
  test('a precinct is counted and filtered as one; a row is not a constituency of the same number', () => {
    const { counts } = engine.search('57/2');
    expect([counts.get('precinct'), counts.get('constituency')]).toEqual([1, undefined]);
    expect(hits('57/2', { kind: 'precinct', version: null }).map(({ precinct }) => precinct)).toEqual([2]);
    expect(engine.search('row 17').counts.has('constituency')).toBe(false);
    expect(engine.search('17').counts.has('constituency')).toBe(true);
  });


  test.each(KINDS)('only %s', (kind) => {
    const query = kind === 'article' ? '58' : kind === 'constituency' ? 'Abşeron' : 'seçki';
    const answer = engine.search(query, { kind, version: null });
    expect(answer.hits.length).toBe(answer.counts.get(kind) ?? 0);
    expect(answer.hits.length).toBeGreaterThan(0);
    for (const { entry } of answer.hits) expect(entry.kind).toBe(kind);
  });

  test('only what a version has, at that version’s address', () => {
    for (const { entry, href } of hits('əcnəbilər', { kind: 'clause', version: '2013-06-18' })) {
      expect(isOfVersion(entry, '2013-06-18')).toBe(true);
      expect(href).toMatch(/^\/documents\/foreigners-instruction\/2013-06-18[/#]/);
    }
    expect(hrefOf({ kind: 'row', href: '/x', name: [''] }, '2013-06-18')).toBe('/x');
  });
});

describe('the index file', () => {
  test.each(LOCALES)('of %s is small: at most 80 KB compressed', (locale) => {
    const body = JSON.stringify(loadSearchIndex(locale, DAY));
    expect(gzipSync(body).length).toBeLessThan(80_000);
    expect(brotliCompressSync(body).length).toBeLessThan(80_000);
  });

  test('holds every row, precinct, executor and place of every version', () => {
    const of = (kind: string) => index.entries.filter((entry) => entry.kind === kind);
    expect(of('row')).toHaveLength(63);
    expect(of('constituency').flatMap(({ precincts }) => precincts)).toHaveLength(1000);
    expect(of('executor')).toHaveLength(22);
    for (const { id, versions } of loadDocuments()) {
      for (const version of versions) {
        const indexed = of('clause').filter((entry) => entry.document === id && entry.versions?.includes(version.id)).map(({ place }) => place);
        expect(indexed.toSorted()).toEqual(version.texts.az.places.map(({ place }) => place).toSorted());
      }
    }
  });

  test('is recognised after its journey, and nothing else is', () => {
    expect(readIndex(JSON.parse(JSON.stringify(index)))).toEqual(index);
    expect(readIndex({ ...index, v: 1 })).toBeNull();
    expect(readIndex(null)).toBeNull();
    expect(readIndex('<!doctype html>')).toBeNull();
  });
});
