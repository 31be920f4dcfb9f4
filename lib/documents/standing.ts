import { addDays, type PlainDate } from '@/lib/time/baku';
import type { Document, DocumentVersion } from './document';
import { currentVersion, inForceUntil, textOnDay } from './validity';

/**
 * How a version stands on a day. `until` is the last day on which it counts; null where no later text is known, or its day is not.
 * `current` is the version to read instead: the one in force on that day, or the newest that has begun where the text in force was not received.
 */
export type Standing =
  | { kind: 'undated' }
  | { kind: 'future'; from: PlainDate; current: DocumentVersion | null }
  | { kind: 'in-force'; from: PlainDate; until: PlainDate | null; next: DocumentVersion | null }
  | { kind: 'past'; from: PlainDate | null; until: PlainDate | null; current: DocumentVersion };

/** A stretch of days through which a version stands the same. Both days belong to it; `until` is null for the last. */
export type Spell = { from: PlainDate; until: PlainDate | null; standing: Standing };

/**
 * How a version stands on a day.
 * @param day calendar date in Baku, YYYY-MM-DD
 */
export function standingOn(document: Document, version: DocumentVersion, day: PlainDate): Standing {
  const current = currentVersion(document, day);
  const { inForceFrom: from } = version;
  if (from !== null && from > day) return { kind: 'future', from, current: current === version ? null : current };
  const until = inForceUntil(document, version);
  const text = textOnDay(document, day);
  if (from !== null && text.kind === 'version' && text.version === version) return { kind: 'in-force', from, until, next: nextVersion(document, until) };
  if (current === version && until === null) return { kind: 'undated' };
  return { kind: 'past', from, until, current };
}

/**
 * How a version stands from a day on, as far as the future is known: what a page that is written once must hold ready
 * for readers of later days.
 * @param day calendar date in Baku on which the page is written
 */
export function spellsFrom(document: Document, version: DocumentVersion, day: PlainDate): Spell[] {
  const starts = [...document.versions.flatMap(({ inForceFrom }) => inForceFrom ?? []), ...document.notReceived.flatMap(({ from, until }) => [from, addDays(until, 1)])];
  const days = [day, ...[...new Set(starts)].filter((start) => start > day).sort()];
  const spells: { from: PlainDate; standing: Standing }[] = [];
  for (const from of days) {
    const standing = standingOn(document, version, from);
    if (!same(spells.at(-1)?.standing, standing)) spells.push({ from, standing });
  }
  return spells.map((spell, index) => {
    const next = spells[index + 1];
    return { ...spell, until: next ? addDays(next.from, -1) : null };
  });
}

/** Whether a version counts from the day of its own decision; the day of publication, if another, is then not known here. */
export function countedFromDecision({ inForceFrom, adoptedBy, amendedBy }: DocumentVersion): boolean {
  return inForceFrom !== null && inForceFrom === (amendedBy.at(-1) ?? adoptedBy).date;
}

/** The received version that begins on the day after another's last. */
function nextVersion(document: Document, until: PlainDate | null): DocumentVersion | null {
  return until === null ? null : document.versions.find(({ inForceFrom }) => inForceFrom === addDays(until, 1)) ?? null;
}

function same(a: Standing | undefined, b: Standing): boolean {
  if (a?.kind !== b.kind) return false;
  return (a.kind === 'past' || a.kind === 'future') && (b.kind === 'past' || b.kind === 'future') ? a.current === b.current : true;
}
