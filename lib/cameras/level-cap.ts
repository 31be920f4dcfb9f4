/** A quality that a stream offers. `height` 0 where it names none. */
export type Quality = { height: number; bitsPerSecond: number };

/** What a picture may cost at most; without a value there is no limit. */
export type QualityLimit = { height?: number; bitsPerSecond?: number };

/**
 * The best quality within a limit, as its place in a list that begins with the weakest. The weakest is always allowed: a
 * picture is worth more than none. Null when nothing is limited.
 */
export function bestWithin(qualities: readonly Quality[], { height = Infinity, bitsPerSecond = Infinity }: QualityLimit): number | null {
  if (height === Infinity && bitsPerSecond === Infinity) return null;
  const within = qualities.findLastIndex((quality) => quality.height <= height && quality.bitsPerSecond <= bitsPerSecond);
  return Math.max(0, within);
}
