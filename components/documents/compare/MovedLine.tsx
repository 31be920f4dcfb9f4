import { getTranslations } from 'next-intl/server';
import type { MovedAway } from '@/lib/documents/moved-away';
import { placeName, sentenceCase } from '@/lib/documents/names';
import type { Locale } from '@/lib/locale';

type Props = { moved: MovedAway; locale: Locale };

/** Where a place stood that has another number now: the way to its words. */
export async function MovedLine({ moved: { from, to, anchor, now }, locale }: Props) {
  const t = await getTranslations('documents.compare');
  return (
    <p id={anchor} className="compare-place">
      <span><strong>{sentenceCase(placeName(from, locale), locale)}</strong> · <a className="tap underline" href={`#${now}`}>{t('movedAway', { place: placeName(to, locale) })}</a></span>
    </p>
  );
}
