'use client';

import { divIcon, DomEvent, marker as leafletMarker, type Marker as LeafletMarker } from 'leaflet';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { Marker, Pin } from '@/lib/cameras/cluster';
import { pinSize, pinSvg } from './pin-svg';
import { pictureOf } from './pin-picture';
import { usePinName } from './usePinName';

type Props = { markers: readonly Marker[]; /** Key of the chosen pin. */ chosen: string | null; onChoose: (pin: Pin) => void };

/** Pins and clusters as buttons with names, in reading order from north-west; those that stay keep the focus. */
export function PinLayer({ markers, chosen, onChoose }: Props) {
  const map = useMap();
  const drawn = useRef(new Map<string, LeafletMarker>());
  const press = useEffectEvent((marker: Marker) => {
    if (marker.kind === 'pin') onChoose(marker.pin);
    else map.setView([marker.lat, marker.lon], Math.max(marker.expansionZoom, map.getZoom() + 1));
  });
  const nameOf = useEffectEvent(usePinName());

  useEffect(() => {
    const before = drawn.current;
    const now = new Map<string, LeafletMarker>();
    for (const marker of markers.toSorted((a, b) => b.lat - a.lat || a.lon - b.lon)) {
      const known = before.get(marker.key);
      const pin = known ?? leafletMarker([marker.lat, marker.lon], { icon: divIcon({ className: 'map-pin-box', html: document.createElement('button'), iconSize: [0, 0] }), interactive: false, keyboard: false });
      if (!known) pin.addTo(map);
      const button = pin.getElement()?.querySelector('button');
      const isChosen = marker.key === chosen;
      if (button) {
        button.onclick = () => press(marker);
        // Most pins stay as they are from one look to the next; naming and drawing them again is what would cost.
        const signature = signatureOf(marker, isChosen);
        if (signatures.get(button) !== signature) {
          dress(button, marker, nameOf(marker), isChosen, !known);
          signatures.set(button, signature);
          pin.setZIndexOffset(isChosen ? 1000 : 0);
        }
      }
      now.set(marker.key, pin);
    }
    for (const [key, pin] of before) {
      if (now.has(key)) continue;
      // A cluster that opens vanishes under the reader's finger; the map itself then holds the focus.
      if (pin.getElement()?.contains(document.activeElement)) map.getContainer().focus({ preventScroll: true });
      pin.remove();
    }
    drawn.current = now;
  }, [map, markers, chosen]);

  useEffect(() => () => {
    for (const pin of drawn.current.values()) pin.remove();
    drawn.current = new Map();
  }, [map]);
  return null;
}

/** What each button shows. */
const signatures = new WeakMap<HTMLButtonElement, string>();

function signatureOf({ count, counts }: Marker, chosen: boolean): string {
  return `${chosen ? '!' : ''}${count}|${counts ? Object.values(counts).join() : ''}`;
}

function dress(button: HTMLButtonElement, marker: Marker, name: string, chosen: boolean, fresh: boolean) {
  if (fresh) {
    button.type = 'button';
    DomEvent.disableClickPropagation(button);
    button.dataset.pin = marker.key;
  }
  button.className = `map-pin map-pin-${marker.kind}`;
  button.dataset.count = String(marker.count);
  button.setAttribute('aria-label', name);
  button.title = name;
  if (marker.kind === 'pin') button.setAttribute('aria-expanded', String(chosen));
  const side = `${pinSize(marker)}px`;
  button.style.width = side;
  button.style.height = side;
  button.replaceChildren(pictureOf(pinSvg(marker, chosen)));
}
