import { isCyrillic } from './cyrillic';
import { withoutNumberEndings } from './suffixes';
import { locateTokens } from './tokens';

/** A word as typed and folded. */
export type QueryWord = { typed: string; word: string };

/** What a reader typed: phrases in quotation marks, the other words, and the words that say little (“the”, “necə”). */
export type Query = { phrases: QueryWord[][]; words: QueryWord[]; small: QueryWord[]; /** All words in their order. */ all: QueryWord[] };

const QUOTED = /["“”„«]([^"“”„«»]+)["“”»]/gu;

/** Words that say little, folded; they count only where nothing else was typed. */
const SMALL = new Set([
  'a', 'an', 'the', 'of', 'in', 'on', 'at', 'to', 'for', 'and', 'or', 'by', 'is', 'are', 'be', 'do', 'does', 'did', 'i', 'my', 'we', 'it', 'how', 'what', 'when', 'where', 'who', 'which', 'with', 'from', 'can', 'may', 'will', 'there',
  've', 'ile', 'ucun', 'ne', 'nece', 'hara', 'harada', 'kim', 'hansi', 'men', 'bu', 'o', 'da', 'de', 'ya', 'vaxt', 'neçə', 'barede', 'haqqinda', 'uzre', 'necede', 'olmaq', 'etmek', 'varmi', 'mi', 'saat',
  '~v', '~i', '~na', '~o', '~kak', '~gda', '~kagda', '~kto', '~po', '~cto',
]);

/** Whether a folded word says little by itself. */
export function isSmall(word: string): boolean {
  return SMALL.has(word);
}

/** Whether a query has words, but only such as say little, and no quotation. */
export function isOnlySmall({ phrases, words }: Query): boolean {
  return phrases.length === 0 && words.length > 0 && words.every(({ word }) => isSmall(word));
}

/** Reads a query. An opening quotation mark without its end is ignored: it is still being typed. */
export function readQuery(query: string): Query {
  const phrases = [...query.matchAll(QUOTED)].map((match) => wordsOf(match[1] ?? '')).filter((words) => words.length > 0);
  const loose = wordsOf(query.replace(QUOTED, ' '));
  const large = loose.filter(({ word }) => !isSmall(word));
  const small = loose.filter(({ word }) => isSmall(word));
  const words = large.length === 0 && phrases.length === 0 ? small : large;
  return { phrases, words, small: words === small ? [] : small, all: wordsOf(query) };
}

/** The words of a query as dates and numbers need them: Latin ones folded, Cyrillic ones in their own small letters. */
export function plainWords(query: string): string[] {
  return wordsOf(query).map(({ typed, word }) => (isCyrillic(typed) ? typed.toLowerCase() : word));
}

function wordsOf(query: string): QueryWord[] {
  const text = withoutNumberEndings(query);
  return locateTokens(text).map(({ word, start, end }) => ({ typed: text.slice(start, end), word }));
}
