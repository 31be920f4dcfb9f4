import type { DocumentVersion, Place } from './document';
import { referencesOf, type ReferenceTarget } from './references';

/** An article of the Election Code and the places of a version that cite it (`preamble 5`, `clause 2.1`). */
export type CitedArticle = { article: string; places: readonly string[] };

/** The articles of the Election Code that the official text cites, in the order of their numbers. */
export function citedArticles(version: DocumentVersion): CitedArticle[] {
  const cited = new Map<string, string[]>();
  for (const { place, targets } of placesWithReferences(version)) {
    for (const target of targets) {
      if (target.kind === 'article') cited.set(target.article, [...(cited.get(target.article) ?? []), place]);
    }
  }
  return [...cited].map(([article, places]) => ({ article, places })).sort((a, b) => compareNumbers(a.article, b.article));
}

/** The places of a version that refer to one of its clauses, as `clause 1.3`, in the order of the act. */
export function placesReferringTo(version: DocumentVersion, clauseId: string): string[] {
  return placesWithReferences(version)
    .filter(({ targets }) => targets.some((target) => target.kind === 'clause' && target.id === clauseId))
    .map(({ place }) => place);
}

/** The anchor on the document's page for a place: clauses by their number, anything else by its name with hyphens. */
export function anchorOf(place: string): string {
  return place.startsWith('clause ') ? place.slice('clause '.length) : place.replace(' ', '-');
}

/** Orders `9.2` before `14` and `19.4` before `19.14`. */
export function compareNumbers(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? -1) - (right[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

function placesWithReferences({ texts: { az } }: DocumentVersion): (Place & { targets: ReferenceTarget[] })[] {
  const clauseIds = az.clauses.map(({ id }) => id);
  return az.places.map((place) => ({ ...place, targets: referencesOf(place.text, 'az', clauseIds) }));
}
