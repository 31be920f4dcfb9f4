'use client';

import { divIcon, layerGroup, type Map as LeafletMap, marker as leafletMarker } from 'leaflet';
import { useLocale } from 'next-intl';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { Basemap } from '@/lib/cameras/basemap';
import type { Marker } from '@/lib/cameras/cluster';
import { type LabelCandidate, placeLabels } from '@/lib/cameras/labels';
import { labelCandidates } from './label-candidates';
import { radiusOf } from './pin-svg';

type Props = { basemap: Basemap; markers: readonly Marker[] };

/** Names of places, as many as fit between the pins. The list says everything they say, so they are hidden from listeners. */
export function MapLabels({ basemap, markers }: Props) {
  const map = useMap();
  const locale = useLocale() === 'az' ? 'az' : 'en';
  useEffect(() => {
    const pane = map.getPane('names') ?? map.createPane('names');
    pane.setAttribute('aria-hidden', 'true');
    const toPixels = (lat: number, lon: number) => map.latLngToLayerPoint([lat, lon]);
    const obstacles = markers.map(({ lat, lon, count }) => ({ ...pixelsOf(toPixels(lat, lon)), radius: radiusOf(count) + 5 }));
    const names = layerGroup();
    const inView = labelCandidates(basemap, locale, map.getZoom(), toPixels, obstacles).filter((candidate) => fits(map, candidate));
    for (const { x, y, label } of placeLabels(inView, obstacles)) {
      const text = document.createElement('span');
      text.textContent = label.text;
      text.lang = label.kind === 'sea' || label.kind === 'country' ? locale : 'az';
      const icon = divIcon({ className: `map-name map-name-${label.kind}`, html: text, iconSize: [0, 0] });
      leafletMarker(map.layerPointToLatLng([x, y]), { icon, interactive: false, keyboard: false, pane: 'names' }).addTo(names);
    }
    names.addTo(map);
    return () => { names.remove(); };
  }, [map, basemap, markers, locale]);
  return null;
}

/** A name that the map's edge would cut is left out. */
function fits(map: LeafletMap, { x, y, width, height }: LabelCandidate<unknown>): boolean {
  const size = map.getSize();
  const at = map.layerPointToContainerPoint([x, y]);
  return at.x > width / 2 && at.x < size.x - width / 2 && at.y > height / 2 && at.y < size.y - height / 2;
}

function pixelsOf({ x, y }: { x: number; y: number }) {
  return { x, y };
}
