'use client';

import { type FitBoundsOptions, latLngBounds, type Map as LeafletMap } from 'leaflet';
import { useEffect, useEffectEvent } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { MarkersIn, Pin } from '@/lib/cameras/cluster';
import { COUNTRY, PAN_LIMITS } from './frame';

type Props = { /** Stays the same while only states change. */ pins: readonly Pin[]; chosen: Pin | null; markersIn: MarkersIn; /** What the map is called. */ label: string };

/** Shows what a filter left, or the chosen pin; and lets the wheel zoom only once the reader has taken the map in hand. */
export function Framing({ pins, chosen, markersIn, label }: Props) {
  const map = useMap();
  useMapEvents({
    click: () => { map.scrollWheelZoom.enable(); },
    dragstart: () => { map.scrollWheelZoom.enable(); },
    mouseout: () => { map.scrollWheelZoom.disable(); },
  });
  const frame = useEffectEvent(() => {
    map.invalidateSize();
    map.setMinZoom(smallestZoom(map));
    if (chosen) {
      const zoom = Math.max(map.getZoom(), zoomOf(chosen, markersIn, map.getMaxZoom()));
      map.setView(besidePanel(map, chosen, zoom), zoom, { animate: false });
    } else map.fitBounds(boundsOf(pins), { ...FIT, animate: false });
  });
  useEffect(() => frame(), [pins]);

  const show = useEffectEvent(() => {
    if (chosen && isCovered(map, chosen)) map.panTo(besidePanel(map, chosen, map.getZoom()));
  });
  useEffect(() => show(), [chosen?.key]);

  useEffect(() => {
    const container = map.getContainer();
    container.setAttribute('role', 'group');
    container.setAttribute('aria-label', label);
  }, [map, label]);

  // The map may be laid out while it is hidden behind the list; its size is known when it is shown.
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      map.invalidateSize();
      map.setMinZoom(smallestZoom(map));
    });
    observer.observe(map.getContainer());
    return () => observer.disconnect();
  }, [map]);
  return null;
}

/** How near a filter's pins are shown, and how far from the map's edge. */
export const FIT = { maxZoom: 9, padding: [14, 14] } satisfies FitBoundsOptions;

/** The first zoom at which a pin stands by itself, no farther than a district is seen. */
function zoomOf({ key, place: { lat, lon } }: Pin, markersIn: MarkersIn, maxZoom: number): number {
  for (let zoom = 8; zoom < maxZoom; zoom += 1) {
    if (markersIn([lon - 1, lat - 1, lon + 1, lat + 1], zoom).some((marker) => marker.key === key)) return zoom;
  }
  return maxZoom;
}

/** What the panel of a chosen pin covers, in pixels: the right on wide maps, the bottom on narrow ones. */
function covered(map: LeafletMap): { right: number; bottom: number } {
  const { x, y } = map.getSize();
  return x >= 560 ? { right: 320, bottom: 0 } : { right: 0, bottom: y * 0.62 };
}

/** The middle of a view in which the pin stands in the middle of what the panel leaves free. */
function besidePanel(map: LeafletMap, { place }: Pin, zoom: number) {
  const { right, bottom } = covered(map);
  return map.unproject(map.project([place.lat, place.lon], zoom).add([right / 2, bottom / 2]), zoom);
}

function isCovered(map: LeafletMap, { place }: Pin): boolean {
  const { right, bottom } = covered(map);
  const { x, y } = map.latLngToContainerPoint([place.lat, place.lon]);
  const size = map.getSize();
  return x < 60 || y < 30 || x > size.x - right - 30 || y > size.y - bottom - 30;
}

/** The zoom below which the view would reach beyond what is drawn. */
function smallestZoom(map: LeafletMap): number {
  return Math.max(5, map.getBoundsZoom(PAN_LIMITS, true));
}

/** The box around pins; the whole country while most of them are shown. */
export function boundsOf(pins: readonly Pin[]) {
  if (pins.length === 0 || pins.length > 40) return latLngBounds(COUNTRY);
  return latLngBounds(pins.map(({ place }) => [place.lat, place.lon]));
}
