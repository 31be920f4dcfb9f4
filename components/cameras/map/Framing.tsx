'use client';

import { type FitBoundsOptions, latLngBounds, type Map as LeafletMap } from 'leaflet';
import { useEffect, useEffectEvent } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { Pin } from '@/lib/cameras/cluster';
import { COUNTRY, PAN_LIMITS } from './frame';

type Props = { pins: readonly Pin[]; chosen: Pin | null };

/** Shows what a filter left, or the chosen pin; and lets the wheel zoom only once the reader has taken the map in hand. */
export function Framing({ pins, chosen }: Props) {
  const map = useMap();
  useMapEvents({
    click: () => { map.scrollWheelZoom.enable(); },
    dragstart: () => { map.scrollWheelZoom.enable(); },
    mouseout: () => { map.scrollWheelZoom.disable(); },
  });
  const set = pins.map(({ key }) => key).join();
  const frame = useEffectEvent(() => {
    map.invalidateSize();
    map.setMinZoom(smallestZoom(map));
    if (chosen) map.setView([chosen.place.lat, chosen.place.lon], Math.max(map.getZoom(), 8), { animate: false });
    else map.fitBounds(boundsOf(pins), { ...FIT, animate: false });
  });
  useEffect(() => frame(), [set]);

  const show = useEffectEvent(() => {
    if (chosen && !map.getBounds().pad(-0.1).contains([chosen.place.lat, chosen.place.lon])) map.panTo([chosen.place.lat, chosen.place.lon]);
  });
  useEffect(() => show(), [chosen?.key]);

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

/** The zoom below which the view would reach beyond what is drawn. */
function smallestZoom(map: LeafletMap): number {
  return Math.max(5, map.getBoundsZoom(PAN_LIMITS, true));
}

/** The box around pins; the whole country while most of them are shown. */
export function boundsOf(pins: readonly Pin[]) {
  if (pins.length === 0 || pins.length > 40) return latLngBounds(COUNTRY);
  return latLngBounds(pins.map(({ place }) => [place.lat, place.lon]));
}
