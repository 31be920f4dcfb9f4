/** How many slips a word of so many letters may hold and still be told apart: none under four, one under eight, then two. */
export function slipsAllowed(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** The letters of a folded word as bits: what two words lack of each other is seen without comparing them. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) - 97;
    bits |= letter >= 0 && letter < 26 ? 1 << letter : 1 << 26;
  }
  return bits;
}

/** Whether a word may lie within so many slips of another by their letters: each letter that is lacking is a slip. */
export function mayBeSlip(typed: number, word: number, limit: number): boolean {
  let lacking = typed & ~word;
  for (let count = 0; lacking !== 0; count += 1) {
    if (count === limit) return false;
    lacking &= lacking - 1;
  }
  return true;
}

const LONGEST = 128;
/** Three rows of the table of distances, used again for each word. */
let [rowBefore, rowAbove, rowOwn] = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)];

/**
 * How many slips lie between a typed word and the beginning of another: a letter wrong, missing, too many, or two exchanged.
 * @returns Infinity when there are more than `limit`, or a word is longer than any
 */
export function slipsBetween(typed: string, word: string, limit: number): number {
  const width = Math.min(word.length, typed.length + limit);
  if (width < typed.length - limit || width > LONGEST) return Infinity;
  for (let column = 0; column <= width; column += 1) rowAbove[column] = column;
  for (let row = 1; row <= typed.length; row += 1) {
    if (fillRow(typed, word, row, width) > limit) return Infinity;
    [rowBefore, rowAbove, rowOwn] = [rowAbove, rowOwn, rowBefore];
  }
  let slips = Infinity;
  for (let column = Math.max(0, typed.length - limit); column <= width; column += 1) slips = Math.min(slips, rowAbove[column] ?? Infinity);
  return slips <= limit ? slips : Infinity;
}

/** @returns the least number of the row: it never shrinks further down */
function fillRow(typed: string, word: string, row: number, width: number): number {
  const letter = typed.charCodeAt(row - 1);
  rowOwn[0] = Math.min(row, 255);
  let least = row;
  for (let column = 1; column <= width; column += 1) {
    const other = word.charCodeAt(column - 1);
    let value = Math.min((rowAbove[column] ?? 0) + 1, (rowOwn[column - 1] ?? 0) + 1, (rowAbove[column - 1] ?? 0) + (letter === other ? 0 : 1));
    if (row > 1 && column > 1 && letter === word.charCodeAt(column - 2) && typed.charCodeAt(row - 2) === other) value = Math.min(value, (rowBefore[column - 2] ?? 0) + 1);
    rowOwn[column] = Math.min(value, 255);
    if (value < least) least = value;
  }
  return least;
}
