import { ordinalSuffix } from '@/lib/azerbaijani/ordinal';
import type { Locale } from '@/lib/locale';
import { placeName } from './names';

/**
 * How a stretch of an act is named: `2.3-cü bənd`, `2.3-cü – 2.5-ci bəndlər`, `clauses 2.3–2.5`, `title – clause 1.1`.
 * @param first anchors as in addresses: `2.3`, `section-2`, `preamble-1`, `title`
 */
export function spanName(first: string, last: string, locale: Locale): string {
  if (first === last) return placeName(placeOf(first), locale);
  if (isClause(first) && isClause(last)) {
    return locale === 'az' ? `${ordinal(first)} – ${ordinal(last)} bəndlər` : `clauses ${first}–${last}`;
  }
  return `${placeName(placeOf(first), locale)} – ${placeName(placeOf(last), locale)}`;
}

/** The place behind an anchor: `2.3` → `clause 2.3`, `section-2` → `section 2`. */
export function placeOf(anchor: string): string {
  return isClause(anchor) ? `clause ${anchor}` : anchor.replace('-', ' ');
}

function isClause(anchor: string): boolean {
  return /^\d/.test(anchor);
}

/** The suffix goes by the last number. */
function ordinal(id: string): string {
  return `${id}-${ordinalSuffix(Number(id.split('.').at(-1)))}`;
}
