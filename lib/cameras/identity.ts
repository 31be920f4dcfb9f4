/** Anything that is named by a precinct's number and knows the numbers it had before, as precincts.json does. */
export type Identified = { id: string; formerly: readonly string[] };

/** A number that was given to somebody else: `id` had it before and has it no longer. */
export type Moved = [former: string, present: string];

/**
 * The numbers in a list that lead to a precinct of another number, the list's own left out: a number in use now is its
 * present holder's, whoever had it before.
 */
export function movedIds(list: readonly Identified[]): Moved[] {
  const present = new Set(list.map(({ id }) => id));
  return list.flatMap(({ id, formerly }) => formerly.filter((former) => !present.has(former)).map((former): Moved => [former, id]));
}

/**
 * The present number of the precinct that a link names, so that links made before a renumbering keep working.
 * @param id as in addresses, `57-2`
 * @returns `id` itself where it is in use, the number it has become, or null when the list knows neither
 */
export function presentId(id: string, list: readonly Identified[]): string | null {
  if (list.some((one) => one.id === id)) return id;
  return list.find(({ formerly }) => formerly.includes(id))?.id ?? null;
}

/** Precincts of other numbers that had this one before; a reader with an old link may mean one of them. */
export function formerHolders<T extends Identified>(id: string, list: readonly T[]): T[] {
  return list.filter((one) => one.id !== id && one.formerly.includes(id));
}

/** What is wrong with former numbers, with the place in the list of the row that has to be mended. */
export type IdentitySlip = { at: number; id: string; former: string } & ({ kind: 'own' } | { kind: 'claimed-twice'; other: string } | { kind: 'in-use' });

/** A row of precincts.csv as far as its identity goes. `reused`: the editor knows that its number was another precinct's. */
export type IdentityRow = Identified & { reused: boolean };

/**
 * Checks that every former number leads to exactly one precinct. A number may go to another precinct only knowingly:
 * the present holder was renumbered too (a swap, a shift), or says so itself.
 */
export function identitySlips(rows: readonly IdentityRow[]): IdentitySlip[] {
  const present = new Map(rows.map((row) => [row.id, row]));
  const claimed = new Map<string, string>();
  return rows.flatMap(({ id, formerly }, at) => formerly.flatMap((former): IdentitySlip[] => {
    const other = claimed.get(former);
    if (former === id) return [{ kind: 'own', at, id, former }];
    if (other !== undefined) return [{ kind: 'claimed-twice', at, id, former, other }];
    claimed.set(former, id);
    const holder = present.get(former);
    return holder && holder.formerly.length === 0 && !holder.reused ? [{ kind: 'in-use', at, id, former }] : [];
  }));
}

/** A slip in words for the editor. */
export function sayIdentitySlip(slip: IdentitySlip): { problem: string; remedy: string } {
  const { id, former } = slip;
  switch (slip.kind) {
    case 'own': return { problem: `${id} names itself as a former number`, remedy: 'Remove it: the column holds other numbers only' };
    case 'claimed-twice': return { problem: `${former} is a former number of ${slip.other} and of ${id}`, remedy: 'An old link can lead to one precinct only: keep it in the row of the right one' };
    case 'in-use': return { problem: `${former} is given as a former number of ${id}, and it is another precinct's number now`, remedy: `If that is right, write the word new into the column formerly of ${former}; otherwise remove it here` };
  }
}
