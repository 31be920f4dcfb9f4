/** The entries before and after one, in list order; undefined at the ends. */
export function neighbours<T extends { id: string }>(list: readonly T[], id: string): { before: T | undefined; after: T | undefined } {
  const place = list.findIndex((entry) => entry.id === id);
  return place < 0 ? { before: undefined, after: undefined } : { before: list[place - 1], after: list[place + 1] };
}
