import { toWords } from './compare-words';
import type { Place } from './document';

/** A place of the older text and the place of the newer one that continues it; null where there is none. */
export type PlacePair = { from: Place | null; to: Place | null };

/** Two clauses of one number are held to be one from here on, and two of different numbers from the other: shares of the words in common. */
const sameNumber = 0.5;
const otherNumber = 0.75;

/**
 * Pairs the places of two texts, in the order of the newer one; what was removed stands where it stood. A place is first
 * looked for under its own name; one with the same or nearly the same words under another name was moved.
 */
export function alignPlaces(older: readonly Place[], newer: readonly Place[]): PlacePair[] {
  const continued = new Map<Place, Place>();
  const taken = new Set<Place>();
  const pair = (from: Place, to: Place | undefined) => {
    if (!to || taken.has(to) || continued.has(from)) return;
    continued.set(from, to);
    taken.add(to);
  };
  const named = (place: string) => newer.find((candidate) => candidate.place === place);
  const like = (from: Place, least: number) => newer.filter((to) => !taken.has(to) && kindOf(to) === kindOf(from))
    .map((to) => ({ to, likeness: likeness(from, to) })).filter((found) => found.likeness >= least).sort((a, b) => b.likeness - a.likeness)[0]?.to;
  for (const from of older) if (wordsOf(named(from.place)) === wordsOf(from)) pair(from, named(from.place));
  for (const from of older) if (!continued.has(from) && canMove(from)) pair(from, newer.find((to) => canMove(to) && !taken.has(to) && kindOf(to) === kindOf(from) && wordsOf(to) === wordsOf(from)));
  for (const from of older) if (!continued.has(from) && likeness(from, named(from.place)) >= sameNumber) pair(from, named(from.place));
  for (const from of older) if (!continued.has(from) && canMove(from)) pair(from, like(from, otherNumber));
  for (const from of older) pair(from, named(from.place));
  return inOrder(older, newer, continued);
}

/** The words of a place without the number that a clause or a heading begins with. */
export function wordsOf(place: Place | undefined): string | null {
  if (!place) return null;
  return /^(?:clause|section) /.test(place.place) ? place.text.replace(/^\S+\s+/u, '') : place.text;
}

function inOrder(older: readonly Place[], newer: readonly Place[], continued: ReadonlyMap<Place, Place>): PlacePair[] {
  const origin = new Map([...continued].map(([from, to]) => [to, from]));
  const pairs: PlacePair[] = newer.map((to) => ({ from: origin.get(to) ?? null, to }));
  for (const [index, from] of older.entries()) {
    if (continued.has(from)) continue;
    const before = older.slice(0, index).findLast((place) => !isMoved(place, continued));
    const at = pairs.findIndex((known) => before !== undefined && known.from === before);
    pairs.splice(at + 1, 0, { from, to: null });
  }
  return pairs;
}

function isMoved(place: Place, continued: ReadonlyMap<Place, Place>): boolean {
  const to = continued.get(place);
  return to !== undefined && to.place !== place.place;
}

/** Clauses and paragraphs have numbers that may change; a title or a heading stays what it is. */
function canMove(place: Place): boolean {
  return (kindOf(place) === 'clause' || kindOf(place) === 'preamble') && toWords(wordsOf(place) ?? '').length >= 4;
}

function kindOf({ place }: Place): string {
  return place.split(' ')[0] ?? '';
}

/** From 0, no word in common, to 1, the same words: twice the common words by all words of both. */
function likeness(from: Place, to: Place | undefined): number {
  const [left, right] = [from, to].map((place) => toWords(wordsOf(place) ?? ''));
  if (!left || !right || left.length + right.length === 0) return 0;
  const rest = [...right];
  const common = left.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * common) / (left.length + right.length);
}
