import Supercluster from 'supercluster';
import type { CameraEntry, Place } from './camera-index';
import { countStates, type CameraState } from './status';

/** How many cameras are in each state; null where states are not measured. */
export type StateCounts = Record<CameraState, number> | null;

/** A place on the map with the cameras that share it: no zoom can part these. */
export type Pin = { key: string; place: Place; entries: CameraEntry[] };

/** What is drawn at one spot at some zoom: one pin, or several drawn as one because they would overlap. */
export type Marker =
  | { kind: 'pin'; key: string; lat: number; lon: number; count: number; counts: StateCounts; pin: Pin }
  | { kind: 'cluster'; key: string; lat: number; lon: number; count: number; counts: StateCounts; pins: number; /** The first whole zoom at which it parts; counted when asked. */ expansionZoom: () => number };

/** West, south, east, north in degrees. */
export type Box = [number, number, number, number];

/** The markers within a box at a zoom. */
export type MarkersIn = (box: Box, zoom: number) => Marker[];

/** The state of the camera at a place of the list; null where states are not measured. */
type StateAt = ((index: number) => CameraState | null) | null;

/** Screen pixels within which pins are drawn as one: a thumb's width. */
const RADIUS_PX = 42;

/** Gathers cameras by the place they share, in list order. Cameras without a place are left to the list. */
export function pinsOf(entries: readonly CameraEntry[], places: readonly Place[]): Pin[] {
  const byPlace = new Map<number, CameraEntry[]>();
  for (const entry of entries) {
    if (entry.place === null) continue;
    const shared = byPlace.get(entry.place);
    if (shared) shared.push(entry);
    else byPlace.set(entry.place, [entry]);
  }
  return [...byPlace].flatMap(([index, shared]) => {
    const place = places[index];
    return place ? [{ key: `p${index}`, place, entries: shared }] : [];
  });
}

/**
 * Prepares where pins are drawn as one. An index is made when its kind of zoom is first asked for, and only what is in the
 * box is counted: neither the first picture nor news of states, every few seconds, waits for what nobody looks at.
 * @param maxZoom where every pin stands by itself
 * @returns the markers of a box at a zoom, whole or half, with the present states
 */
export function clusterPins(pins: readonly Pin[], maxZoom: number): (stateAt: StateAt, box: Box, zoom: number) => Marker[] {
  const indices = new Map<boolean, Grouping>();
  const groupingAt = (zoom: number): Grouping => {
    const half = zoom - Math.floor(zoom) >= 0.5;
    // An index knows whole zooms only. Half a zoom farther the same pixels span less, so it has an index of its own.
    const grouping = indices.get(half) ?? { kind: half ? 'h' : 'w', index: indexOf(pins, maxZoom, half ? RADIUS_PX / Math.SQRT2 : RADIUS_PX), members: new Map<number, readonly number[]>() };
    indices.set(half, grouping);
    return grouping;
  };
  return (stateAt, box, zoom) => {
    const grouping = groupingAt(zoom);
    return grouping.index.getClusters(box, Math.floor(zoom)).flatMap(({ geometry, properties }): Marker[] => {
      if (!('cluster' in properties)) return pinMarker(pins, properties.at, stateAt);
      const [lon = 0, lat = 0] = geometry.coordinates;
      const { cluster_id: id, point_count: parts } = properties;
      const counted = countsOf(pins, membersOf(grouping, id), stateAt);
      return [{ kind: 'cluster', key: `${grouping.kind}${id}`, lat, lon, ...counted, pins: parts, expansionZoom: () => Math.min(grouping.index.getClusterExpansionZoom(id), maxZoom) }];
    });
  };
}

type Grouping = { kind: string; index: Supercluster<{ at: number }>; /** Which pins a cluster is made of, once it was looked up. */ members: Map<number, readonly number[]> };

function indexOf(pins: readonly Pin[], maxZoom: number, radius: number): Grouping['index'] {
  const index = new Supercluster<{ at: number }>({ radius, extent: 256, maxZoom: maxZoom - 1 });
  return index.load(pins.map(({ place }, at) => ({ type: 'Feature', geometry: { type: 'Point', coordinates: [place.lon, place.lat] }, properties: { at } })));
}

function membersOf({ index, members }: Grouping, id: number): readonly number[] {
  const known = members.get(id) ?? index.getLeaves(id, Infinity).map(({ properties }) => properties.at);
  members.set(id, known);
  return known;
}

function pinMarker(pins: readonly Pin[], at: number, stateAt: StateAt): Marker[] {
  const pin = pins[at];
  return pin ? [{ kind: 'pin', key: pin.key, lat: pin.place.lat, lon: pin.place.lon, ...countsOf(pins, [at], stateAt), pin }] : [];
}

function countsOf(pins: readonly Pin[], members: readonly number[], stateAt: StateAt): { count: number; counts: StateCounts } {
  const counts = stateAt && countStates([]);
  let count = 0;
  for (const at of members) {
    const { entries } = pins[at] ?? { entries: [] };
    count += entries.length;
    if (counts) for (const { index } of entries) counts[stateAt(index) ?? 'unmeasured'] += 1;
  }
  return { count, counts };
}
