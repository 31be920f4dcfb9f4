/**
 * Which of the changes of a page a reader is at, from 1; 0 before the first.
 * @param tops upper edges of the changes in the order of the page, in pixels from the upper edge of the window
 * @param target index of the change that the address leads to while it is in sight, otherwise -1
 * @param height of the window in pixels
 */
export function positionAt(tops: readonly number[], target: number, height: number): number {
  if (target >= 0) return target + 1;
  return tops.findLastIndex((top) => top <= height / 3) + 1;
}
