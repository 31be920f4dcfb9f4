'use client';

import type { Map as LeafletMap } from 'leaflet';
import { useLocale } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { Basemap } from '@/lib/cameras/basemap';
import type { Marker } from '@/lib/cameras/cluster';
import { type LabelCandidate, placeLabels } from '@/lib/cameras/labels';
import type { Locale } from '@/lib/locale';
import { type Anchored, anchorElements } from './anchored';
import { type Label, labelCandidates } from './label-candidates';
import { radiusOf } from './pin-svg';

type Props = { basemap: Basemap; markers: readonly Marker[] };

/** Names of places, as many as fit between the pins. The list says everything they say, so they are hidden from listeners. */
export function MapLabels({ basemap, markers }: Props) {
  const map = useMap();
  const locale = useLocale() === 'az' ? 'az' : 'en';
  const anchored = useRef<Anchored | null>(null);
  const drawn = useRef(new Map<string, HTMLElement>());

  useEffect(() => {
    const pane = map.getPane('names') ?? map.createPane('names');
    pane.setAttribute('aria-hidden', 'true');
    const made = anchorElements(map, pane);
    anchored.current = made;
    return () => {
      made.end();
      drawn.current = new Map();
    };
  }, [map]);

  useEffect(() => {
    const before = drawn.current;
    drawn.current = new Map();
    for (const { x, y, label } of labelsFor(map, basemap, markers, locale)) {
      const { lat, lng: lon } = map.layerPointToLatLng([x, y]);
      const key = `${label.kind} ${label.text}`;
      const name = before.get(key) ?? newName(label, locale);
      before.delete(key);
      drawn.current.set(key, name);
      anchored.current?.put(name, { lat, lon }, null);
    }
    for (const name of before.values()) anchored.current?.drop(name);
  }, [map, basemap, markers, locale]);
  return null;
}

function labelsFor(map: LeafletMap, basemap: Basemap, markers: readonly Marker[], locale: Locale): LabelCandidate<Label>[] {
  const toPixels = (lat: number, lon: number) => map.latLngToLayerPoint([lat, lon]);
  const obstacles = markers.map(({ lat, lon, count }) => ({ ...pixelsOf(toPixels(lat, lon)), radius: radiusOf(count) + 5 }));
  const inView = labelCandidates(basemap, locale, map.getZoom(), toPixels, obstacles).filter((candidate) => fits(map, candidate));
  return placeLabels(inView, obstacles);
}

function newName({ kind, text }: Label, locale: Locale): HTMLElement {
  const name = document.createElement('span');
  name.className = `map-name map-name-${kind}`;
  name.textContent = text;
  name.lang = kind === 'sea' || kind === 'country' ? locale : 'az';
  return name;
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
