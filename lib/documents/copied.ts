import type { Bilingual, Locale } from '@/lib/locale';
import { spanName } from './place-span';

/** Words of an act that a reader has selected. */
export type Excerpt = {
  /** The words without numbers and buttons; paragraphs are parted by an empty line. */
  text: string;
  /** Languages of the words, in order of appearance. */
  languages: readonly Locale[];
  /** Anchors of the first and the last place they stand in: `2.3`, `section-2`. */
  first: string;
  last: string;
};

/** What a browser must know of an act to say where words come from. */
export type ReadAct = {
  /** Absolute address of the version, without an anchor. */
  address: string;
  /** Short names of act and version. */
  names: Bilingual;
  /** Full citations of act and version, without a clause and without a full stop. */
  citations: Bilingual;
};

/** Up to so many words are copied as they are. */
export const FEW_WORDS = 3;
/** About as long as a sentence in plain speech. Sentences of acts are far longer, and a whole one deserves its source. */
const SENTENCE = 200;

/**
 * The line that goes with copied words: the mark of the unofficial translation with English, the source alone with
 * official words that are longer than a sentence or come from several places. Null for a few words, which stay as they are.
 */
export function sourceLine(excerpt: Excerpt, act: ReadAct): string | null {
  const english = excerpt.languages.includes('en');
  const short = excerpt.text.trim().split(/\s+/u).length <= FEW_WORDS;
  if (short || (!english && excerpt.first === excerpt.last && excerpt.text.length <= SENTENCE)) return null;
  const locale = english ? 'en' : 'az';
  const mark = !english ? '' : excerpt.languages.includes('az') ? 'The English is an unofficial translation. ' : 'Unofficial translation. ';
  return `${mark}${act.names[locale]}, ${spanName(excerpt.first, excerpt.last, locale)}. ${placeAddress(excerpt, act)}`;
}

/**
 * The words in quotation marks, with citation and address. Words of both languages are quoted as they stand and cited in English;
 * under the translation alone stand the official words, which are the ones that count.
 * @param official the Azerbaijani words of the places that are quoted, whole
 */
export function quotation(excerpt: Excerpt, act: ReadAct, official: string): string {
  const english = excerpt.languages.includes('en');
  const locale = english ? 'en' : 'az';
  const mark = english ? ' (unofficial translation)' : '';
  return `“${excerpt.text.trim()}”\n\n${act.citations[locale]}, ${spanName(excerpt.first, excerpt.last, locale)}${mark}.\n${placeAddress(excerpt, act)}${english && !excerpt.languages.includes('az') ? `\n\n${officialLine(official)}` : ''}`;
}

/** The official words as they go with a translation that is quoted or cited. */
export function officialLine(official: string): string {
  return `Official text, in Azerbaijani: “${official.trim()}”`;
}

/**
 * A link to selected words: to the clause's own page where they were selected there, else to their place in the act.
 * @param directive the text directive for the words on that page; empty where there is none
 * @param page absolute address of the clause's own page, or null
 */
export function wordsAddress(excerpt: Excerpt, act: ReadAct, directive: string, page: string | null): string {
  if (page === null) return placeAddress(excerpt, act) + directive;
  return directive === '' ? page : `${page}#${directive}`;
}

/** Address of the place where an excerpt begins. */
export function placeAddress({ first }: Pick<Excerpt, 'first'>, { address }: Pick<ReadAct, 'address'>): string {
  return `${address}#${first}`;
}
