import { iframeCode } from '@/lib/embed/iframe-code';
import type { Locale } from '@/lib/locale';
import type { Item, Term } from './schema';
import { shortenWords } from './shorten';

/** Width of a card that is shown on other sites, in CSS pixels; it also fits a narrower place. */
export const CARD_WIDTH = 640;

/** Page that shows one row, or one of its terms, inside other sites. @param row `17` or `27-2` */
export function cardPath(locale: Locale, election: string, row: number | string): string {
  return `/embed/${locale}/elections/${election}/calendar?row=${row}`;
}

/** More letters than this would make a card that nobody reads; the portal's page has them all. */
export const CARD_LETTERS = 330;

const LEAST_LEAD = 90;

/** What a term's own card says; `lead`: the row's first line, where the term's words go on from it, else empty. Both empty where the row's words are the term's. */
export function termWords({ action }: Item, term: Term, locale: Locale): { lead: string; words: string } {
  const own = term.action?.[locale].replace(/\s*[:;.]$/, '');
  if (!own) return { lead: '', words: '' };
  const words = `${term.label ? `${term.label}) ` : ''}${shortenWords(own, CARD_LETTERS - LEAST_LEAD)}`;
  const lead = action[locale].startsWith(own) ? '' : shortenWords(action[locale].split('\n')[0] ?? '', Math.max(LEAST_LEAD, CARD_LETTERS - words.length));
  return { lead, words };
}

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
  return iframeCode({ address, title, width: CARD_WIDTH, height });
}
