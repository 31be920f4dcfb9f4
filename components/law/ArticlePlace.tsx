import { getTranslations } from 'next-intl/server';
import { anchorOf } from '@/lib/documents/cited';
import type { Document } from '@/lib/documents/document';
import { dayInText, placeName, sentenceCase } from '@/lib/documents/names';
import type { Locale } from '@/lib/locale';

type Props = { locale: Locale; document: Document; place: string; /** Ids of the versions that have the citation, the newest first. */ versions: readonly string[]; citedAs: readonly string[] };

/** A clause or paragraph of a document in the list of those that cite an article. */
export async function ArticlePlace({ locale, document, place, versions, citedAs }: Props) {
  const t = await getTranslations('law');
  const [newest = '', ...older] = versions;
  const text = document.versions.find(({ id }) => id === newest)?.texts[locale].places.find((known) => known.place === place)?.text;
  return (
    <li className="border-b border-rule py-3">
      <p>
        <a className="font-semibold underline" href={`/${locale}/documents/${document.id}/${newest}#${anchorOf(place)}`}>{sentenceCase(placeName(place, locale), locale)}</a>
        <span className="text-soft"> · {document.shortTitle[locale]}, {dayInText(newest, locale)}</span>
      </p>
      {text && <p className="official reading mt-1 line-clamp-3 print:line-clamp-none">{text}</p>}
      {older.length + citedAs.length > 0 && (
        <p className="mt-1 text-note text-soft">
          {[citedAs.length > 0 && t('citedAs', { article: citedAs.join(', ') }), older.length > 0 && t('alsoIn', { versions: older.map((id) => dayInText(id, locale)).join(', ') })].filter(Boolean).join(' · ')}
        </p>
      )}
    </li>
  );
}
