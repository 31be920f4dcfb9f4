import { getTranslations } from 'next-intl/server';
import { quotedParts } from '@/lib/documents/changes-notes';
import type { ErrataEntry } from '@/lib/documents/errata';
import { splitForeignLetters } from '@/lib/documents/errata-summary';
import { ledgerPlaceName } from '@/lib/documents/ledger-place';
import { sentenceCase } from '@/lib/documents/names';
import type { Locale } from '@/lib/locale';
import { NoteText } from './NoteText';

type Props = { entry: ErrataEntry; href: string | null; locale: Locale };

/** One entry: where, what was received, what is published, and why. */
export async function ErrataEntryRow({ entry, href, locale }: Props) {
  const t = await getTranslations('errata');
  const { received, published, note } = entry;
  const place = sentenceCase(ledgerPlaceName(entry.place, locale), locale);
  const changed = received !== published;
  return (
    <li className="grid gap-x-6 border-b border-rule py-2.5 sm:grid-cols-[14rem_1fr]">
      <div className="text-note sm:text-base">{href ? <a href={href}>{place}</a> : place}</div>
      <div className="min-w-0">
        {(received || published) && (
          <p className="official [overflow-wrap:anywhere]">
            <span className="sr-only">{t('asReceived')}: </span>
            {changed ? <del lang="az" className="text-soft no-underline"><Letters text={received} /></del> : <q lang="az">{received}</q>}
            {published && changed && <>
              <span aria-hidden="true" className="mx-2 text-soft">→</span>
              <span className="sr-only"> {t('asPublished')}: </span>
              <ins lang="az" className="no-underline">{published}</ins>
            </>}
          </p>
        )}
        {note && <p className="reading mt-1 text-note text-soft"><NoteText parts={quotedParts(note[locale], [received, published], locale)} /></p>}
      </div>
    </li>
  );
}

/** Letters of another alphabet look like Latin ones, so each is marked, and the word is followed by their codes. */
function Letters({ text }: { text: string }) {
  const runs = splitForeignLetters(text);
  const codes = [...new Set(runs.filter((run) => run.foreign).flatMap((run) => [...run.text].map(codeOf)))];
  return (
    <>
      {runs.map((run, index) => (run.foreign ? <mark key={index}>{run.text}</mark> : <span key={index}>{run.text}</span>))}
      {codes.length > 0 && <small className="ml-2 font-sans figures">{codes.join(', ')}</small>}
    </>
  );
}

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
