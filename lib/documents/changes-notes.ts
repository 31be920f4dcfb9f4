import type { Locale } from '@/lib/locale';
import type { VersionComparison } from './change';

/** Words of a note; `official` ones are quoted from the Azerbaijani text of the act. */
export type NotePart = { text: string; official: boolean };

/**
 * Divides an English note so that the Azerbaijani words in it can be marked as such: those between “ and ” that stand in one of the
 * two official texts of the place. An Azerbaijani note is one part.
 * @param place name in the newer text; of a removed place in the older
 */
export function noteParts(note: string, place: string, comparison: VersionComparison, locale: Locale): NotePart[] {
  return quotedParts(note, wordsOfPlace(comparison, place, 'az'), locale);
}

/**
 * Divides an English note as {@link noteParts} does: official is what stands between “ and ” and either in one of the given official
 * texts or with a letter that English does not have, for a note may quote another text than its own.
 */
export function quotedParts(note: string, official: readonly string[], locale: Locale): NotePart[] {
  if (locale === 'az') return [{ text: note, official: false }];
  return note.split(/(?<=“)([^”]+)(?=”)/u).map((text, index) => ({ text, official: index % 2 === 1 && (/[əƏğĞıİöÖüÜşŞçÇ]/u.test(text) || official.some((words) => words.includes(text))) }));
}

/** What an English note quotes between “ and ” although no text of the place says it, in either language. */
export function strayQuotes(note: string, place: string, comparison: VersionComparison): string[] {
  const texts = [...wordsOfPlace(comparison, place, 'az'), ...wordsOfPlace(comparison, place, 'en')];
  return [...note.matchAll(/“([^”]+)”/gu)].flatMap(([, quoted = '']) => (texts.some((words) => words.includes(quoted)) ? [] : [quoted]));
}

/** The words of a place in the older and in the newer text, as far as it stands there. */
function wordsOfPlace({ from, to, places }: VersionComparison, place: string, language: Locale): string[] {
  const before = places.find((other) => other.place === place)?.from ?? place;
  return [[from, before] as const, [to, place] as const].flatMap(([{ texts }, name]) => texts[language].places.flatMap((other) => (other.place === name ? [other.text] : [])));
}
