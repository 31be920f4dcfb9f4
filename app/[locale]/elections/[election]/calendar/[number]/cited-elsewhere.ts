import type { CitedElsewhere, Reference } from '@/components/calendar/row/RowReferences';
import type { Item } from '@/lib/calendar/schema';
import { anchorOf } from '@/lib/documents/cited';
import { dayInText, placeName, sentenceCase } from '@/lib/documents/names';
import { articlesOf, citationsOf, type Hit } from '@/lib/law';
import type { Locale } from '@/lib/locale';
import { loadCitations, type Citing } from '@/server/content/citations';
import { loadDocuments } from '@/server/content/documents';

/**
 * What else cites the articles of a row: other rows of the same plan, and clauses of documents in the newest version that does,
 * also where a clause cites the wider article that the row's is a part of.
 * @param citedAs words that say in which form an article is cited
 */
export function citedElsewhere(election: string, item: Item, locale: Locale, citedAs: (article: string) => string): CitedElsewhere[] {
  const citations = loadCitations();
  return [...new Set(item.terms.flatMap(({ articles }) => articles))].map((article) => {
    const hits = articlesOf(article).flatMap((single) => citationsOf(single, citations).filter(({ relation }) => relation !== 'part'));
    return { article, rows: rowsOf(hits.filter(({ relation }) => relation !== 'whole'), election, item, locale), places: placesOf(hits, locale, citedAs) };
  });
}

function rowsOf(hits: readonly Hit<Citing>[], election: string, item: Item, locale: Locale): Reference[] {
  const numbers = hits.flatMap(({ by }) => (by.kind === 'row' && by.election === election && by.number !== item.number ? [by.number] : []));
  return [...new Set(numbers)].sort((a, b) => a - b).map((number) => ({ href: `/${locale}/elections/${election}/calendar/${number}`, words: String(number) }));
}

function placesOf(hits: readonly Hit<Citing>[], locale: Locale, citedAs: (article: string) => string): Reference[] {
  const places = new Map<string, Reference>();
  for (const { by, article, relation } of hits) {
    const document = by.kind === 'place' ? loadDocuments().find(({ id }) => id === by.document) : undefined;
    // the newest version comes first in the list of citations
    if (by.kind !== 'place' || !document || places.has(`${by.document} ${by.place}`)) continue;
    const form = relation === 'whole' ? ` (${citedAs(article)})` : '';
    const words = `${document.shortTitle[locale]}, ${dayInText(by.version, locale)}: ${sentenceCase(placeName(by.place, locale), locale)}${form}`;
    places.set(`${by.document} ${by.place}`, { href: `/${locale}/documents/${by.document}/${by.version}#${anchorOf(by.place)}`, words });
  }
  return [...places.values()];
}
