/** A place of an act with the sub-clauses that stand under it: 3.1 with 3.1.1, 3.1.2 … */
export type Nested<P> = { place: P; parts: readonly Nested<P>[] };

type Growing<P> = { place: P; parts: Growing<P>[] };

/**
 * The places of an act as a tree: a clause goes under the nearest clause before it whose number begins its own. A clause
 * whose leading clause is not there stays at the top, as everything else does. The order stays the act's.
 */
export function nestPlaces<P extends { place: string }>(places: readonly P[]): Nested<P>[] {
  const top: Growing<P>[] = [];
  let open: Growing<P>[] = [];
  for (const place of places) {
    const entry: Growing<P> = { place, parts: [] };
    open = open.filter((above) => isUnder(place.place, above.place.place));
    (open.at(-1)?.parts ?? top).push(entry);
    open = [...open, entry];
  }
  return top;
}

function isUnder(place: string, above: string): boolean {
  return above.startsWith('clause ') && place.startsWith(`${above}.`);
}
