import { describe, expect, test } from 'vitest';
import type { Entry } from '@/lib/search/index-file';
import { findJumps } from '@/lib/search/jumps';

const ACT = '/documents/instruction';
const clause = (id: string, version: string, notInForce?: true): Entry => ({ kind: 'clause', href: `${ACT}/${version}/${id}`, name: [''], number: id, place: `clause ${id}`, document: 'instruction', versions: [version], ...(notInForce && { notInForce }) });
const entries: Entry[] = [
  ...[3, 17, 57].map((number): Entry => ({ kind: 'row', href: `/row/${number}`, name: [''], number: String(number) })),
  clause('2.3', '2013', true), clause('2.3', '2024'), clause('1.5', '2013', true),
  { kind: 'clause', href: '/documents/decision/2020/3', name: [''], number: '3', place: 'clause 3', document: 'decision', versions: ['2020'] },
  { kind: 'document', href: `${ACT}/2024`, name: [''], number: '14/50' }, { kind: 'page', href: '/calendar', name: [''], number: '7/16' },
  { kind: 'constituency', href: '/cameras/57', name: ['Kürdəmir'], number: '57', precincts: [2, 12] }, { kind: 'constituency', href: '/cameras/7', name: ['Ordubad-Culfa'], number: '7', precincts: [16] },
  ...['58', '58.1', '2.3'].map((number): Entry => ({ kind: 'article', href: `/law/${number}`, name: [''], number })),
];

const jumps = (query: string) => findJumps(query, entries).map(({ entry, precinct }) => (precinct === undefined ? entry.href : `${entry.href}/${precinct}`));

describe('precincts', () => {
  test.each(['57/2', '57-2', '57 / 2', '57–2', '57 2', 'məntəqə 57/2', 'MƏNTƏQƏ 57-2', '57/2 saylı məntəqə', 'precinct 57/2', '№ 57/2', 'camera 57/2', 'участок 57/2', 'Kürdəmir 2', 'kurdemir 2', 'Kurdamir 2', 'Кюрдамир 2'])('%s leads to precinct 2 of constituency 57', (query) => {
    expect(jumps(query)).toEqual(['/cameras/57/2']);
  });

  test('that do not exist are no jumps', () => {
    expect(jumps('57/3')).toEqual([]);
    expect(jumps('2/57')).toEqual([]);
    expect(jumps('kürdəmir 3')).toEqual([]);
  });
});

describe('rows', () => {
  test.each(['row 17', 'Row 17', 'rows 17', 'sıra 17', 'SIRA 17', 'sira 17', '17-ci sıra', '17-ci sətir', 'строка 17'])('%s leads to row 17', (query) => {
    expect(jumps(query)).toEqual(['/row/17']);
  });
});

describe('clauses and articles', () => {
  test('a bare number with a dot may be either; the text in force comes alone', () => {
    expect(jumps('2.3')).toEqual([`${ACT}/2024/2.3`, '/law/2.3']);
  });

  test.each(['bənd 2.3', '2.3-cü bənd', '2.3-cü bəndi', 'clause 2.3', 'пункт 2.3'])('%s is the clause', (query) => {
    expect(jumps(query)).toEqual([`${ACT}/2024/2.3`]);
  });

  test('a clause that only an old text has leads there', () => {
    expect(jumps('1.5')).toEqual([`${ACT}/2013/1.5`]);
  });

  test('a clause without a dot needs its word', () => {
    expect(jumps('clause 3')).toEqual(['/documents/decision/2020/3']);
    expect(jumps('3')).toEqual(['/row/3']);
  });

  test.each(['maddə 58.1', 'Maddə 58.1', 'MADDƏ 58.1', '58.1-ci maddə', 'article 58.1', 'art. 58.1', '58.1', 'статья 58.1', 'Seçki Məcəlləsinin 58.1-ci maddəsi'])('%s is the article', (query) => {
    expect(jumps(query)).toEqual(['/law/58.1']);
  });
});

describe('decisions', () => {
  test.each(['14/50', 'qərar 14/50', '14/50 saylı qərar', 'decision No. 14/50', 'решение 14/50'])('%s is the text that it made', (query) => {
    expect(jumps(query)).toEqual([`${ACT}/2024`]);
  });

  test('a pair of numbers that a precinct has too is both; the word tells them apart', () => {
    expect(jumps('7/16')).toEqual(['/cameras/7/16', '/calendar']);
    expect(jumps('decision 7/16')).toEqual(['/calendar']);
    expect(jumps('məntəqə 7/16')).toEqual(['/cameras/7/16']);
  });
});

describe('bare numbers', () => {
  test('show everything they may mean', () => {
    expect(jumps('57')).toEqual(['/row/57', '/cameras/57']);
  });

  test.each(['dairə 57', '57 saylı seçki dairəsi', '57 nömrəli dairə', 'constituency 57', 'constituency No. 57', 'округ 57'])('%s is the constituency', (query) => {
    expect(jumps(query)).toEqual(['/cameras/57']);
  });

  test.each(['seçki', '7 fevral', '2024-02-07', '', '0/0', '99999999999999999999'])('%s is no jump', (query) => {
    expect(jumps(query)).toEqual([]);
  });
});
