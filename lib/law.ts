import type { Locale } from '@/lib/locale';

/** An article of the Election Code (Azerbaijani: maddə) as an act or plan cites it: "58.1", "53", or a range "100.1-100.6". */
export type CitedArticle = string;

/** How a citation meets an article: it names it, names a range that holds it, names a part of it, or names a whole it belongs to. */
export type Relation = 'itself' | 'range' | 'part' | 'whole';

/** Something that cites an article. `by` is whatever the caller wants back, e.g. a row of a plan. */
export type Citation<T> = { article: CitedArticle; by: T };

/** A citation as one article's page lists it. */
export type Hit<T> = Citation<T> & { relation: Relation };

/** Address of an article's page. A range leads to its first article. */
export function articleHref(locale: Locale, cited: CitedArticle): string {
  return `/${locale}/law/${articlesOf(cited)[0] ?? cited}`;
}

/**
 * The single articles a citation names: "100.1-100.3" → 100.1, 100.2, 100.3; any other citation → itself.
 * A range that does not count upwards in its last number ("96.6-94.1") keeps only its two ends.
 */
export function articlesOf(cited: CitedArticle): string[] {
  const [from = '', to] = cited.split('-');
  if (to === undefined) return [from];
  const [first, last] = [lastNumber(from), lastNumber(to)];
  if (parentOf(from) !== parentOf(to) || last < first) return [from, to];
  const stem = parentOf(from);
  return Array.from({ length: last - first + 1 }, (_, step) => (stem === null ? String(first + step) : `${stem}.${first + step}`));
}

/** The article that an article is part of: 94.3.1 → 94.3 → 94 → null. */
export function parentOf(article: string): string | null {
  const dot = article.lastIndexOf('.');
  return dot < 0 ? null : article.slice(0, dot);
}

/** Orders articles as the Code does: 8.1, 11, 99.4, 99.10, 100. For Array.sort; ranges go by their first article. */
export function compareArticles(a: string, b: string): number {
  const [left, right] = [numbers(a), numbers(b)];
  for (let depth = 0; depth < Math.max(left.length, right.length); depth += 1) {
    const difference = (left[depth] ?? -1) - (right[depth] ?? -1);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Every article that has a page: those cited, those inside a cited range, and all they are part of; in the Code's order. */
export function articlesWithPages(citations: readonly Citation<unknown>[]): string[] {
  const articles = new Set<string>();
  for (const { article } of citations) {
    for (const single of articlesOf(article)) {
      for (let at: string | null = single; at !== null; at = parentOf(at)) articles.add(at);
    }
  }
  return [...articles].sort(compareArticles);
}

/** All citations that concern an article, in the order given: of itself, of a range around it, of its parts, of the whole it belongs to. */
export function citationsOf<T>(article: string, citations: readonly Citation<T>[]): Hit<T>[] {
  return citations.flatMap((citation) => {
    const relation = relate(article, citation.article);
    return relation === null ? [] : [{ ...citation, relation }];
  });
}

function relate(article: string, cited: CitedArticle): Relation | null {
  if (cited === article) return 'itself';
  const singles = articlesOf(cited);
  if (singles.includes(article)) return 'range';
  if (singles.some((single) => single.startsWith(`${article}.`))) return 'part';
  if (singles.some((single) => article.startsWith(`${single}.`))) return 'whole';
  return null;
}

function lastNumber(article: string): number {
  return Number(article.slice(article.lastIndexOf('.') + 1));
}

function numbers(article: string): number[] {
  return (article.split('-')[0] ?? '').split('.').map(Number);
}
