import { ordinal } from '@/lib/azerbaijani/ordinal';
import type { Locale } from '@/lib/locale';
import type { Item, Term } from './schema';

/** `Row 17`, `Row 27 a)`; `17-ci sıra`, `27-ci sıra, a)`: how people cite a term. */
export function termCitation(item: Item, term: Term, locale: Locale): string {
  const row = locale === 'az' ? `${ordinal(item.number)} sıra` : `Row ${item.number}`;
  return term.label ? `${row}, ${term.label})` : row;
}

/**
 * What a term is about, in one line: the row's words, the sub-item's own words where it has them, and both where the
 * sub-item is only understood after the row's first line (a, b, c, ç).
 */
export function termTitle(item: Item, term: Term, locale: Locale): string {
  const row = item.action[locale];
  if (!term.action) return oneLine(row);
  if (!term.label) return oneLine(term.action[locale]);
  return `${oneLine(row.split('\n')[0] ?? '').replace(/:$/, '')}: ${oneLine(term.action[locale])}`;
}

/** Ids of who carries out a term: its own, otherwise the row's. */
export function termExecutors(item: Item, term: Term): string[] {
  return term.executors ?? item.executors.ids;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
