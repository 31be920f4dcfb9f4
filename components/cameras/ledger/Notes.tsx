import { useTranslations } from 'next-intl';
import type { Note } from '@/lib/cameras/day-record';
import type { Locale } from '@/lib/locale';
import { NoteItem } from './NoteItem';

type Props = { notes: readonly Note[]; locale: Locale };

/** What named people wrote into the ledger about this day. */
export function Notes({ notes, locale }: Props) {
  const t = useTranslations('cameras.ledger');
  return (
    <section id="notes" className="mt-10">
      <h2 className="text-section mb-2">{t('notes')}</h2>
      {notes.length === 0 ? <p className="text-soft">{t('noNotes')}</p> : (
        <>
          <p className="reading text-note text-soft">{t('notesLead')}</p>
          <ul className="reading mt-2 border-t border-rule">{notes.map((note) => <NoteItem key={note.n} note={note} locale={locale} />)}</ul>
        </>
      )}
    </section>
  );
}
