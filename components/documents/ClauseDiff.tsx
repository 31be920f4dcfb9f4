import { getTranslations } from 'next-intl/server';
import { compareVersions, type Change, type Passage, type VersionComparison } from '@/lib/documents/change';
import { noteParts } from '@/lib/documents/changes-notes';
import type { Document, DocumentVersion } from '@/lib/documents/document';
import { LOCALES, type Locale } from '@/lib/locale';
import { NoteText } from './NoteText';

type Props = { document: Document; from: DocumentVersion; to: DocumentVersion; clauseId: string; locale: Locale };

/** What changed in one clause between two versions, word by word, in both languages, with its kind. Nothing where the official words are the same. */
export async function ClauseDiff({ document, from, to, clauseId, locale }: Props) {
  const t = await getTranslations('documents.clausePage');
  const comparison = compareVersions(document, from.id, to.id);
  const place = comparison.places.find((candidate) => candidate.place === `clause ${clauseId}`);
  if (!place || place.changes.length === 0) return null;
  return (
    <div className="mt-2">
      <div className="grid gap-x-10 gap-y-3 lg:grid-cols-2">
        {LOCALES.map((language) => (
          <div key={language} className="border-l border-rule pl-3">
            <p className="text-note font-semibold text-soft">{t(language === 'az' ? 'diffAz' : 'diffEn')}</p>
            <p lang={language} className={language === 'az' ? 'official' : ''}>{place[language].map((passage, index) => <Words key={index} passage={passage} locale={locale} />)}</p>
          </div>
        ))}
      </div>
      <p className="mt-2 text-note text-soft">{t('diffNote')}</p>
      <Kinds changes={place.changes} comparison={comparison} locale={locale} />
    </div>
  );
}

/** Each kind of change with the editors' reasons, each once. */
async function Kinds({ changes, comparison, locale }: { changes: readonly Change[]; comparison: VersionComparison; locale: Locale }) {
  const [t, compare] = [await getTranslations('documents.clausePage'), await getTranslations('documents.compare')];
  const reasons = [...new Map(changes.map(({ kind, note, place }) => [`${kind} ${note?.[locale]}`, { kind, note, place }])).values()];
  return (
    <ul className="reading mt-1 text-note">
      {reasons.map(({ kind, note, place }) => <li key={`${kind} ${note?.[locale]}`}><strong>{t('diffKinds')}: {compare(`kinds.${kind}.name`)}.</strong>{note && <> <NoteText parts={noteParts(note[locale], place, comparison, locale)} /></>}</li>)}
    </ul>
  );
}

/** Marked by a line and a colour, and for those who listen by words. */
async function Words({ passage, locale }: { passage: Passage; locale: Locale }) {
  const t = await getTranslations('documents.clausePage');
  if (passage.kind === 'kept') return passage.text;
  const { removed, added } = passage;
  return (
    <>
      {removed && <del className="text-offline decoration-2"><span lang={locale} className="sr-only">[{t('deletedBegin')}] </span>{removed}<span lang={locale} className="sr-only"> [{t('deletedEnd')}] </span></del>}
      {added && <ins className={`text-live decoration-2 underline-offset-4 ${removed ? 'ml-1' : ''}`}><span lang={locale} className="sr-only">[{t('addedBegin')}] </span>{added}<span lang={locale} className="sr-only"> [{t('addedEnd')}] </span></ins>}
    </>
  );
}
