/** A term's mark on a drawing, in pixels from its left edge; an end that lies outside the drawing is cut off there. */
export type Mark = { kind: string; from: number; to: number };

/** Where a term with its words stands, in pixels: the whole, and on which side of its mark the words are. */
export type Place = { left: number; right: number; side: 'before' | 'after' };

/**
 * Puts a term's words before its end or after its beginning. Words of what comes before the vote stand before it, others after it,
 * so that they do not run over the line of voting day; where there is no room, on the other side.
 * Sent to the browser as its own source text: it must use nothing from outside its body.
 * @param words width of the words, `vote` place of voting day, `width` of the drawing; pixels
 */
export function placeTerm(mark: Mark, words: number, vote: number, width: number): Place {
  const { kind, from, to } = mark;
  const before: Place = { left: Math.min(from, to - words), right: to, side: 'before' };
  const after: Place = { left: from, right: Math.max(to, kind === 'by' || kind === 'on' ? to + words : from + words), side: 'after' };
  const cost = (place: Place) => {
    const [start, end] = place.side === 'before' ? [to - words, to] : [place.right - words, place.right];
    return (place.left < 0 || place.right > width ? 2 : 0) + (start < vote - 1 && end > vote + 1 ? 1 : 0);
  };
  const [first, second] = (kind === 'by' || kind === 'on') && to <= vote ? [before, after] : [after, before];
  const chosen = cost(second) < cost(first) ? second : first;
  if (chosen.left < 0) return { ...chosen, left: 0, right: Math.max(chosen.right, words) };
  return chosen.right > width ? { ...chosen, left: Math.min(chosen.left, width - words), right: width } : chosen;
}

/**
 * The sub-row of each span, from 0, so that no two of one sub-row overlap: as few sub-rows as can be.
 * Sent to the browser as its own source text: it must use nothing from outside its body.
 * @param apart least distance between two of one sub-row
 */
export function packRows(spans: readonly (readonly [from: number, to: number])[], apart: number): number[] {
  const ends: number[] = [];
  const rows: number[] = spans.map(() => 0);
  const order = spans.map((_, index) => index).sort((a, b) => (spans[a]?.[0] ?? 0) - (spans[b]?.[0] ?? 0) || a - b);
  for (const index of order) {
    const [from, to] = spans[index] ?? [0, 0];
    const free = ends.findIndex((end) => end + apart <= from);
    const row = free < 0 ? ends.length : free;
    ends[row] = to;
    rows[index] = row;
  }
  return rows;
}
