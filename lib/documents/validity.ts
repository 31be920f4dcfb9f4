import type { Document, DocumentVersion, MissingText } from './document';

/** Which text of an act counted on a day, as far as the portal knows. */
export type TextOnDay =
  | { kind: 'version'; version: DocumentVersion }
  | { kind: 'not-received'; gap: MissingText }
  | { kind: 'none' };

/**
 * The text that counted on a day.
 * @param day calendar date in Baku, YYYY-MM-DD
 * @returns `none` before the first known day, and always for acts whose day is not known
 */
export function textOnDay(document: Document, day: string): TextOnDay {
  const gap = document.notReceived.find(({ from, until }) => from <= day && day <= until);
  if (gap) return { kind: 'not-received', gap };
  const version = document.versions.filter(({ inForceFrom }) => inForceFrom !== null && inForceFrom <= day).at(-1);
  return version ? { kind: 'version', version } : { kind: 'none' };
}

/** The newest version received. */
export function latestVersion(document: Document): DocumentVersion {
  const version = document.versions.at(-1);
  if (!version) throw new Error(`${document.id} has no version`);
  return version;
}

/**
 * The last day on which a version counted: the day before the next known change, received or not.
 * @returns YYYY-MM-DD, or null while it is in force or where its days are not known
 */
export function inForceUntil(document: Document, version: DocumentVersion): string | null {
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

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
