import { getTranslations } from 'next-intl/server';
import type { Document, DocumentVersion } from '@/lib/documents/document';
import { spellsFrom } from '@/lib/documents/standing';
import type { Locale } from '@/lib/locale';
import type { PlainDate } from '@/lib/time/baku';
import { ByDay } from './ByDay';
import { standingWord } from './standing-words';

type Props = {
  document: Document; version: DocumentVersion; locale: Locale;
  /** The day in Baku on which the page is written. */
  day: PlainDate;
  /** Tells several lists on one page apart. */
  list: string;
  /** What to say of a version that is past; nothing otherwise. */
  past?: string;
};

/** A few words in brackets after a version: in force, until when, from when. */
export async function StandingWord({ document, version, locale, day, list, past }: Props) {
  const t = await getTranslations('documents');
  const contents = spellsFrom(document, version, day).map(({ from, standing }) => {
    const told = standing.kind === 'past' ? past ?? null : standingWord(standing, locale, t);
    return { from, content: told && ` (${told})` };
  });
  if (contents.every(({ content }) => content === null)) return null;
  return <span className="font-normal text-soft"><ByDay as="span" id={`${list}-${document.id}-${version.id}`} contents={contents} /></span>;
}
