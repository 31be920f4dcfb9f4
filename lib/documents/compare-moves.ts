import { wordsOf, type PlacePair } from './compare-align';
import { compareWords, toWords } from './compare-words';

/** Where the words of a change went to or came from: the name of the other place. */
export type Move = { direction: 'to' | 'from'; place: string };

/** So many words in one piece are not the same by chance. */
const leastWords = 6;

type Piece = { place: string; removed: string; added: string };

/**
 * Passages that left one place and stand in another. A piece counts as moved when all its words stand, in order, in a
 * piece that came or went elsewhere; letters' case and marks do not count.
 * @returns moves by {@link moveKey}
 */
export function findMoves(pairs: readonly PlacePair[]): ReadonlyMap<string, Move> {
  const pieces = pairs.flatMap(({ from, to }): Piece[] => compareWords(wordsOf(from ?? undefined) ?? '', wordsOf(to ?? undefined) ?? '')
    .flatMap((passage) => (passage.kind === 'changed' ? [{ place: to?.place ?? from?.place ?? '', ...passage }] : [])));
  const long = (side: 'removed' | 'added') => pieces.map((piece) => ({ piece, words: toWords(piece[side].toLowerCase()) })).filter(({ words }) => words.length >= leastWords);
  const [gone, come] = [long('removed'), long('added')];
  const moves = new Map<string, Move>();
  for (const { piece: left, words } of gone) {
    for (const { piece: right, words: others } of come) {
      if (left.place === right.place || !isWithin(words, others)) continue;
      moves.set(moveKey(left), { direction: 'to', place: right.place });
      moves.set(moveKey(right), { direction: 'from', place: left.place });
    }
  }
  return moves;
}

/** The name under which {@link findMoves} keeps a change. */
export function moveKey({ place, removed, added }: Piece): string {
  return JSON.stringify([place, removed, added]);
}

/** Whether the shorter of two passages stands, word for word and in order, in the longer. */
function isWithin(one: readonly string[], other: readonly string[]): boolean {
  const [shorter, longer] = [one, other].sort((a, b) => a.length - b.length).map((words) => ` ${words.join(' ')} `);
  return String(longer).includes(String(shorter));
}
