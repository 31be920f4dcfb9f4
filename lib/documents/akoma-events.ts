import { addDays } from '@/lib/time/baku';
import type { DecisionRef, Document, DocumentVersion } from './document';
import { inForceUntil } from './validity';

/** A dated fact in the life of an act. `decision` is null for a day on which only the counting of a text begins or ends. */
export type LifeEvent = {
  eId: string;
  date: string;
  type: 'generation' | 'amendment' | null;
  decision: DecisionRef | null;
  /** Whether this text is the one that the event made. */
  made: boolean;
};

/** The days between which a text counted, as eIds of events; `end` is the first day on which it no longer did. */
export type InForce = { start: string; end: string | null };

/**
 * The adoption, every amending decision the portal knows of, received or not, and the days on which this text begins and
 * ceases to count. Empty where the day of adoption is not known: a guess would look like a fact.
 */
export function lifeEvents(document: Document, version: DocumentVersion): LifeEvent[] {
  const { date: adopted } = version.adoptedBy;
  if (adopted === null) return [];
  const amendments = new Map(document.versions.flatMap(({ amendedBy }) => amendedBy).map((ref) => [`${ref.decision} ${ref.date}`, ref]));
  const own = version.amendedBy.at(-1) ?? null;
  const decided: Omit<LifeEvent, 'eId'>[] = [
    { date: adopted, type: 'generation', decision: version.adoptedBy, made: own === null },
    ...[...amendments.values()].flatMap((ref): Omit<LifeEvent, 'eId'>[] => {
      if (ref.date === null) return [];
      return [{ date: ref.date, type: 'amendment', decision: ref, made: own !== null && ref.decision === own.decision && ref.date === own.date }];
    }),
  ];
  const bounds = boundsOf(document, version).filter((date) => !decided.some((event) => event.date === date));
  return [...decided, ...bounds.map((date) => ({ date, type: null, decision: null, made: false }))]
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((event, index) => ({ eId: `event_${index + 1}`, ...event }));
}

/** Between which of the events a text counted, or null where its days are not known. */
export function inForceBetween(document: Document, version: DocumentVersion, events: readonly LifeEvent[]): InForce | null {
  const [start, end] = boundsOf(document, version).map((date) => events.find((event) => event.date === date)?.eId ?? null);
  return start ? { start, end: end ?? null } : null;
}

function boundsOf(document: Document, version: DocumentVersion): string[] {
  const until = inForceUntil(document, version);
  return [...(version.inForceFrom ? [version.inForceFrom] : []), ...(until ? [addDays(until, 1)] : [])];
}
