import { describe, expect, test } from 'vitest';
import type { SearchIndex } from '@/lib/search/index-file';
import { findJumps, type Jump } from '@/lib/search/jumps';

const both = { az: '', en: '' };
const index: SearchIndex = {
  v: 1,
  elections: [],
  documents: [{ id: 'instruction', latest: '2024', ...both }, { id: 'decision', latest: '2020', ...both }],
  places: [
    { document: 'instruction', versions: ['2024'], place: 'clause 2.3', text: both },
    { document: 'instruction', versions: ['2013'], place: 'clause 2.3', text: both },
    { document: 'instruction', versions: ['2013'], place: 'clause 1.5', text: both },
    { document: 'decision', versions: ['2020'], place: 'clause 3', text: both },
  ],
  rows: [3, 17, 57].map((number) => ({ election: 'presidential', number, action: both, when: null, rest: both })),
  cameras: [{ elections: ['parliamentary', 'rehearsal'], constituencies: [{ number: 57, name: 'Kürdəmir', precincts: [2, 12], named: [] }] }],
  articles: ['58', '58.1', '2.3'],
};

const brief = (jump: Jump) => {
  if (jump.kind === 'precinct') return `${jump.election} ${jump.constituency}/${jump.precinct}`;
  if (jump.kind === 'constituency') return `${jump.election} constituency ${jump.constituency}`;
  if (jump.kind === 'clause') return `${jump.document} ${jump.version} ${jump.id}`;
  return jump.kind === 'row' ? `row ${jump.number}` : `article ${jump.article}`;
};
const jumps = (query: string) => findJumps(query, index).map(brief);

describe('precincts', () => {
  test.each(['57/2', '57-2', '57 / 2', '57–2', '57 2', 'məntəqə 57/2', 'MƏNTƏQƏ 57-2', '57/2 saylı məntəqə', 'precinct 57/2', '№ 57/2', 'camera 57/2'])('%s leads to precinct 2 of constituency 57', (query) => {
    expect(jumps(query)).toEqual(['parliamentary 57/2', 'rehearsal 57/2']);
  });

  test('that do not exist are no jumps', () => {
    expect(jumps('57/3')).toEqual([]);
    expect(jumps('2/57')).toEqual([]);
  });
});

describe('rows', () => {
  test.each(['row 17', 'Row 17', 'rows 17', 'sıra 17', 'SIRA 17', 'sira 17', '17-ci sıra', '17-ci sətir'])('%s leads to row 17', (query) => {
    expect(jumps(query)).toEqual(['row 17']);
  });
});

describe('clauses and articles', () => {
  test('a bare number with a dot may be either; the text in force comes alone', () => {
    expect(jumps('2.3')).toEqual(['instruction 2024 2.3', 'article 2.3']);
  });

  test.each(['bənd 2.3', '2.3-cü bənd', '2.3-cü bəndi', 'clause 2.3'])('%s is the clause', (query) => {
    expect(jumps(query)).toEqual(['instruction 2024 2.3']);
  });

  test('a clause that only an old text has leads there', () => {
    expect(jumps('1.5')).toEqual(['instruction 2013 1.5']);
  });

  test('a clause without a dot needs its word', () => {
    expect(jumps('clause 3')).toEqual(['decision 2020 3']);
    expect(jumps('3')).toEqual(['row 3']);
  });

  test.each(['maddə 58.1', 'Maddə 58.1', 'MADDƏ 58.1', '58.1-ci maddə', 'article 58.1', 'art. 58.1', '58.1'])('%s is the article', (query) => {
    expect(jumps(query)).toEqual(['article 58.1']);
  });
});

describe('bare numbers', () => {
  test('show everything they may mean', () => {
    expect(jumps('57')).toEqual(['row 57', 'parliamentary constituency 57', 'rehearsal constituency 57']);
  });

  test.each(['dairə 57', '57 saylı seçki dairəsi', '57 nömrəli dairə', 'constituency 57', 'constituency No. 57'])('%s is the constituency', (query) => {
    expect(jumps(query)).toEqual(['parliamentary constituency 57', 'rehearsal constituency 57']);
  });

  test('words and dates are no jumps', () => {
    expect(jumps('seçki')).toEqual([]);
    expect(jumps('7 fevral')).toEqual([]);
    expect(jumps('2024-02-07')).toEqual([]);
    expect(jumps('')).toEqual([]);
  });
});
