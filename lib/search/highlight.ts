import { locateTokens } from './tokens';

/** A stretch of the original text; `marked` where it met the query. */
export type Run = { text: string; marked: boolean };

/**
 * Marks the original letters of each word that begins with one of the folded terms: `secki` marks **SEÇKİ**lər.
 * All runs together are the text, unchanged.
 */
export function highlight(text: string, terms: readonly string[]): Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const { start, end } of findMarks(text, terms)) {
    if (start > done) runs.push({ text: text.slice(done, start), marked: false });
    runs.push({ text: text.slice(start, end), marked: true });
    done = end;
  }
  if (done < text.length) runs.push({ text: text.slice(done), marked: false });
  return runs;
}

/**
 * The part of a text around its first marked word, cut between words, with … where something is left out.
 * @param length about how many characters to keep
 */
export function excerpt(text: string, terms: readonly string[], length = 220): Run[] {
  if (text.length <= length) return highlight(text, terms);
  const first = findMarks(text, terms)[0]?.start ?? 0;
  const from = first < length / 2 ? 0 : text.indexOf(' ', first - length / 3) + 1;
  const cut = text.lastIndexOf(' ', from + length);
  const until = from + length >= text.length ? text.length : cut > from ? cut : from + length;
  const runs = highlight(text.slice(from, until), terms);
  const before: Run[] = from > 0 ? [{ text: '… ', marked: false }] : [];
  const after: Run[] = until < text.length ? [{ text: ' …', marked: false }] : [];
  return [...before, ...runs, ...after];
}

/** Whether any word of the text begins with one of the folded terms. */
export function isMatched(text: string, terms: readonly string[]): boolean {
  return findMarks(text, terms).length > 0;
}

type Mark = { start: number; end: number };

/** The same texts are asked about several times for one answer. */
const found = new WeakMap<readonly string[], Map<string, Mark[]>>();

function findMarks(text: string, terms: readonly string[]): Mark[] {
  const known = found.get(terms) ?? new Map<string, Mark[]>();
  found.set(terms, known);
  const before = known.get(text);
  if (before) return before;
  const longestFirst = terms.toSorted((a, b) => b.length - a.length);
  const marks = locateTokens(text).flatMap(({ word, start, originOf }) => {
    const term = longestFirst.find((candidate) => word.startsWith(candidate));
    return term ? [{ start, end: originOf(term.length) }] : [];
  });
  known.set(text, marks);
  return marks;
}
