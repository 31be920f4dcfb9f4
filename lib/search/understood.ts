import { lowerAzerbaijani } from '@/lib/azerbaijani/compare';
import type { Corpus } from './corpus';
import type { Reading } from './expand';
import type { TermGroup } from './index-file';
import type { QueryWord } from './query';
import type { Unit } from './units';

/** Something the search did with what was typed, to be said to the reader. */
export type Understood =
  | { how: 'read'; typed: string; as: string }
  | { how: 'spelled'; typed: string; as: string; count: number }
  | { how: 'corrected'; typed: string; as: string }
  | { how: 'also'; typed: string; words: readonly string[] }
  | { how: 'unknown'; typed: string };

/** How many other words for the same are named. */
const NAMED = 3;

/** What was done with a query, in its order: letters put back, slips corrected, other words searched, words that stand nowhere. */
export function understand(units: readonly Unit[], corpus: Corpus, terms: readonly TermGroup[]): Understood[] {
  return units.flatMap((unit) => {
    const { typed, readings, term, alternatives, spelled } = unit;
    const isLiteral = alternatives.some(({ only }) => only !== undefined);
    const said = typed.map((word) => word.typed).join(' ');
    const own = isLiteral ? [] : typed.flatMap((word, index) => understandWord(word, readings[index], corpus, term !== null)).map((one): Understood => (one.how === 'read' && spelled ? { ...one, how: 'spelled', count: spelled.size } : one));
    const group = term === null ? undefined : terms[term];
    if (!group) return own;
    const plain = lowerAzerbaijani(said);
    const words = [...group.label, ...group.words].filter((word, index, all) => all.indexOf(word) === index && lowerAzerbaijani(word) !== plain && !/\p{Script=Cyrillic}/u.test(word));
    return words.length === 0 ? own : [...own, { how: 'also', typed: said, words: words.slice(0, NAMED) }];
  });
}

function understandWord({ typed, word }: QueryWord, reading: Reading | undefined, { surfaces, words, postings }: Corpus, isTerm: boolean): Understood[] {
  if (!reading || reading.how === 'nothing') return isTerm ? [] : [{ how: 'unknown', typed }];
  if (reading.how === 'slip') return reading.meant === null ? [] : [{ how: 'corrected', typed, as: reading.meant }];
  const [best] = [...reading.expansion].toSorted(([a, first], [b, second]) => second - first || (postings[b]?.entries.length ?? 0) - (postings[a]?.entries.length ?? 0));
  if (!best || /^[~@\d]/.test(words[best[0]] ?? '')) return [];
  const surface = (surfaces[best[0]] ?? '').replace('-', '');
  const shown = reading.how === 'word' ? surface.slice(0, Math.max(typed.length, word.length)) : surface;
  const same = reading.how === 'stem' || isSameLetters(typed, shown);
  return same ? [] : [{ how: 'read', typed, as: lowerAzerbaijani(shown) }];
}

function isSameLetters(typed: string, shown: string): boolean {
  const [a, b] = [typed, shown].map((word) => word.replace('-', ''));
  return lowerAzerbaijani(a ?? '') === lowerAzerbaijani(b ?? '') || a?.toLowerCase() === b?.toLowerCase();
}
