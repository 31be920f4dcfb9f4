import { compareNumbers } from './cited';
import type { Clause, DecisionRef, Document, DocumentVersion, Place } from './document';

/** A clause that stood in an earlier received text and is gone from this one. Its number stays its own: nothing is renumbered. */
export type RemovedClause = {
  clause: Clause;
  /** The newest received text that still has it: its words are shown. */
  last: DocumentVersion;
  /** The oldest received text after that, which lacks it. */
  gone: DocumentVersion;
  /** The decisions that amended the act in between, oldest first. With exactly one it is that which removed the clause; with several it is not known which. */
  decisions: readonly DecisionRef[];
};

/** A place of an act as it is shown: of the text itself, or of a clause removed from it. */
export type ShownPlace = Place & { removed: RemovedClause | null };

/** The clauses that earlier received texts have and this one has not, in the order of their numbers. */
export function removedClauses(document: Document, version: DocumentVersion): RemovedClause[] {
  const index = document.versions.indexOf(version);
  const present = idsOf(version);
  const removed = new Map<string, RemovedClause>();
  for (const [at, last] of document.versions.slice(0, index).entries()) {
    for (const clause of last.texts.az.clauses.filter(({ id }) => !present.has(id))) {
      // a later text that has the clause once more overwrites the entry
      const gone = document.versions.slice(at + 1, index + 1).find((later) => !idsOf(later).has(clause.id)) ?? version;
      removed.set(clause.id, { clause, last, gone, decisions: decisionsBetween(last, gone) });
    }
  }
  return [...removed.values()].sort((a, b) => compareNumbers(a.clause.id, b.clause.id));
}

/** One clause that is gone from a version, or null when the version has it or no earlier text had it. */
export function removedClause(document: Document, version: DocumentVersion, clauseId: string): RemovedClause | null {
  return removedClauses(document, version).find(({ clause }) => clause.id === clauseId) ?? null;
}

/** The places of the official text in the order of the act, with each removed clause where its number belongs. */
export function placesWithRemoved(document: Document, version: DocumentVersion): ShownPlace[] {
  const places: ShownPlace[] = version.texts.az.places.map((place) => ({ ...place, removed: null }));
  for (const removed of removedClauses(document, version)) {
    const { id, text, line } = removed.clause;
    places.splice(positionFor(id, places), 0, { place: `clause ${id}`, text: `${id}. ${text}`, line, removed });
  }
  return places;
}

/** Numbers of all clauses of a version and of those removed from it, in the order of the act. */
export function clauseIdsWithRemoved(document: Document, version: DocumentVersion): string[] {
  return placesWithRemoved(document, version).flatMap(({ place }) => (place.startsWith('clause ') ? [place.slice('clause '.length)] : []));
}

/** The amending decisions that a later text takes account of and an earlier one does not, oldest first. */
export function decisionsBetween(earlier: DocumentVersion, later: DocumentVersion): DecisionRef[] {
  const known = new Set(earlier.amendedBy.map(keyOf));
  return later.amendedBy.filter((amendment) => !known.has(keyOf(amendment))).map(({ decision, date }) => ({ decision, date }));
}

/** After the last clause with a smaller number, or after the heading of its section; before the first clause where there is neither. */
function positionFor(clauseId: string, places: readonly Place[]): number {
  const before = places.findLastIndex(({ place }) => {
    const [kind, number = ''] = place.split(' ');
    return (kind === 'clause' || kind === 'section') && compareNumbers(number, clauseId) < 0;
  });
  if (before >= 0) return before + 1;
  const first = places.findIndex(({ place }) => place.startsWith('clause ') || place.startsWith('section '));
  return first < 0 ? places.length : first;
}

function idsOf({ texts }: DocumentVersion): ReadonlySet<string> {
  return new Set(texts.az.clauses.map(({ id }) => id));
}

function keyOf({ decision, date }: DecisionRef): string {
  return `${decision ?? '?'} ${date ?? '?'}`;
}
