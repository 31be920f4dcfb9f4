import { useTranslations } from 'next-intl';
import { anchorOf } from '@/lib/documents/cited';
import { dayInText, placeName, sentenceCase } from '@/lib/documents/names';
import type { Locale } from '@/lib/locale';
import { isMatched } from '@/lib/search/highlight';
import type { IndexedPlace, SearchIndex } from '@/lib/search/index-file';
import { Marked } from './Marked';

type Props = { hit: IndexedPlace; index: SearchIndex; terms: readonly string[]; locale: Locale };

/** A clause or paragraph that was found, in the reader's language unless only the other one met the query. */
export function PlaceHit({ hit, index, terms, locale }: Props) {
  const t = useTranslations('search');
  const document = index.documents.find(({ id }) => id === hit.document);
  const [version = '', ...others] = hit.versions;
  const other: Locale = locale === 'az' ? 'en' : 'az';
  const shown = !isMatched(hit.text[locale], terms) && isMatched(hit.text[other], terms) ? other : locale;
  const removed = document !== undefined && !hit.versions.includes(document.latest);
  return (
    <li className="border-b border-rule py-3">
      <a className="font-semibold underline" href={`/${locale}/documents/${hit.document}/${version}#${anchorOf(hit.place)}`}>{sentenceCase(placeName(hit.place, locale), locale)}</a>
      <span className="text-note text-soft"> · {document?.[locale]}, {[version, ...others].map((id) => dayInText(id, locale)).join('; ')}{removed && ` (${t('removed')})`}{shown !== locale && shown === 'en' && ` · ${t('unofficial')}`}</span>
      <p lang={shown} className={`reading mt-1 ${shown === 'az' ? 'official' : ''}`}><Marked text={hit.text[shown]} terms={terms} length={240} /></p>
    </li>
  );
}
