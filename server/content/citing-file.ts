import { anchorOf, citedArticles } from '@/lib/documents/cited';
import type { CitingAnswer, CitingGroup } from '@/lib/documents/citing-answer';
import { dayInText, placeName, sentenceCase } from '@/lib/documents/names';
import { citationsOf, type Hit } from '@/lib/law';
import { LOCALES, type Locale } from '@/lib/locale';
import { loadCitations, type Citing } from './citations';
import { loadDocuments } from './documents';
import { electionsWithPlan } from './elections';

/** Names of the files under `/data/law`. */
export function citingFiles(): string[] {
  return LOCALES.map((locale) => `cited.${locale}.json`);
}

/** The language of one of these files, or null when there is no such file. */
export function citingFileLocale(file: string): Locale | null {
  return LOCALES.find((locale) => file === `cited.${locale}.json`) ?? null;
}

/**
 * For each article of the Election Code that a document cites: the rows and places that cite it, a range around it or a part of it.
 * @throws ContentError
 */
export function loadCiting(locale: Locale): CitingAnswer {
  const citations = loadCitations();
  const articles = new Set(loadDocuments().flatMap(({ versions }) => versions.flatMap((version) => citedArticles(version).map(({ article }) => article))));
  return Object.fromEntries([...articles].map((article) => {
    const hits = citationsOf(article, citations).filter(({ relation }) => relation !== 'whole');
    return [article, [...rowGroups(hits, locale), ...placeGroups(hits, locale)]];
  }));
}

function rowGroups(hits: readonly Hit<Citing>[], locale: Locale): CitingGroup[] {
  return electionsWithPlan().flatMap(({ id, shortName }): CitingGroup[] => {
    const numbers = new Set(hits.flatMap(({ by }) => (by.kind === 'row' && by.election === id ? [by.number] : [])));
    const links = [...numbers].sort((a, b) => a - b).map((number) => ({ words: String(number), href: `/${locale}/elections/${id}/calendar/${number}` }));
    return links.length > 0 ? [{ kind: 'rows', name: shortName[locale], links }] : [];
  });
}

/** Each place once, in the newest text that has it. */
function placeGroups(hits: readonly Hit<Citing>[], locale: Locale): CitingGroup[] {
  return loadDocuments().flatMap(({ id, shortTitle }): CitingGroup[] => {
    const places = new Map<string, string>();
    for (const { by } of hits) if (by.kind === 'place' && by.document === id && !places.has(by.place)) places.set(by.place, by.version);
    const [newest] = places.values();
    const links = [...places].map(([place, version]) => ({
      words: sentenceCase(placeName(place, locale), locale) + (version === newest ? '' : ` (${dayInText(version, locale)})`), href: `/${locale}/documents/${id}/${version}#${anchorOf(place)}`,
    }));
    return newest === undefined ? [] : [{ kind: 'places', name: `${shortTitle[locale]}, ${dayInText(newest, locale)}`, links }];
  });
}
