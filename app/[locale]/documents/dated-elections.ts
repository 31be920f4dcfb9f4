import type { DatedElection } from '@/components/documents/MissingTexts';
import type { Locale } from '@/lib/locale';
import { loadElections } from '@/server/content/elections';

/** The elections with a voting day of their own; a rehearsal takes place every day. */
export function datedElections(locale: Locale): DatedElection[] {
  return loadElections().filter(({ rehearsal }) => !rehearsal).map(({ id, shortName, votingDay }) => ({ id, name: shortName[locale], votingDay }));
}
