import type { DecisionRef, Document, DocumentVersion, MissingText } from '@/lib/documents/document';
import { parseDocumentText } from '@/lib/documents/parse';

/** One version of a made-up act: its clauses as `1.1. Words`, in Azerbaijani and, unless told otherwise, the same in English. */
export type FixtureVersion = { id: string; from?: string | null; amendedBy?: readonly DecisionRef[]; text: readonly string[]; english?: readonly string[] };

/** An act that exists only in tests, so that they can have what no real act has: a text to come, an added clause. */
export function fixtureDocument(versions: readonly FixtureVersion[], notReceived: readonly MissingText[] = []): Document {
  return {
    id: 'act', kind: 'instruction', title: { az: 'Akt', en: 'Act' }, shortTitle: { az: 'Akt', en: 'Act' }, election: null, note: null,
    versions: versions.map(toVersion), notReceived, classified: [],
  };
}

/** A stretch of time without a text. */
export function fixtureGap(from: string, until: string, decision: string): MissingText {
  return { from, until, amendedBy: { decision, date: from }, note: { az: 'yoxdur', en: 'missing' } };
}

function toVersion({ id, from, amendedBy = [], text, english = text }: FixtureVersion): DocumentVersion {
  return {
    id, source: `${id}.txt`, adoptedBy: { decision: '1/1', date: '2013-01-01' }, amendedBy: amendedBy.map((decision) => ({ ...decision, received: decision.date === id })),
    inForceFrom: from === undefined ? id : from, note: null,
    texts: { az: parseDocumentText(['# Akt', ...text].join('\n\n'), 'az').text, en: parseDocumentText(['# Act', ...english].join('\n\n'), 'en').text },
  };
}
