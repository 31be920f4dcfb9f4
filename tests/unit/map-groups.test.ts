import { describe, expect, it } from 'vitest';
import { randomCameras } from '@/bench/map-data';
import { expandCameras } from '@/lib/cameras/camera-index';
import { type Box, clusterPins, type Marker, pinsOf } from '@/lib/cameras/cluster';
import { groupPoints, latitudeOf, longitudeOf, mercatorX, mercatorY } from '@/lib/cameras/grouping';

const COUNTRY: Box = [44, 38, 51, 42];
const MAX_ZOOM = 15;
const index = randomCameras(1500);
const pins = pinsOf(expandCameras(index), index.places);
const markersIn = clusterPins(pins, MAX_ZOOM);

describe('groups of points', () => {
  it('join what lies within reach, in list order, and leave the rest alone', () => {
    const { x, y, start, members } = groupPoints({ x: Float64Array.of(0.1, 0.5, 0.12, 0.9), y: Float64Array.of(0.1, 0.5, 0.1, 0.9) }, 0.05);
    expect([...start].slice(1).map((end, group) => [...members.subarray(start[group], end)])).toEqual([[0, 2], [1], [3]]);
    expect([x[0], y[0]].map((value) => Number(value?.toFixed(9)))).toEqual([0.11, 0.1]);
  });

  it('stay apart with no reach, even at one point', () => {
    expect(groupPoints({ x: Float64Array.of(0.3, 0.3), y: Float64Array.of(0.3, 0.3) }, 0).x).toHaveLength(2);
  });

  it('are none where there are no points', () => {
    expect(groupPoints({ x: new Float64Array(), y: new Float64Array() }, 0.1).x).toHaveLength(0);
  });

  it('come back from the projection where they were', () => {
    expect(latitudeOf(mercatorY(40.4093))).toBeCloseTo(40.4093, 9);
    expect(longitudeOf(mercatorX(49.8671))).toBeCloseTo(49.8671, 9);
  });
});

describe('a country of polling stations', () => {
  it.each([5, 6, 6.5, 7.5, 9, 11, 13])('has no two markers nearer than a thumb at zoom %i, and no camera is lost', (zoom) => {
    const markers = markersIn(null, COUNTRY, zoom);
    expect(markers.reduce((sum, { count }) => sum + count, 0)).toBe(1500);
    expect(nearestPx(markers, zoom)).toBeGreaterThan(42);
    expect(new Set(markers.map(({ key }) => key)).size).toBe(markers.length);
  });

  it('is the same whichever way the reader came', () => {
    const direct = clusterPins(pins, MAX_ZOOM)(null, COUNTRY, 8).map(({ key }) => key);
    for (let zoom = 5; zoom <= 14; zoom += 0.5) markersIn(null, COUNTRY, zoom);
    expect(markersIn(null, COUNTRY, 8).map(({ key }) => key)).toEqual(direct);
  });

  it('shows the same marker from wherever it is looked at', () => {
    const [west, east] = [markersIn(null, [44, 38, 48, 42], 9), markersIn(null, [48, 38, 51, 42], 9)];
    expect(west.length + east.length).toBe(markersIn(null, COUNTRY, 9).length);
  });

  it('parts a pressed cluster at the zoom it names, and not before', () => {
    const clusters = markersIn(null, COUNTRY, 7).filter((marker) => marker.kind === 'cluster');
    expect(clusters.length).toBeGreaterThan(5);
    for (const { key, lat, expansionZoom } of clusters) {
      const isThere = (zoom: number) => markersIn(null, COUNTRY, zoom).some((marker) => marker.key === key && marker.lat === lat);
      expect(isThere(7)).toBe(true);
      expect(expansionZoom()).toBeGreaterThan(7);
      expect(isThere(expansionZoom())).toBe(false);
    }
    const apart = clusterPins([40, 40.01].map((lat, at) => ({ key: `p${at}`, place: { lat, lon: 48, position: 'station', name: null }, entries: [] })), MAX_ZOOM);
    const [pair] = apart(null, COUNTRY, 7);
    expect(pair?.kind === 'cluster' && pair.expansionZoom()).toBe(13);
    expect([12, 13].map((zoom) => apart(null, COUNTRY, zoom).length)).toEqual([1, 2]);
  });

  it('keeps those who share a place on one pin at the nearest zoom', () => {
    const nearest = markersIn(null, COUNTRY, MAX_ZOOM);
    expect(nearest).toHaveLength(pins.length);
    expect(nearest.some(({ kind, count }) => kind === 'pin' && count > 1)).toBe(true);
  });
});

function nearestPx(markers: readonly Marker[], zoom: number): number {
  const points = markers.map(({ lat, lon }) => [mercatorX(lon), mercatorY(lat)] as const);
  const distances = points.flatMap(([x, y], at) => points.slice(at + 1).map(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY)));
  return Math.min(...distances.toSorted((a, b) => a - b).slice(0, 1)) * 256 * 2 ** zoom;
}
