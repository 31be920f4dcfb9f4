import type { ChangeEntry } from './changes-schema';
import type { Document, DocumentVersion } from './document';

/** A change as an entry names it. */
export type NamedChange = Pick<ChangeEntry, 'place' | 'form' | 'removed' | 'added'>;

/**
 * What the editors say of the changes between two versions. A longer step takes over what is said of the steps within
 * it, after what is said of it itself.
 */
export function entriesFor(document: Document, from: DocumentVersion, to: DocumentVersion): ChangeEntry[] {
  const position = (id: string) => document.versions.findIndex((version) => version.id === id);
  const [first, last] = [position(from.id), position(to.id)];
  const within = document.classified.filter((step) => position(step.from) >= first && position(step.to) <= last);
  const own = within.filter((step) => step.from === from.id && step.to === to.id);
  return [...own, ...within.filter((step) => !own.includes(step))].flatMap(({ changes }) => changes);
}

/** The entry that is about a change: the same place, form and words. One entry is about all equal changes of its place. */
export function entryOf(change: NamedChange, entries: readonly ChangeEntry[]): ChangeEntry | undefined {
  return entries.find((entry) => isAbout(entry, change));
}

/** Whether an entry is about a change. Spaces around the words do not count. */
export function isAbout(entry: NamedChange, change: NamedChange): boolean {
  if (entry.place !== change.place || entry.form !== change.form) return false;
  return entry.form !== 'words' || (plain(entry.removed) === plain(change.removed) && plain(entry.added) === plain(change.added));
}

function plain(words: string): string {
  return words.trim() === '' ? words : words.trim();
}
