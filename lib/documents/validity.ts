import type { PlainDate } from '@/lib/time/baku';
import type { Document, DocumentVersion, MissingText } from './document';

/** Which text of an act counted on a day, as far as the portal knows. */
export type TextOnDay =
  | { kind: 'version'; version: DocumentVersion }
  | { kind: 'not-received'; gap: MissingText }
  | { kind: 'none' };

/**
 * The text that counted on a day.
 * @param day calendar date in Baku, YYYY-MM-DD
 * @returns `none` before the first known day, after a missing text that nothing follows, and always for acts whose day is not known
 */
export function textOnDay(document: Document, day: PlainDate): TextOnDay {
  const gap = document.notReceived.find(({ from, until }) => from <= day && day <= until);
  if (gap) return { kind: 'not-received', gap };
  const version = byStart(document).filter(({ inForceFrom }) => inForceFrom !== null && inForceFrom <= day).at(-1);
  const until = version ? inForceUntil(document, version) : null;
  return version && (until === null || day <= until) ? { kind: 'version', version } : { kind: 'none' };
}

/**
 * The version that an address without a version shows: the newest received that has begun to count, or whose day is not known.
 * One that begins later is published but is not shown for it, however new it is; only where there is no other it is the first.
 * @param day calendar date in Baku, YYYY-MM-DD
 * @throws Error when the act has no version at all
 */
export function currentVersion(document: Document, day: PlainDate): DocumentVersion {
  const versions = byStart(document);
  const version = versions.filter(({ inForceFrom }) => inForceFrom === null || inForceFrom <= day).at(-1) ?? versions[0];
  if (!version) throw new Error(`${document.id} has no version`);
  return version;
}

/**
 * The last day on which a version counted: the day before the next known change, received or not.
 * @returns YYYY-MM-DD, or null where no change is known or its own days are not known
 */
export function inForceUntil(document: Document, version: DocumentVersion): PlainDate | null {
  const from = version.inForceFrom;
  if (from === null) return null;
  const starts = [...document.versions.map((other) => other.inForceFrom), ...document.notReceived.map((gap) => gap.from)];
  const next = starts.filter((start): start is string => start !== null && start > from).sort()[0];
  return next === undefined ? null : dayBefore(next);
}

/** Elections whose voting day fell into a time whose text was not received. */
export function electionsUnderMissingText<T extends { votingDay: string }>(document: Document, elections: readonly T[]): { election: T; gap: MissingText }[] {
  return elections.flatMap((election) => {
    const text = textOnDay(document, election.votingDay);
    return text.kind === 'not-received' ? [{ election, gap: text.gap }] : [];
  });
}

/** In the order in which they begin to count; where that day is not known, by the day of the decision. */
function byStart({ versions }: Document): DocumentVersion[] {
  const start = ({ inForceFrom, id }: DocumentVersion) => inForceFrom ?? id;
  return versions.toSorted((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0));
}

function dayBefore(day: PlainDate): PlainDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
