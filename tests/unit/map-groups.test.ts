import { describe, expect, it } from 'vitest';
import { randomCameras } from '@/bench/map-data';
import { expandCameras } from '@/lib/cameras/camera-index';
import { type Box, clusterPins, pinsOf } from '@/lib/cameras/cluster';

const COUNTRY: Box = [44, 38, 51, 42];
const MAX_ZOOM = 15;
const index = randomCameras(1500);
const pins = pinsOf(expandCameras(index), index.places);
const markersIn = clusterPins(pins, MAX_ZOOM);

describe('a country of polling stations', () => {
  it.each([5, 6, 6.5, 7.5, 9, 11, 13])('loses no camera at zoom %i, and no two markers have one key', (zoom) => {
    const markers = markersIn(null, COUNTRY, zoom);
    expect(markers.reduce((sum, { count }) => sum + count, 0)).toBe(1500);
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
