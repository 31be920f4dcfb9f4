import { fold, foldQuery, foldWithOrigin } from '@/lib/azerbaijani/fold';

/** A folded word or number with its place in the original text: `start` inclusive, `end` exclusive. */
export type Token = { word: string; start: number; end: number };

/** Numbers keep what joins them: 58.1, 7/16. `Intl.Segmenter` splits "104.1-ci". */
const WORD = /[\p{L}\p{N}]+(?:[./]\p{N}+)*/gu;

/** The words of texts repeat; folding each once makes the index several times faster on a phone. */
const folded = new Map<string, string[]>();

/** The words of a text, folded, for the index. */
export function tokenize(text: string): string[] {
  return text.split(/\s+/u).flatMap((word) => {
    const known = folded.get(word);
    if (known) return known;
    const words = fold(word).match(WORD) ?? [];
    folded.set(word, words);
    return words;
  });
}

/** The words of a text, folded, with where each stands in the original. */
export function locateTokens(text: string): (Token & { originOf: (letters: number) => number })[] {
  const { text: plain, origin } = foldWithOrigin(text);
  return [...plain.matchAll(WORD)].map((match) => {
    const [from, to] = [match.index, match.index + match[0].length];
    const originOf = (letters: number) => (origin[from + letters - 1] ?? text.length - 1) + 1;
    return { word: match[0], start: origin[from] ?? 0, end: originOf(to - from), originOf };
  });
}

/** What a reader may have meant, as lists of folded words: as typed, and with sh for ş, ch for ç. Empty without a word. */
export function queryWords(query: string): string[][] {
  return foldQuery(query).map((variant) => variant.match(WORD) ?? []).filter((words) => words.length > 0);
}
