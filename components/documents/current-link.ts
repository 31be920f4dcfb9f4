import type { ClauseAtAddress } from '@/lib/documents/clause-page';
import { removedClause } from '@/lib/documents/removed';
import { currentVersion } from '@/lib/documents/validity';
import type { Locale } from '@/lib/locale';
import type { PlainDate } from '@/lib/time/baku';

/** The link that always leads into the text in force, and which label says what a reader finds there. */
export type CurrentLink = { href: string; note: 'linkCurrentNote' | 'linkCurrentRemoved' | 'linkCurrentAbsent' };

/**
 * The address of a clause without a version. Null for an act of a single text whose days are not known: nothing is called in force there.
 * @param day the day in Baku on which the page is written
 */
export function currentLink({ document, version, clause }: ClauseAtAddress, locale: Locale, day: PlainDate): CurrentLink | null {
  if (document.versions.length === 1 && version.inForceFrom === null) return null;
  const current = currentVersion(document, day);
  const there = current.texts.az.clauses.some(({ id }) => id === clause.id);
  const note = there ? 'linkCurrentNote' : removedClause(document, current, clause.id) ? 'linkCurrentRemoved' : 'linkCurrentAbsent';
  return { href: `/${locale}/documents/${document.id}${note === 'linkCurrentAbsent' ? '' : `#${clause.id}`}`, note };
}
