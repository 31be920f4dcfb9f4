import type { DecisionRef, Document, DocumentVersion, MissingText } from './document';
import { decisionsBetween } from './removed';

/** What a received text says of a clause, beside the received text before it. */
export type ClauseState = 'first' | 'same' | 'changed' | 'added' | 'removed' | 'not-yet' | 'still-absent';

/**
 * One stop in the history of a clause: a text that was received, or a stretch of time whose text was not.
 * `decisions` amended the act since the received text before: with several it is not known which of them touched the clause.
 */
export type ClauseStop =
  | { kind: 'text'; version: DocumentVersion; previous: DocumentVersion | null; state: ClauseState; decisions: readonly DecisionRef[] }
  | { kind: 'not-received'; gap: MissingText };

/**
 * The history of a clause number through all texts, oldest first, compared by the official words alone.
 * A clause that a later text adds is `not-yet` in those before it.
 */
export function clauseHistory(document: Document, clauseId: string): ClauseStop[] {
  const texts = document.versions.map((version, index): ClauseStop => {
    const previous = document.versions[index - 1] ?? null;
    const before = document.versions.slice(0, index).some((earlier) => wordsOf(earlier, clauseId) !== null);
    const state = stateOf(wordsOf(version, clauseId), previous === null ? undefined : wordsOf(previous, clauseId), before);
    return { kind: 'text', version, previous, state, decisions: previous === null ? [] : decisionsBetween(previous, version) };
  });
  const gaps = document.notReceived.map((gap): ClauseStop => ({ kind: 'not-received', gap }));
  return [...texts, ...gaps].sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
}

/** The official words of a clause in a version, or null where it has none of that number. */
export function wordsOf(version: DocumentVersion, clauseId: string): string | null {
  return version.texts.az.clauses.find(({ id }) => id === clauseId)?.text ?? null;
}

/** @param previous undefined where there is no earlier text, null where that text lacks the clause */
function stateOf(words: string | null, previous: string | null | undefined, before: boolean): ClauseState {
  if (words === null) return previous ? 'removed' : before ? 'still-absent' : 'not-yet';
  if (previous === undefined) return 'first';
  if (previous === null) return 'added';
  return words === previous ? 'same' : 'changed';
}

function startOf(stop: ClauseStop): string {
  return stop.kind === 'text' ? stop.version.inForceFrom ?? stop.version.id : stop.gap.from;
}
