import { lowerAzerbaijani } from '@/lib/azerbaijani/compare';
import type { Corpus } from './corpus';
import type { Entry } from './index-file';
import type { QueryWord } from './query';
import { locateTokens } from './tokens';

/**
 * The entries where words stand side by side letter for letter, capitals aside; the last one may be a beginning.
 * @param among numbers of the entries to look through
 */
export function spelledIn({ entries }: Corpus, typed: readonly QueryWord[], among: Iterable<number>): Set<number> {
  return new Set([...among].filter((at) => {
    const entry = entries[at];
    return entry !== undefined && textsOf(entry).some((text) => standsIn(text, typed));
  }));
}

function textsOf({ name, text, rest }: Entry): string[] {
  return [...name, ...(text ?? []), ...(rest ?? [])];
}

function standsIn(text: string, typed: readonly QueryWord[]): boolean {
  const words = locateTokens(text);
  return words.some((_, from) => from + typed.length <= words.length && typed.every((one, index) => {
    const [word, mayGoOn] = [words[from + index], index === typed.length - 1];
    return word !== undefined && isFolded(word.word, one.word, mayGoOn) && isSpelled(text.slice(word.start, word.end), one.typed, mayGoOn);
  }));
}

/** Tells most words apart without looking at their letters again; what a Cyrillic word sounds like may begin otherwise than its beginning. */
function isFolded(word: string, typed: string, mayGoOn: boolean): boolean {
  return mayGoOn ? word.startsWith(typed) || typed.startsWith('~') : word === typed;
}

/** English and Azerbaijani differ in the small letter of I. */
function isSpelled(written: string, typed: string, mayGoOn: boolean): boolean {
  return [lowerAzerbaijani, (word: string) => word.toLowerCase()].some((lower) => (mayGoOn ? lower(written).startsWith(lower(typed)) : lower(written) === lower(typed)));
}
