import { fold } from '@/lib/azerbaijani/fold';
import type { Draft } from './import-rows';
import type { PrecinctRow } from './precinct';
import { precinctId } from './precinct-id';

/** Which precinct of the old list a new row is: the same number, a number the file itself calls former, or one found by its place. */
export type Match = { old: PrecinctRow; how: 'same' | 'stated' | 'found' };

/** Old and new rows that share a place, too many on one side to say which is which. */
export type Uncertain = { place: string; old: string[]; now: string[] };

/** Who is who in two lists. A draft without a match is new, an old row in no match is dropped. */
export type Matching = { matches: Map<Draft, Match>; dropped: PrecinctRow[]; uncertain: Uncertain[] };

/**
 * Finds the old precinct of every new row. A number is not an identity: where two lists give one number to different
 * places and a place to different numbers, the place decides, as long as it is one on both sides.
 * @param byPlace false: only numbers and the file's own column `formerly` decide
 */
export function matchPrecincts(old: readonly PrecinctRow[], drafts: readonly Draft[], byPlace: boolean): Matching {
  const left = new Map(old.map((row) => [idOf(row), row]));
  const matches = new Map<Draft, Match>();
  const take = (draft: Draft, row: PrecinctRow, how: Match['how']) => {
    matches.set(draft, { old: row, how });
    left.delete(idOf(row));
  };
  const known = new Map(left);
  for (const draft of drafts) {
    const told = new Set(known.get(idOf(draft))?.formerly);
    const stated = draft.given.formerly?.map((former) => (told.has(former) ? undefined : left.get(former))).find((row) => row !== undefined);
    if (stated) take(draft, stated, 'stated');
  }
  const open = () => drafts.filter((draft) => !matches.has(draft));
  for (const draft of open()) {
    const row = left.get(idOf(draft));
    if (row && !(byPlace && contradict(draft, row))) take(draft, row, 'same');
  }
  if (byPlace) {
    for (const { old: [row, ...others], now: [draft, ...more] } of sharedPlaces([...left.values()], open())) {
      if (row && draft && others.length === 0 && more.length === 0) take(draft, row, idOf(row) === idOf(draft) ? 'same' : 'found');
    }
  }
  for (const draft of open()) {
    const row = left.get(idOf(draft));
    if (row) take(draft, row, 'same');
  }
  const uncertain = byPlace ? sharedPlaces([...left.values()], open()).map(({ place, old: rows, now }) => ({ place, old: rows.map(idOf), now: now.map(idOf) })) : [];
  return { matches, dropped: [...left.values()], uncertain };
}

/** `57-2` of a row or draft. */
export function idOf({ constituency, precinct }: { constituency: number; precinct: number }): string {
  return precinctId(constituency, precinct);
}

type Group = { place: string; old: PrecinctRow[]; now: Draft[] };

/** Places that both sides have, with the rows at them. */
function sharedPlaces(old: readonly PrecinctRow[], drafts: readonly Draft[]): Group[] {
  const groups = new Map<string, Group>();
  const columns = columnsOf(drafts);
  const at = (place: string) => groups.get(place) ?? groups.set(place, { place, old: [], now: [] }).get(place);
  for (const row of old) {
    const place = placeOf(row, columns);
    if (place) at(place)?.old.push(row);
  }
  for (const draft of drafts) {
    const place = placeOf(draft.given, columns);
    if (place) at(place)?.now.push(draft);
  }
  return [...groups.values()].filter((group) => group.old.length > 0 && group.now.length > 0);
}

type Place = Pick<Draft['given'], 'name' | 'address' | 'lat' | 'lon' | 'position'>;
type Columns = { name: boolean; address: boolean };

/** What the two lists can be compared by: only what the new one says at all. */
function columnsOf(drafts: readonly Draft[]): Columns {
  return { name: drafts.some(({ given }) => given.name), address: drafts.some(({ given }) => given.address) };
}

/** An address, or a polling station's own point, with the name. A name alone, or a constituency's centre, is no place. */
function placeOf({ name, address, lat, lon, position }: Place, columns: Columns): string | null {
  const named = columns.name ? words(name) : '';
  if (columns.address && words(address)) return `${words(address)} | ${named}`;
  return position === 'station' && lat != null && lon != null ? `${lat.toFixed(5)}, ${lon.toFixed(5)} | ${named}` : null;
}

function contradict(draft: Draft, row: PrecinctRow): boolean {
  const columns = columnsOf([draft]);
  const [now, before] = [placeOf(draft.given, columns), placeOf(row, columns)];
  return now !== null && before !== null && now !== before;
}

function words(text: string | null | undefined): string {
  return fold(text ?? '').replaceAll(/[^\p{L}\d]+/gu, ' ').trim();
}
