import { type LatLng, type Map as LeafletMap, type Point, point } from 'leaflet';

/** Where a zoom under way leads. */
export type ZoomTarget = { center: LatLng; zoom: number };

/** The pixel of the world, at the zoom to come, from which layers are then measured; as Leaflet's own layers count it. */
export function originAfter(map: LeafletMap, { center, zoom }: ZoomTarget): Point {
  const panned = map.containerPointToLayerPoint(point(0, 0));
  return map.project(center, zoom).subtract(map.getSize().divideBy(2)).subtract(panned).round();
}
