import type { CitingPlace, CitingRow } from '@/components/law/CitingList';
import type { Hit } from '@/lib/law';
import type { Locale } from '@/lib/locale';
import { loadPlan } from '@/server/content/calendar';
import type { Citing } from '@/server/content/citations';
import { loadDocuments } from '@/server/content/documents';
import { electionsWithPlan } from '@/server/content/elections';

/** What a list of citations shows: rows and places, each once, with the forms in which they cite the article. */
export function describeCiting(article: string, hits: readonly Hit<Citing>[], locale: Locale): { rows: CitingRow[]; places: CitingPlace[] } {
  return { rows: rowsOf(article, hits, locale), places: placesOf(article, hits) };
}

function rowsOf(article: string, hits: readonly Hit<Citing>[], locale: Locale): CitingRow[] {
  return electionsWithPlan().flatMap((election) => (loadPlan(election)?.items ?? []).flatMap((item) => {
    const own = hits.filter(({ by }) => by.kind === 'row' && by.election === election.id && by.number === item.number);
    return own.length === 0 ? [] : [{ election: election.id, electionName: election.shortName[locale], item, citedAs: formsOf(article, own) }];
  }));
}

function placesOf(article: string, hits: readonly Hit<Citing>[]): CitingPlace[] {
  return loadDocuments().flatMap((document) => {
    const own = hits.flatMap((hit) => (hit.by.kind === 'place' && hit.by.document === document.id ? [{ ...hit, ...hit.by }] : []));
    const places = [...new Set(own.map(({ place }) => place))];
    return places.map((place) => {
      const same = own.filter((hit) => hit.place === place);
      return { document, place, versions: [...new Set(same.map(({ version }) => version))], citedAs: formsOf(article, same) };
    });
  });
}

function formsOf(article: string, hits: readonly { article: string }[]): string[] {
  const forms = [...new Set(hits.map((hit) => hit.article))];
  return forms.length === 1 && forms[0] === article ? [] : forms;
}
