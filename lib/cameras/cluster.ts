import type { CameraEntry, Place } from './camera-index';
import { type Groups, groupPoints, latitudeOf, longitudeOf, mercatorX, mercatorY, type Points } from './grouping';
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

/** Side of the world in pixels at zoom 0. */
const WORLD_PX = 256;

/** Zooms whose groups are remembered: the reader's way in and back. */
const REMEMBERED = 6;

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
 * Prepares where pins are drawn as one. A zoom is grouped when it is first asked for, and only what is in the box is
 * counted: neither the first picture nor news of states, every few seconds, waits for what nobody looks at.
 * @param maxZoom where every pin stands by itself
 * @returns the markers of a box at a zoom, whole or half, with the present states
 */
export function clusterPins(pins: readonly Pin[], maxZoom: number): (stateAt: StateAt, box: Box, zoom: number) => Marker[] {
  const points: Points = { x: Float64Array.from(pins, ({ place }) => mercatorX(place.lon)), y: Float64Array.from(pins, ({ place }) => mercatorY(place.lat)) };
  const remembered = new Map<number, Groups>();
  const groupsAt = (zoom: number): Groups => {
    const step = Math.floor(zoom * 2) / 2;
    const groups = remembered.get(step) ?? groupPoints(points, reachAt(step, maxZoom));
    remembered.delete(step);
    remembered.set(step, groups);
    for (const oldest of remembered.keys()) if (remembered.size > REMEMBERED) remembered.delete(oldest);
    return groups;
  };
  return (stateAt, box, zoom) => {
    const groups = groupsAt(zoom);
    return groupsWithin(groups, box).flatMap((group): Marker[] => {
      const own = groups.members.subarray(groups.start[group], groups.start[group + 1]);
      const first = pins[own[0] ?? 0];
      if (!first) return [];
      const counted = countsOf(pins, own, stateAt);
      if (own.length === 1) return [{ kind: 'pin', key: first.key, lat: first.place.lat, lon: first.place.lon, ...counted, pin: first }];
      const [lat, lon] = [latitudeOf(groups.y[group] ?? 0), longitudeOf(groups.x[group] ?? 0)];
      return [{ kind: 'cluster', key: `${first.key}+${own.length - 1}`, lat, lon, ...counted, pins: own.length, expansionZoom: () => partingZoom(groupsAt, own, zoom, maxZoom) }];
    });
  };
}

/** From the last zoom on every pin stands by itself; before it a thumb's width of the zoom's pixels joins. */
function reachAt(zoom: number, maxZoom: number): number {
  return zoom >= maxZoom ? 0 : RADIUS_PX / (WORLD_PX * 2 ** zoom);
}

function groupsWithin({ x, y }: Groups, [west, south, east, north]: Box): number[] {
  const [left, right, top, bottom] = [mercatorX(west), mercatorX(east), mercatorY(north), mercatorY(south)];
  const within: number[] = [];
  x.forEach((gx, group) => {
    const gy = y[group] ?? 0;
    if (gx >= left && gx <= right && gy >= top && gy <= bottom) within.push(group);
  });
  return within;
}

function partingZoom(groupsAt: (zoom: number) => Groups, members: Int32Array, zoom: number, maxZoom: number): number {
  for (let next = Math.floor(zoom) + 1; next < maxZoom; next += 1) {
    const { groupOf } = groupsAt(next);
    if (members.some((at) => groupOf[at] !== groupOf[members[0] ?? 0])) return next;
  }
  return maxZoom;
}

function countsOf(pins: readonly Pin[], members: Int32Array, stateAt: StateAt): { count: number; counts: StateCounts } {
  const counts = stateAt && countStates([]);
  let count = 0;
  for (const at of members) {
    const { entries } = pins[at] ?? { entries: [] };
    count += entries.length;
    if (counts) for (const { index } of entries) counts[stateAt(index) ?? 'unmeasured'] += 1;
  }
  return { count, counts };
}
