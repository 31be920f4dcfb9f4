import { citedArticles } from '@/lib/documents/cited';
import type { Citation } from '@/lib/law';
import { loadPlan } from './calendar';
import { loadDocuments } from './documents';
import { electionsWithPlan } from './elections';

/** What can cite an article of the Election Code: a row of a calendar plan, or a place of a document (`clause 2.1`). */
export type Citing =
  | { kind: 'row'; election: string; number: number }
  | { kind: 'place'; document: string; version: string; place: string };

/**
 * Every citation of the Election Code on the portal: rows of all plans, then documents, the newest version first.
 * A row that cites an article for several of its terms cites it once.
 * @throws ContentError
 */
export function loadCitations(): Citation<Citing>[] {
  return [...rowCitations(), ...placeCitations()];
}

function rowCitations(): Citation<Citing>[] {
  return electionsWithPlan().flatMap((election) => (loadPlan(election)?.items ?? []).flatMap(({ number, terms }) => (
    [...new Set(terms.flatMap(({ articles }) => articles))].map((article) => ({ article, by: { kind: 'row' as const, election: election.id, number } }))
  )));
}

function placeCitations(): Citation<Citing>[] {
  return loadDocuments().flatMap(({ id: document, versions }) => versions.toReversed().flatMap((version) => (
    citedArticles(version).flatMap(({ article, places }) => places.map((place) => (
      { article, by: { kind: 'place' as const, document, version: version.id, place } }
    )))
  )));
}
