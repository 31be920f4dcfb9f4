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
  const moves = new Map<string, Move>();
  for (const gone of pieces) {
    for (const come of pieces) {
      if (gone.place === come.place || !isSamePassage(gone.removed, come.added)) continue;
      moves.set(moveKey(gone), { direction: 'to', place: come.place });
      moves.set(moveKey(come), { direction: 'from', place: gone.place });
    }
  }
  return moves;
}

/** The name under which {@link findMoves} keeps a change. */
export function moveKey({ place, removed, added }: Piece): string {
  return JSON.stringify([place, removed, added]);
}

function isSamePassage(removed: string, added: string): boolean {
  const [gone, come] = [removed, added].map((text) => toWords(text).map((word) => word.toLowerCase()));
  if (!gone || !come || Math.min(gone.length, come.length) < leastWords) return false;
  const [all, part] = [gone, come].map((words) => ` ${words.join(' ')} `);
  return gone.length >= come.length ? String(all).includes(String(part)) : String(part).includes(String(all));
}
