import type { SharedArticle } from '@/components/documents/ClauseLinks';
import { anchorOf } from '@/lib/documents/cited';
import type { ClauseAtAddress } from '@/lib/documents/clause-page';
import { dayInText, placeName, sentenceCase } from '@/lib/documents/names';
import { referencesOf } from '@/lib/documents/references';
import { citationsOf } from '@/lib/law';
import type { Locale } from '@/lib/locale';
import { loadCitations } from '@/server/content/citations';
import { loadDocuments } from '@/server/content/documents';

/** The articles of the Election Code that a clause cites, each with the other places of all documents that cite it, in the newest version that does. */
export function clauseArticles({ document, clause, shown }: ClauseAtAddress, locale: Locale): SharedArticle[] {
  const citations = loadCitations();
  return referencesOf(clause.text, 'az', shown.texts.az.clauses.map(({ id }) => id)).flatMap((target) => {
    if (target.kind !== 'article') return [];
    const places = new Map<string, SharedArticle['places'][number]>();
    for (const { by } of citationsOf(target.article, citations)) {
      const other = by.kind === 'place' ? loadDocuments().find(({ id }) => id === by.document) : undefined;
      if (by.kind !== 'place' || !other || (by.document === document.id && by.place === `clause ${clause.id}`) || places.has(`${by.document} ${by.place}`)) continue;
      const words = `${other.shortTitle[locale]}, ${dayInText(by.version, locale)}: ${sentenceCase(placeName(by.place, locale), locale)}`;
      places.set(`${by.document} ${by.place}`, { href: `/${locale}/documents/${by.document}/${by.version}#${anchorOf(by.place)}`, words });
    }
    return [{ article: target.article, places: [...places.values()] }];
  });
}
