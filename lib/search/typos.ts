/** How many slips a word of so many letters may hold and still be told apart: none under four, one under eight, then two. */
export function slipsAllowed(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * How many slips lie between a typed word and the beginning of another: a letter wrong, missing, too many, or two exchanged.
 * @returns Infinity when there are more than `limit`
 */
export function slipsBetween(typed: string, word: string, limit: number): number {
  if (word.length < typed.length - limit) return Infinity;
  const target = word.slice(0, typed.length + limit);
  let [before, current]: [number[], number[]] = [[], Array.from({ length: target.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= typed.length; row += 1) {
    const next = [row];
    let least = row;
    for (let column = 1; column <= target.length; column += 1) {
      const cost = typed[row - 1] === target[column - 1] ? 0 : 1;
      let value = Math.min((current[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (current[column - 1] ?? 0) + cost);
      if (row > 1 && column > 1 && typed[row - 1] === target[column - 2] && typed[row - 2] === target[column - 1]) value = Math.min(value, (before[column - 2] ?? 0) + 1);
      next.push(value);
      least = Math.min(least, value);
    }
    if (least > limit) return Infinity;
    [before, current] = [current, next];
  }
  const slips = Math.min(...current.slice(Math.max(0, typed.length - limit)));
  return slips <= limit ? slips : Infinity;
}
