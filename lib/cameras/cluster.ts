import Supercluster from 'supercluster';
import type { CameraEntry, Place } from './camera-index';
import { cameraStates, countStates, type CameraState } from './status';

/** How many cameras are in each state; null where states are not measured. */
export type StateCounts = Record<CameraState, number> | null;

/** A place on the map with the cameras that share it: no zoom can part these. */
export type PlacedCameras = { key: string; place: Place; entries: CameraEntry[] };

/** The same with how its cameras are. */
export type Pin = PlacedCameras & { counts: StateCounts };

/** What is drawn at one spot at some zoom: one pin, or several drawn as one because they would overlap. */
export type Marker =
  | { kind: 'pin'; key: string; lat: number; lon: number; count: number; counts: StateCounts; pin: Pin }
  | { kind: 'cluster'; key: string; lat: number; lon: number; count: number; counts: StateCounts; pins: number; expansionZoom: number };

/** West, south, east, north in degrees. */
export type Box = [number, number, number, number];

/** The markers within a box at a zoom. */
export type MarkersIn = (box: Box, zoom: number) => Marker[];

/** The state of the camera at a place of the list; null where states are not measured. */
type StateAt = ((index: number) => CameraState | null) | null;

const STATES = cameraStates();

/** Screen pixels within which pins are drawn as one: a thumb's width. */
const RADIUS_PX = 42;

/** Gathers cameras by the place they share, in list order. Cameras without a place are left to the list. */
export function placesOf(entries: readonly CameraEntry[], places: readonly Place[]): PlacedCameras[] {
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

/** The same with states. @param stateAt null where states are not measured */
export function pinsOf(entries: readonly CameraEntry[], places: readonly Place[], stateAt: StateAt): Pin[] {
  return withCounts(placesOf(entries, places), stateAt);
}

/** Adds what the cameras of each place are doing. */
export function withCounts(placed: readonly PlacedCameras[], stateAt: StateAt): Pin[] {
  return placed.map((pin) => ({ ...pin, counts: countsOf(pin.entries, stateAt) }));
}

/** Prepares pins for every zoom up to `maxZoom`, whole and half. */
export function clusterPins(pins: readonly Pin[], maxZoom: number): MarkersIn {
  const groups = groupPlaces(pins, maxZoom);
  return (box, zoom) => groups(pins, box, zoom);
}

/**
 * Prepares where pins are drawn as one. States play no part in it, so that news of them, every few seconds, costs only
 * the sums of what is in view. An index is made when its kind of zoom is first asked for.
 * @returns the markers of a box at a zoom, for the same places with their present states
 */
export function groupPlaces(placed: readonly PlacedCameras[], maxZoom: number): (pins: readonly Pin[], box: Box, zoom: number) => Marker[] {
  const indices = new Map<string, Grouping>();
  const indexFor = (half: boolean): Grouping => {
    const kind = half ? 'h' : 'w';
    const known = indices.get(kind);
    if (known) return known;
    // An index knows whole zooms only. Half a zoom farther the same pixels span less, so it has an index of its own.
    const made = { kind, index: indexOf(placed, maxZoom, half ? RADIUS_PX / Math.SQRT2 : RADIUS_PX), members: new Map<number, number[]>() };
    indices.set(kind, made);
    return made;
  };
  return (pins, box, zoom) => {
    const grouping = indexFor(zoom - Math.floor(zoom) >= 0.5);
    return grouping.index.getClusters(box, Math.floor(zoom)).flatMap((feature): Marker[] => {
      const [lon = 0, lat = 0] = feature.geometry.coordinates;
      const { properties } = feature;
      if ('cluster' in properties) return [clusterMarker(grouping, pins, properties, lat, lon, maxZoom)];
      const pin = pins[properties.at];
      return pin ? [{ kind: 'pin', key: pin.key, lat, lon, count: pin.entries.length, counts: pin.counts, pin }] : [];
    });
  };
}

type Grouping = { kind: string; index: Supercluster<PinProperties, ClusterProperties>; /** Which pins a cluster is made of, once it was looked up. */ members: Map<number, number[]> };
type PinProperties = { at: number };
type ClusterProperties = { cameras: number };

function clusterMarker({ kind, index, members }: Grouping, pins: readonly Pin[], { cluster_id: id, cameras, point_count: parts }: { cluster_id: number; cameras: number; point_count: number }, lat: number, lon: number, maxZoom: number): Marker {
  const at = members.get(id) ?? index.getLeaves(id, Infinity).map(({ properties }) => properties.at);
  members.set(id, at);
  return { kind: 'cluster', key: `${kind}${id}`, lat, lon, count: cameras, counts: sumCounts(at, pins), pins: parts, expansionZoom: Math.min(index.getClusterExpansionZoom(id), maxZoom) };
}

function indexOf(placed: readonly PlacedCameras[], maxZoom: number, radius: number): Grouping['index'] {
  const index = new Supercluster<PinProperties, ClusterProperties>({
    radius, extent: 256, maxZoom: maxZoom - 1,
    map: ({ at }) => ({ cameras: placed[at]?.entries.length ?? 0 }),
    reduce: (into, from) => { into.cameras += from.cameras; },
  });
  return index.load(placed.map(({ place }, at) => ({ type: 'Feature', geometry: { type: 'Point', coordinates: [place.lon, place.lat] }, properties: { at } })));
}

function countsOf(entries: readonly CameraEntry[], stateAt: StateAt): StateCounts {
  return stateAt && countStates(entries.map(({ index }) => stateAt(index) ?? 'unmeasured'));
}

function sumCounts(at: readonly number[], pins: readonly Pin[]): StateCounts {
  if (!pins[at[0] ?? 0]?.counts) return null;
  const sum = countStates([]);
  for (const one of at) {
    const counts = pins[one]?.counts;
    if (counts) for (const state of STATES) sum[state] += counts[state];
  }
  return sum;
}
