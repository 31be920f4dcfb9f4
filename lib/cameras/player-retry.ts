/** The longest wait between two attempts, milliseconds. */
const LONGEST_MS = 7_000;
/** The longest first wait. */
const FIRST_MS = 1_500;
/** No attempt follows another sooner than this. */
const SHORTEST_MS = 400;
/** The part of a wait that is the same for everybody; the rest is drawn by lot. */
const FIXED_SHARE = 0.3;

/** After the monitor has said that a camera is back, viewers come within this time, milliseconds. */
export const RETRY_HINTED_MS = 2_000;

/**
 * How long to wait before the next attempt, milliseconds. Twice as long each time, 7 s at most, so that with the time an
 * attempt takes a picture is back within 10 s of the cause's end. Most of the wait is drawn by lot: viewers who lost a
 * stream at one moment come back spread out, and one who tries every 2 to 7 s asks for less than one who watches.
 * @param attempt failed attempts before this one, since the stream was last live
 * @param random 0 to 1
 * @param tookMs how long the failed attempt itself took, which counts as waiting
 */
export function retryWaitMs(attempt: number, random: number, tookMs: number): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt);
  const wait = longest * (FIXED_SHARE + (1 - FIXED_SHARE) * random);
  return Math.max(SHORTEST_MS, wait - tookMs);
}
