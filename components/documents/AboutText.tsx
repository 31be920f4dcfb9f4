import { getTranslations } from 'next-intl/server';
import { Facts } from '@/components/ui/Facts';
import type { Document, DocumentVersion } from '@/lib/documents/document';
import type { Locale } from '@/lib/locale';
import type { PlainDate } from '@/lib/time/baku';
import { documentFacts } from './documentFacts';
import type { DatedElection } from './MissingTexts';

type Props = { document: Document; version: DocumentVersion; elections: readonly DatedElection[]; locale: Locale; /** The day in Baku on which the page is written. */ day: PlainDate };

/** Decisions behind a text, its validity, other and missing texts. */
export async function AboutText({ document, version, elections, locale, day }: Props) {
  const t = await getTranslations('documents');
  const notes = [document.note, version.note].flatMap((note) => (note ? [note[locale]] : []));
  return (
    <section id="about-text" className="mt-12 border-t-2 border-ink pt-4">
      <h2 className="mb-3 text-section">{t('aboutText')}</h2>
      <div className="max-w-[52rem]"><Facts facts={documentFacts({ document, version, elections, locale, day, t })} /></div>
      {notes.map((note) => <p key={note} className="reading mt-3 text-soft">{note}</p>)}
    </section>
  );
}
