import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleHref, articlesOf, articlesWithPages, citationsOf, compareArticles, parentOf, type Citation } from '@/lib/law';
import { loadCitations } from '@/server/content/citations';

const cite = (...articles: string[]): Citation<string>[] => articles.map((article) => ({ article, by: `cites ${article}` }));

describe('a cited article', () => {
  test('is itself, or every article of its range', () => {
    expect(articlesOf('58.1')).toEqual(['58.1']);
    expect(articlesOf('100.1-100.6')).toEqual(['100.1', '100.2', '100.3', '100.4', '100.5', '100.6']);
    expect(articlesOf('53-55')).toEqual(['53', '54', '55']);
  });

  test('a range that does not count upwards keeps its ends', () => {
    expect(articlesOf('96.6-94.1')).toEqual(['96.6', '94.1']);
    expect(articlesOf('101.4-101.2')).toEqual(['101.4', '101.2']);
  });

  test('has an address; a range leads to its first article', () => {
    expect(articleHref('az', '58.1')).toBe('/az/law/58.1');
    expect(articleHref('en', '100.1-100.6')).toBe('/en/law/100.1');
  });

  test('is part of a wider one', () => {
    expect(parentOf('94.3.1')).toBe('94.3');
    expect(parentOf('94')).toBeNull();
  });
});

describe('the order of the Code', () => {
  test('goes by numbers, not by letters', () => {
    expect(['100', '99.10', '11', '99.4', '8.1', '100.1-100.6', '25.2.10', '25.2.7'].toSorted(compareArticles))
      .toEqual(['8.1', '11', '25.2.7', '25.2.10', '99.4', '99.10', '100', '100.1-100.6']);
  });

  test('is the same whatever order it begins with', () => {
    const article = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 3 }).map((numbers) => numbers.join('.'));
    fc.assert(fc.property(fc.array(article), (articles) => {
      const sorted = articles.toSorted(compareArticles);
      expect(articles.toReversed().toSorted(compareArticles)).toEqual(sorted);
    }));
  });
});

describe('pages', () => {
  test('are those of cited articles, of all inside a range, and of what they are part of', () => {
    expect(articlesWithPages(cite('94.3.1', '100.1-100.3', '53'))).toEqual(['53', '94', '94.3', '94.3.1', '100', '100.1', '100.2', '100.3']);
  });

  test('are none when nothing is cited', () => {
    expect(articlesWithPages([])).toEqual([]);
  });
});

describe('the citations of an article', () => {
  const citations = cite('100.1-100.6', '100.3', '100', '10', '100.3.2', '101.3');

  test('say how each meets it', () => {
    expect(citationsOf('100.3', citations).map(({ article, relation }) => [article, relation])).toEqual([
      ['100.1-100.6', 'range'], ['100.3', 'itself'], ['100', 'whole'], ['100.3.2', 'part'],
    ]);
  });

  test('of a whole article include all its parts, and not 10 for 100', () => {
    expect(citationsOf('100', citations).map(({ article }) => article)).toEqual(['100.1-100.6', '100.3', '100', '100.3.2']);
    expect(citationsOf('10', citations).map(({ article }) => article)).toEqual(['10']);
  });
});

describe('the published content', () => {
  const citations = loadCitations();
  const rowsOf = (article: string) => citationsOf(article, citations).flatMap(({ by }) => (by.kind === 'row' ? [by.number] : []));

  test('row 17 rests on 58.1, and 100.3 lists the row that cites 100.1-100.6', () => {
    expect(rowsOf('58.1')).toContain(17);
    expect(citations.filter(({ article }) => article === '100.1-100.6').every(({ by }) => by.kind === 'row' && rowsOf('100.3').includes(by.number))).toBe(true);
    expect(rowsOf('100.3').length).toBeGreaterThan(0);
  });

  test('clause 2.1 of both texts of the instruction cites article 12', () => {
    const places = citationsOf('12', citations).flatMap(({ by }) => (by.kind === 'place' ? [`${by.document} ${by.version} ${by.place}`] : []));
    expect(places).toEqual(['foreigners-instruction 2024-06-27 clause 2.1', 'foreigners-instruction 2013-06-18 clause 2.1']);
  });

  test('the Constitution’s article 56 is not the Code’s', () => {
    expect(citationsOf('56', citations).every(({ by }) => by.kind === 'row')).toBe(true);
  });

  test('every citation has a page', () => {
    const pages = new Set(articlesWithPages(citations));
    expect(citations.flatMap(({ article }) => articlesOf(article)).filter((article) => !pages.has(article))).toEqual([]);
  });
});
