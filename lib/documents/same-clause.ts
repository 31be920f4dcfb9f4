import type { Clause, Document, DocumentVersion } from './document';

/** The clause of the same number in another version: absent, with the same words, or with others. */
export type SameClause = { version: DocumentVersion; outcome: 'absent' | 'same-words' | 'other-words' };

/** What became of a clause in the other versions, the newest first. Compared by the official words alone. */
export function sameClauseElsewhere(document: Document, version: DocumentVersion, clause: Clause): SameClause[] {
  return document.versions.filter((other) => other !== version).toReversed().map((other) => {
    const text = other.texts.az.clauses.find(({ id }) => id === clause.id)?.text;
    return { version: other, outcome: text === undefined ? 'absent' : text === clause.text ? 'same-words' : 'other-words' };
  });
}

/** The clauses a clause stands under, the widest first: 4.1.2 stands under 4.1, whose words lead in to it. */
export function leadingClauses(version: DocumentVersion, clauseId: string): string[] {
  const ids = new Set(version.texts.az.clauses.map(({ id }) => id));
  const numbers = clauseId.split('.');
  return numbers.slice(0, -1).map((_, depth) => numbers.slice(0, depth + 1).join('.')).filter((id) => ids.has(id));
}
