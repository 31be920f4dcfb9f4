import { ordinal } from '@/lib/azerbaijani/ordinal';
import type { Election } from '@/lib/elections';
import type { Locale } from '@/lib/locale';
import type { Item } from './schema';
import { shortenWords } from './shorten';

/** A row's name where it stands alone, on other sites and in lists of tabs: `Row 25: Printing of ballot papers · Presidential election 2024`. */
export function rowTitle(election: Election, item: Item, locale: Locale): string {
  return `${rowName(item, locale)}: ${rowSubject(item, locale)} · ${election.shortName[locale]}`;
}

/** `25-ci sıra`, `Row 25`. */
export function rowName({ number }: Item, locale: Locale): string {
  return locale === 'az' ? `${ordinal(number)} sıra` : `Row ${number}`;
}

/** What a row is about in a few words: the beginning of its first line. */
export function rowSubject(item: Item, locale: Locale, most = 70): string {
  return shortenWords((item.action[locale].split('\n')[0] ?? '').replace(/[:;.]$/, ''), most);
}
