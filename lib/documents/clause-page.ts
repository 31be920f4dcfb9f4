import type { Clause, Document, DocumentVersion } from './document';
import { clauseIdsWithRemoved, removedClause, type RemovedClause } from './removed';

/** A clause at its address: in the version itself, or removed from it. */
export type ClauseAtAddress = {
  document: Document;
  /** The version that the address names. */
  version: DocumentVersion;
  clause: Clause;
  /** Null for a clause that the version has. */
  removed: RemovedClause | null;
  /** The version whose words are shown: the address's own, or the last one that had the removed clause. */
  shown: DocumentVersion;
};

/** The clause at an address; null where the version never had one of that number. */
export function clauseAt(document: Document, versionId: string, clauseId: string): ClauseAtAddress | null {
  const version = document.versions.find(({ id }) => id === versionId);
  if (!version) return null;
  const clause = version.texts.az.clauses.find(({ id }) => id === clauseId);
  if (clause) return { document, version, clause, removed: null, shown: version };
  const removed = removedClause(document, version, clauseId);
  return removed && { document, version, clause: removed.clause, removed, shown: removed.last };
}

/** The address of every clause page: clauses that a version has and those removed from it. */
export function clauseAddresses(documents: readonly Document[]): { document: string; version: string; clause: string }[] {
  return documents.flatMap((document) => document.versions.flatMap((version) => (
    clauseIdsWithRemoved(document, version).map((clause) => ({ document: document.id, version: version.id, clause }))
  )));
}
