import { clauseName, placeName, sentenceCase } from '@/lib/documents/names';
import type { Locale } from '@/lib/locale';
import type { Hit } from '@/lib/search/hit';
import type { SearchLabels } from './HitItem';

/** The words of a link to something found: what it is cited by, its name, and the language of the name where it is not the reader's. */
export type HitTitle = { number: string | null; words: string | null; language?: Locale };

/** How something found is named. */
export function hitTitle({ entry, precinct }: Hit, locale: Locale, t: SearchLabels): HitTitle {
  const { kind, number = '', place, name } = entry;
  const own = name[0] || null;
  if (precinct !== null) return { number: t('jumpPrecinct', { number: `${number}/${precinct}` }), words: own, language: 'az' };
  if (kind === 'row') return { number: t('jumpRow', { number }), words: own };
  if (kind === 'constituency') return { number: t('jumpConstituency', { number }), words: own, language: 'az' };
  if (kind === 'article') return { number: t('jumpArticle', { number }), words: null };
  if (kind === 'clause') return { number: sentenceCase(number ? clauseName(number, locale) : placeName(place ?? '', locale), locale), words: own };
  return { number: null, words: own };
}
