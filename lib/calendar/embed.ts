import type { Locale } from '@/lib/locale';
import type { Item } from './schema';

/** Width of a card that is shown on other sites, in CSS pixels; it also fits a narrower place. */
export const CARD_WIDTH = 640;

/** Page that shows one row, or one of its terms, inside other sites. @param row `17` or `27-2` */
export function cardPath(locale: Locale, election: string, row: number | string): string {
  return `/embed/${locale}/elections/${election}/calendar?row=${row}`;
}

/** Height that a row's card needs at {@link CARD_WIDTH}, in CSS pixels: its words and its dates, all in sight. */
export function cardHeight(item: Item, locale: Locale): number {
  const lines = item.action[locale].split('\n').reduce((sum, line) => sum + Math.ceil(line.length / 62), 0);
  return 150 + 28 * Math.min(lines, 6) + 58 * item.terms.length;
}

/**
 * The line of HTML that shows a card on another site.
 * @param address of the card, absolute
 * @param title read by those who listen to the page
 */
export function cardCode(address: string, title: string, height: number): string {
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="${CARD_WIDTH}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
