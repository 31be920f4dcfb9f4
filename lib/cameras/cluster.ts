import Supercluster from 'supercluster';
import type { CameraEntry, Place } from './camera-index';
import { cameraStates, countStates, type CameraState } from './status';

/** How many cameras are in each state; null where states are not measured. */
export type StateCounts = Record<CameraState, number> | null;

/** A place on the map with the cameras that share it: no zoom can part these. */
export type Pin = { key: string; place: Place; entries: CameraEntry[]; counts: StateCounts };

/** What is drawn at one spot at some zoom: one pin, or several drawn as one because they would overlap. */
export type Marker =
  | { kind: 'pin'; key: string; lat: number; lon: number; count: number; counts: StateCounts; pin: Pin }
  | { kind: 'cluster'; key: string; lat: number; lon: number; count: number; counts: StateCounts; pins: number; expansionZoom: number };

/** Screen pixels within which pins are drawn as one: a thumb's width. */
const RADIUS_PX = 42;

/** Gathers cameras by the place they share, in list order. Cameras without a place are left to the list. */
export function pinsOf(entries: readonly CameraEntry[], places: readonly Place[], stateAt: ((index: number) => CameraState | null) | null): Pin[] {
  const byPlace = new Map<number, CameraEntry[]>();
  for (const entry of entries) {
    if (entry.place === null) continue;
    const shared = byPlace.get(entry.place);
    if (shared) shared.push(entry);
    else byPlace.set(entry.place, [entry]);
  }
  return [...byPlace].flatMap(([index, shared]) => {
    const place = places[index];
    return place ? [{ key: `p${index}`, place, entries: shared, counts: countsOf(shared, stateAt) }] : [];
  });
}

/** Prepares pins for every zoom up to `maxZoom`; the function it returns gives the markers within a box `[west, south, east, north]` at a zoom. */
export function clusterPins(pins: readonly Pin[], maxZoom: number): (box: [number, number, number, number], zoom: number) => Marker[] {
  const index = new Supercluster<PinProperties, ClusterProperties>({
    radius: RADIUS_PX, extent: 256, maxZoom: maxZoom - 1,
    map: ({ at }) => sums(pins[at]),
    reduce: (into, from) => Object.assign(into, { cameras: into.cameras + from.cameras, counts: addCounts(into.counts, from.counts) }),
  });
  index.load(pins.map(({ place }, at) => ({ type: 'Feature', geometry: { type: 'Point', coordinates: [place.lon, place.lat] }, properties: { at } })));
  return (box, zoom) => index.getClusters(box, Math.round(zoom)).flatMap((feature): Marker[] => {
    const [lon = 0, lat = 0] = feature.geometry.coordinates;
    const { properties } = feature;
    if ('cluster' in properties) {
      const { cluster_id: id, cameras, counts, point_count: parts } = properties;
      return [{ kind: 'cluster', key: `c${id}`, lat, lon, count: cameras, counts, pins: parts, expansionZoom: Math.min(index.getClusterExpansionZoom(id), maxZoom) }];
    }
    const pin = pins[properties.at];
    return pin ? [{ kind: 'pin', key: pin.key, lat, lon, count: pin.entries.length, counts: pin.counts, pin }] : [];
  });
}

type PinProperties = { at: number };
type ClusterProperties = { cameras: number; counts: StateCounts };

function sums(pin: Pin | undefined): ClusterProperties {
  return { cameras: pin?.entries.length ?? 0, counts: pin?.counts ?? null };
}

function countsOf(entries: readonly CameraEntry[], stateAt: ((index: number) => CameraState | null) | null): StateCounts {
  return stateAt && countStates(entries.map(({ index }) => stateAt(index) ?? 'unmeasured'));
}

function addCounts(a: StateCounts, b: StateCounts): StateCounts {
  if (!a || !b) return a ?? b;
  const sum = { ...a };
  for (const state of cameraStates()) sum[state] += b[state];
  return sum;
}
