import type { Locale } from '@/lib/locale';
import type { Item } from './schema';

/** Width of a card that is shown on other sites, in CSS pixels; it also fits a narrower place. */
export const CARD_WIDTH = 640;

/** Page that shows one row, or one of its terms, inside other sites. @param row `17` or `27-2` */
export function cardPath(locale: Locale, election: string, row: number | string): string {
  return `/embed/${locale}/elections/${election}/calendar?row=${row}`;
}

/** More letters than this would make a card that nobody reads; the portal's page has them all. */
export const CARD_LETTERS = 330;

/**
 * Height that a row's card needs at {@link CARD_WIDTH}, in CSS pixels: its words and its dates, all in sight.
 * A window's dates and state may take two lines, and the number is as tall as two dates. Measured in Chromium over all rows: 15 to 100 px are left over.
 */
export function cardHeight({ action, terms }: Item, locale: Locale): number {
  const lines = Math.ceil(Math.min(action[locale].length, CARD_LETTERS) / 62);
  const windows = terms.filter(({ published }) => published?.kind === 'window').length;
  return 200 + 28 * lines + 30 * Math.max(0, terms.length - 2) + 26 * windows;
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
