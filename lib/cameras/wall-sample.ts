import { sha256Hex } from '@/lib/sha256';

/** The largest draw that a wall shows: ten pages. */
export const LARGEST_SAMPLE = 160;

/** The longest seed. */
export const LONGEST_SEED = 100;

/**
 * Draws cameras at random so that anybody can repeat it, also without this program: write `seed:id` for every precinct of
 * the list, take the SHA-256 of each, sort by it, take the first ones.
 *
 * With the same seed a larger draw only adds to a smaller one, and whether a precinct comes before another does not depend
 * on the rest of the list; so the same order also serves for draws within a constituency.
 */
export function drawSample(ids: readonly string[], seed: string, size: number): string[] {
  return ids.map((id) => ({ id, key: sha256Hex(`${seed}:${id}`) })).sort((a, b) => (a.key < b.key ? -1 : 1)).slice(0, size).map(({ id }) => id);
}
