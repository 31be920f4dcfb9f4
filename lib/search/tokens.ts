import { FOLDED, fold, foldWithOrigin } from '@/lib/azerbaijani/fold';
import { isCyrillic, soundKey } from './cyrillic';

/** A folded word or number with its place in the original text: `start` inclusive, `end` exclusive. */
export type Token = { word: string; start: number; end: number; /** Where the first so many letters of the word end in the original. */ originOf: (letters: number) => number };

/** Numbers keep what joins them: 58.1, 7/16. `Intl.Segmenter` splits "104.1-ci". */
const WORD = /(?<![\p{L}\p{N}])de-\p{L}{4,}|[\p{L}\p{N}]+(?:[./]\p{N}+)*/gu;

/** Turns a word into its opposite: de-registration is no registration, and is also written in one. */
const PREFIX = 'de-';

/** The words of texts repeat; folding each once makes the index several times faster on a phone. */
const known = new Map<string, readonly Token[]>();

/** The words of a text, folded, for the index. A word in Cyrillic letters becomes `~` and what it sounds like. */
export function tokenize(text: string): string[] {
  return text.split(/\s+/u).flatMap((part) => tokensOf(part).map(({ word }) => word));
}

/** Texts are looked through again at every key. */
const located = new Map<string, readonly Token[]>();
const REMEMBERED_TEXTS = 4000;

/** The words of a text, folded, with where each stands in the original. */
export function locateTokens(text: string): readonly Token[] {
  const before = located.get(text);
  if (before) return before;
  if (located.size >= REMEMBERED_TEXTS) located.clear();
  const tokens = [...text.matchAll(/\S+/gu)].flatMap(({ 0: part, index }) => tokensOf(part).map(({ word, start, end, originOf }) => (
    { word, start: start + index, end: end + index, originOf: (letters: number) => originOf(letters) + index }
  )));
  located.set(text, tokens);
  return tokens;
}

function tokensOf(part: string): readonly Token[] {
  const before = known.get(part);
  if (before) return before;
  const { text, origin } = foldWithOrigin(part);
  const tokens = [...text.matchAll(WORD)].map((match) => {
    const [from, to] = [match.index, match.index + match[0].length];
    const isPrefixed = match[0].startsWith(PREFIX);
    const originOf = (letters: number) => (origin[Math.min(from + letters + (isPrefixed && letters >= PREFIX.length ? 1 : 0), to) - 1] ?? part.length - 1) + 1;
    const [start, end] = [origin[from] ?? 0, originOf(to - from)];
    return { word: isPrefixed ? match[0].replace('-', '') : wordOf(match[0], part.slice(start, end)), start, end, originOf };
  });
  known.set(part, tokens);
  return tokens;
}

function wordOf(folded: string, original: string): string {
  return isCyrillic(original) && [...original].some((letter) => !(letter in FOLDED)) ? `~${soundKey(original)}` : folded;
}

/** What a reader may have meant by one word: as typed, and with the habits sh for ş and ch for ç. The literal one first. */
export function readings(word: string): string[] {
  const plain = word.replaceAll('sh', 's').replaceAll('ch', 'c');
  return word.startsWith('~') || plain === word ? [word] : [word, plain];
}

/** One folded form of a whole text, with single spaces: for comparing names. */
export function folded(text: string): string {
  return tokenize(text).join(' ') || fold(text).trim();
}
