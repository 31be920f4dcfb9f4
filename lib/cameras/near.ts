import type { CameraEntry, Place } from './camera-index';

/** Degrees, WGS 84. */
export type Point = { lat: number; lon: number };

/** A place with its cameras and how far away it is, in metres. */
export type NearPlace = { place: Place; entries: CameraEntry[]; metres: number };

const EARTH_RADIUS_M = 6_371_009;

/** Metres between two points along the earth's surface, within half a percent. Source: the haversine formula, mean radius of IUGG. */
export function distanceMetres(a: Point, b: Point): number {
  const lat = radians(b.lat - a.lat) / 2;
  const lon = radians(b.lon - a.lon) / 2;
  const chord = Math.sin(lat) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(lon) ** 2;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** The nearest places with their cameras, the nearest first. @param limit how many places */
export function nearestPlaces(from: Point, entries: readonly CameraEntry[], places: readonly Place[], limit: number): NearPlace[] {
  const shared = new Map<number, CameraEntry[]>();
  for (const entry of entries) {
    if (entry.place === null) continue;
    const known = shared.get(entry.place);
    if (known) known.push(entry);
    else shared.set(entry.place, [entry]);
  }
  const near = [...shared].flatMap(([index, cameras]): NearPlace[] => {
    const place = places[index];
    return place ? [{ place, entries: cameras, metres: distanceMetres(from, place) }] : [];
  });
  return near.sort((a, b) => a.metres - b.metres).slice(0, limit);
}

/**
 * A distance as it may honestly be said: to 10 m below 1 km, to 100 m below 10 km, then whole kilometres.
 * @param coarse the point is only the centre of something: never finer than a kilometre
 */
export function roundedDistance(metres: number, coarse: boolean): { unit: 'm' | 'km'; value: number } {
  if (coarse) return { unit: 'km', value: Math.max(1, Math.round(metres / 1000)) };
  if (metres < 995) return { unit: 'm', value: Math.max(10, Math.round(metres / 10) * 10) };
  return { unit: 'km', value: metres < 9_950 ? Math.round(metres / 100) / 10 : Math.round(metres / 1000) };
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
