import { describe, expect, test } from 'vitest';
import { LOCALES } from '@/lib/locale';
import { createEngine } from '@/lib/search/engine';
import { readFilters } from '@/lib/search/filters';
import { indexOfWords } from '@/lib/search/occurrences';
import { loadSearchTerms } from '@/server/content/search-content';
import { loadSearchIndex } from '@/server/content/search-index';
import { contentCopy } from '@/tests/support/content-copy';

const DAY = '2026-11-22';
const TERMS = 'content/search/terms.yaml';
const PAGES = 'content/search/pages.yaml';

describe('a slip in the search’s files is named with file, line, field and remedy', () => {
  test.each([
    [TERMS, 'ru: [бюллетень]', 'ru: [ballot]', /terms\.yaml:\d+: terms\[0\]\.ru.*a Russian word has no Russian letters.*Write it in Cyrillic/],
    [TERMS, 'id: ballot-box', 'id: ballot-paper', /terms\.yaml:\d+: terms\[1\]\.id: ballot-paper is there twice/],
    [TERMS, 'az: [qutu, urna]', 'az: [qutu, Bülleten]', /terms\.yaml:\d+: terms\[1\]: “bülleten” stands in ballot-paper and in ballot-box/],
    [TERMS, 'first: /documents/foreigners-instruction', 'first: /documents/nowhere', /foreigner leads to \/documents\/nowhere, which the search does not know/],
    [TERMS, 'id: bribe,', 'id: bribe, note: x,', /terms\[\d+\].*Unrecognized key: "note"/],
    [PAGES, 'address: /about/data', 'address: /en/about/data', /pages\[\d+\]\.address: the address begins with a language/],
    [PAGES, 'address: /about/data', 'address: /about/errata', /pages\[\d+\]\.address: \/about\/errata is there twice/],
    [PAGES, '/elections/{plan}/calendar/plan', '/elections/{plann}/calendar/plan', /pages\[2\]\.address: the address has an unknown part in braces/],
  ])('%s: %s → %s', (file, from, to, message) => {
    const { edit, problems } = contentCopy();
    edit(file, (text) => text.replace(from, to));
    expect(problems()).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });
});

describe('the index of words', () => {
  test.each(LOCALES)('of %s: every term once, in the order of the alphabet', (locale) => {
    const letters = indexOfWords(loadSearchIndex(locale, DAY), loadSearchTerms());
    expect(letters.flatMap(({ terms }) => terms)).toHaveLength(loadSearchTerms().length);
    expect(new Set(letters.map(({ letter }) => letter)).size).toBe(letters.length);
    if (locale === 'az') expect(letters.map(({ letter }) => letter).join('')).toMatch(/^A?B?C?Ç?D?E?Ə?F?G?Ğ?H?X?I?İ?J?K?Q?L?M?N?O?Ö?P?R?S?Ş?T?U?Ü?V?Y?Z?$/);
  });

  test('a term leads to where its words stand, rows and clauses by their numbers', () => {
    const words = indexOfWords(loadSearchIndex('en', DAY), loadSearchTerms()).flatMap(({ terms }) => terms);
    const turnout = words.find(({ name }) => name === 'voter turnout');
    expect(turnout?.entries.map(({ number }) => number)).toEqual(expect.arrayContaining(['50']));
    const secrecy = words.find(({ name }) => name === 'secrecy of the vote');
    expect(secrecy?.entries.map(({ number }) => number)).toEqual(['4.1.9']);
    const rows = words.find(({ name }) => name === 'ballot paper')?.entries.filter(({ kind }) => kind === 'row').map(({ number }) => Number(number)) ?? [];
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
  });
});

describe('filters in the address', () => {
  const { documents } = loadSearchIndex('en', DAY);
  const read = (query: string) => readFilters(new URLSearchParams(query), documents);

  test('are read', () => {
    expect(read('kind=clause&version=2013-06-18')).toEqual({ filters: { kind: 'clause', version: '2013-06-18' }, ignored: [] });
    expect(read('q=x&kind=&version=')).toEqual({ filters: { kind: null, version: null }, ignored: [] });
  });

  test.each([
    ['kind=paragraph', { key: 'kind', value: 'paragraph', why: 'unknown' }], ['version=2014-05-29', { key: 'version', value: '2014-05-29', why: 'unknown' }], ['version=__proto__', { key: 'version', value: '__proto__', why: 'unknown' }],
    ['kind=row&kind=page', { key: 'kind', value: 'page', why: 'twice' }], ['kind=row&version=2013-06-18', { key: 'version', value: '2013-06-18', why: 'without-versions' }],
  ])('%s is ignored, and said', (query, ignored) => {
    expect(read(query).ignored).toEqual([ignored]);
  });
});

test('readers of both languages find the same first', () => {
  const [az, en] = LOCALES.map((locale) => createEngine(loadSearchIndex(locale, DAY)));
  for (const query of ['müşahidəçi', 'ballot', '2.3', 'Abşeron', 'may I vote']) expect(az?.search(query).hits[0]?.href).toBe(en?.search(query).hits[0]?.href);
});
