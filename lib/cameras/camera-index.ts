import type { Constituency } from './constituency';
import { type Moved, movedIds } from './identity';
import type { Position, Precinct } from './precinct';
import { precinctId, precinctLabel } from './precinct-id';

/** A point on the map that one or many cameras share. */
export type Place = { lat: number; lon: number; position: Position; /** Name of the point where it is a constituency's centre. */ name: string | null };

/** A list of cameras as small as pages can carry it: points once, ids implied. `expandCameras` makes it usable. */
export type CameraIndex = {
  places: Place[];
  /** `areas`: districts and cities that the name stands for, for searching: Yasamal is in Bakı. */
  constituencies: { number: number; name: string | null; areas: string; precincts: CompactPrecinct[] }[];
  /** Former numbers and what they are now; absent where nobody was renumbered. */
  moved?: Moved[];
};

/** Precinct's number, place (index into `places`, or null), and name and address where the list has them. */
type CompactPrecinct = [precinct: number, place: number | null, name?: string | null, address?: string | null];

/** One camera as lists and maps use it. */
export type CameraEntry = {
  /** `57-2` */
  id: string;
  /** `57/2` */
  label: string;
  /** Place in precincts.json, from 0: the place of its letter in a status file. */
  index: number;
  constituency: number;
  constituencyName: string | null;
  /** Districts and cities that its constituency's name stands for. */
  areas: string;
  precinct: number;
  place: number | null;
  name: string | null;
  address: string | null;
};

/** Packs a list. @param precincts in list order, which is by constituency */
export function buildCameraIndex(precincts: readonly Precinct[], constituencies: readonly Constituency[]): CameraIndex {
  const named = new Map(constituencies.map((constituency) => [constituency.number, constituency]));
  const index: CameraIndex = { places: [], constituencies: [] };
  const known = new Map<string, number>();
  for (const precinct of precincts) {
    const constituency = named.get(precinct.constituency);
    let group = index.constituencies.at(-1);
    if (group?.number !== precinct.constituency) {
      group = { number: precinct.constituency, name: constituency?.name ?? null, areas: constituency?.units.join(', ') ?? '', precincts: [] };
      index.constituencies.push(group);
    }
    const { name, address } = precinct;
    const place = placeOf(precinct, precinct.position === 'constituency' ? constituency?.place ?? null : null, index.places, known);
    group.precincts.push(name || address ? [precinct.precinct, place, name, address] : [precinct.precinct, place]);
  }
  const moved = movedIds(precincts);
  return moved.length > 0 ? { ...index, moved } : index;
}

/** The number that an address means: a former one is read as the present one, any other stays. */
export function presentIdIn({ moved = [] }: Pick<CameraIndex, 'moved'>, id: string): string {
  return moved.find(([former]) => former === id)?.[1] ?? id;
}

/** The way back: every camera of the list, in list order. */
export function expandCameras({ constituencies }: CameraIndex): CameraEntry[] {
  const entries: CameraEntry[] = [];
  for (const { number, name: constituencyName, areas, precincts } of constituencies) {
    for (const [precinct, place, name = null, address = null] of precincts) {
      const label = precinctLabel({ constituency: number, precinct });
      entries.push({ id: precinctId(number, precinct), label, index: entries.length, constituency: number, constituencyName, areas, precinct, place, name, address });
    }
  }
  return entries;
}

function placeOf({ lat, lon, position }: Precinct, name: string | null, places: Place[], known: Map<string, number>): number | null {
  if (lat === null || lon === null) return null;
  const key = `${lat} ${lon} ${position}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  known.set(key, places.length);
  return places.push({ lat, lon, position, name }) - 1;
}
