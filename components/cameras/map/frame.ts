import type { LatLngBoundsLiteral } from 'leaflet';

/** Azerbaijan with a little air around it. */
export const COUNTRY: LatLngBoundsLiteral = [[38.35, 44.7], [41.95, 50.65]];

/** The map cannot be dragged out of sight of the country. */
export const PAN_LIMITS: LatLngBoundsLiteral = [[33.9, 38.4], [46.2, 57.6]];

/** The base map's shapes are good to about zoom 9; two steps more part points that lie close together. Tiles go on. */
export const MAX_ZOOM = process.env.NEXT_PUBLIC_TILE_SERVER ? 17 : 11;

/** Where the list has polling stations' own places, streets' distances part them, though the drawing has no streets. */
export const EXACT_ZOOM = Math.max(MAX_ZOOM, 15);
