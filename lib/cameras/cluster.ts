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

/** The markers within a box `[west, south, east, north]` at a zoom. */
export type MarkersIn = (box: [number, number, number, number], zoom: number) => Marker[];

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

/** Prepares pins for every zoom up to `maxZoom`, whole and half. */
export function clusterPins(pins: readonly Pin[], maxZoom: number): MarkersIn {
  // An index knows whole zooms only. Half a zoom farther the same pixels span less, so it has an index of its own.
  const whole = indexOf(pins, maxZoom, RADIUS_PX);
  const half = indexOf(pins, maxZoom, RADIUS_PX / Math.SQRT2);
  return (box, zoom) => {
    const index = zoom - Math.floor(zoom) >= 0.5 ? half : whole;
    return index.getClusters(box, Math.floor(zoom)).flatMap((feature): Marker[] => {
      const [lon = 0, lat = 0] = feature.geometry.coordinates;
      const { properties } = feature;
      if ('cluster' in properties) {
        const { cluster_id: id, cameras, counts, point_count: parts } = properties;
        const key = `${index === whole ? 'w' : 'h'}${id}`;
        return [{ kind: 'cluster', key, lat, lon, count: cameras, counts, pins: parts, expansionZoom: Math.min(index.getClusterExpansionZoom(id), maxZoom) }];
      }
      const pin = pins[properties.at];
      return pin ? [{ kind: 'pin', key: pin.key, lat, lon, count: pin.entries.length, counts: pin.counts, pin }] : [];
    });
  };
}

function indexOf(pins: readonly Pin[], maxZoom: number, radius: number): Supercluster<PinProperties, ClusterProperties> {
  const index = new Supercluster<PinProperties, ClusterProperties>({
    radius, extent: 256, maxZoom: maxZoom - 1,
    map: ({ at }) => sums(pins[at]),
    reduce: (into, from) => Object.assign(into, { cameras: into.cameras + from.cameras, counts: addCounts(into.counts, from.counts) }),
  });
  return index.load(pins.map(({ place }, at) => ({ type: 'Feature', geometry: { type: 'Point', coordinates: [place.lon, place.lat] }, properties: { at } })));
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
