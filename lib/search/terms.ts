import { type Corpus } from './corpus';
import { inflected, type Expansion } from './expand';
import type { TermGroup } from './index-file';
import { isSmall } from './query';
import { isSameWord } from './suffixes';
import { tokenize } from './tokens';

/** One way to say a term: its folded words, without those that say little. */
type Phrase = { group: number; words: readonly string[] };

/** The words that mean the same, ready for looking up. */
export type Terms = { groups: readonly TermGroup[]; phrases: readonly (readonly Phrase[])[]; byStart: ReadonlyMap<string, readonly Phrase[]>; /** Every word of them: none is a slip. */ words: ReadonlySet<string>; /** What was looked up before. */ expanded: Map<number, Expansion[][]> };

const START = 3;

/** Prepares the groups of an index. */
export function readTerms(groups: readonly TermGroup[]): Terms {
  const phrases = groups.map(({ words }, group) => words.map((text) => ({ group, words: largeWords(text) })).filter((phrase) => phrase.words.length > 0));
  const byStart = new Map<string, Phrase[]>();
  for (const phrase of phrases.flat()) {
    const start = (phrase.words[0] ?? '').slice(0, START);
    byStart.set(start, [...(byStart.get(start) ?? []), phrase]);
  }
  return { groups, phrases, byStart, words: new Set(phrases.flat().flatMap(({ words }) => words)), expanded: new Map() };
}

/** The term that begins at a word of the query, the longest first; null when there is none. */
export function termAt({ byStart }: Terms, words: readonly string[], at: number): { group: number; length: number } | null {
  let best: { group: number; length: number; exact: number } | null = null;
  for (const phrase of byStart.get((words[at] ?? '').slice(0, START)) ?? []) {
    const length = phrase.words.length;
    if (length < (best?.length ?? 1) || !phrase.words.every((word, index) => meets(words[at + index], word))) continue;
    const exact = phrase.words.filter((word, index) => word === words[at + index]).length;
    if (!best || length > best.length || exact > best.exact) best = { group: phrase.group, length, exact };
  }
  return best;
}

/** What a term's words stand for in the corpus: for each way to say it, its words in turn. */
export function expandTerm(corpus: Corpus, { phrases, expanded }: Terms, group: number): Expansion[][] {
  const before = expanded.get(group);
  if (before) return before;
  const ways = (phrases[group] ?? []).filter(({ words }) => !words[0]?.startsWith('~')).map(({ words }) => words.map((word) => inflected(corpus, word)));
  const met = ways.filter((way) => way.every((expansion) => expansion.size > 0));
  expanded.set(group, met);
  return met;
}

/** The folded words of a text without those that say little, unless there are no others. */
export function largeWords(text: string): string[] {
  const words = tokenize(text);
  const large = words.filter((word) => !isSmall(word));
  return large.length > 0 ? large : words;
}

/** Russian words change their last letters in other ways. */
function meets(typed: string | undefined, word: string): boolean {
  if (typed === undefined) return false;
  if (!word.startsWith('~') || !typed.startsWith('~')) return isSameWord(typed, word);
  let same = 0;
  while (same < typed.length && same < word.length && typed[same] === word[same]) same += 1;
  return same >= 5 && typed.length - same <= 3 && word.length - same <= 3;
}
