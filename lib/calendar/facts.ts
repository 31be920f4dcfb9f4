import { articlesOf, articlesWithPages } from '@/lib/law';
import type { PlainDate } from '@/lib/time/baku';
import type { Item, Term } from './schema';
import type { TermFacts } from './select';
import { termSpan } from './state';
import { termExecutors } from './titles';

/**
 * What the filters need to know about a row's terms, in one short text for an attribute: terms by `;`, in each
 * `kind|start|end|executors|articles`, where `start` is `x` when no state depends on the clock. {@link readFacts} reads it.
 * @param announcedOn the day in Baku on which the election was announced; null when not known
 */
export function writeFacts(item: Item, announcedOn: PlainDate | null): string {
  const named = item.terms.flatMap((term) => termExecutors(item, term));
  const forAll = item.executors.ids.filter((id) => !named.includes(id));
  return item.terms.map((term) => writeTerm(term, [...termExecutors(item, term), ...forAll], announcedOn)).join(';');
}

/**
 * Reads what {@link writeFacts} wrote.
 * Sent to the browser as its own source text: it must use nothing from outside its body.
 */
export function readFacts(text: string): TermFacts[] {
  return text.split(';').map((term) => {
    const [kind = '', start = '', end = '', executors = '', articles = ''] = term.split('|');
    return {
      kind, clocked: start !== 'x', startMs: start && start !== 'x' ? Number(start) : null, endMs: end ? Number(end) : null,
      executors: executors.split(' ').filter(Boolean), articles: articles.split(' ').filter(Boolean),
    };
  });
}

/** Every article by which these rows can be found: those cited, those inside a cited range, those they are part of; in the Code's order. */
export function citableArticles(items: readonly Item[]): string[] {
  return articlesWithPages(items.flatMap(({ terms }) => terms.flatMap(({ articles }) => articles.map((article) => ({ article, by: null })))));
}

function writeTerm({ published, withdrawn, articles }: Term, executors: readonly string[], announcedOn: PlainDate | null): string {
  const span = withdrawn ? null : termSpan(published, announcedOn);
  const ends = span ? [span.startMs ?? '', span.endMs ?? ''] : ['x', ''];
  return [published?.kind ?? 'none', ...ends, executors.join(' '), [...new Set(articles.flatMap(articlesOf))].join(' ')].join('|');
}
