import { errataKinds, type ErrataEntry, type ErrataKind } from './errata';

/** Entries of one kind, in the order of the ledger. */
export type ErrataGroup = { kind: ErrataKind; entries: readonly ErrataEntry[] };

/** Readers care most about what was left as it is, so that comes first; then the repairs, then what was left out. */
const order: readonly ErrataKind[] = ['kept', ...errataKinds.filter((kind) => kind !== 'kept')];

/** Entries grouped by kind; kinds without entries are absent. */
export function groupByKind(entries: readonly ErrataEntry[]): ErrataGroup[] {
  return order.map((kind) => ({ kind, entries: entries.filter((entry) => entry.kind === kind) })).filter((group) => group.entries.length > 0);
}

/** How many words or marks were repaired, left as they are, and how many lines were left out as not part of the act. */
export function countEntries(entries: readonly ErrataEntry[]): { repaired: number; kept: number; notPart: number } {
  const count = (kind: ErrataKind) => entries.filter((entry) => entry.kind === kind).length;
  const [kept, notPart] = [count('kept'), count('not-part')];
  return { repaired: entries.length - kept - notPart - count('white-space'), kept, notPart };
}

/** A run of letters of one script; `foreign` are letters that only look Latin. */
export type LetterRun = { text: string; foreign: boolean };

/** Splits words where letters of another alphabet stand among Latin ones, so that readers can be shown what they cannot see. */
export function splitForeignLetters(text: string): LetterRun[] {
  return text.split(/([\p{Script=Cyrillic}\p{Script=Greek}]+)/u).map((part, index) => ({ text: part, foreign: index % 2 === 1 })).filter((run) => run.text !== '');
}
