import type { Bilingual } from '@/lib/locale';

/** `[latitude, longitude]` in degrees. */
type LatLon = [number, number];

/** `public/basemap/basemap.json`, made by scripts/make-basemap.ts. Lines are packed, see polyline.ts. */
export type Basemap = {
  /** South, west, north, east, in degrees: the map ends there. */
  box: [number, number, number, number];
  /** Rings of all land, cut off at the box. What is no land is the Caspian. */
  land: number[][];
  /** Rings of Azerbaijan. */
  country: number[][];
  /** Borders between districts, each once. */
  districtBorders: number[][];
  /** Borders between the neighbours. */
  neighbourBorders: number[][];
  /** Whose data the map is drawn from, in the order to be named. */
  attribution: string[];
  districts: { name: string; at: LatLon }[];
  /** Rank 1 is the capital, 4 a settlement. */
  towns: { name: string; at: LatLon; rank: number }[];
  neighbours: { kind: 'sea' | 'country'; name: Bilingual; at: LatLon }[];
};
