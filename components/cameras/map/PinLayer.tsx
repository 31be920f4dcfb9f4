'use client';

import { useEffect, useEffectEvent, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { Marker, Pin } from '@/lib/cameras/cluster';
import { makePinBoard, type PinBoard } from './pin-board';
import { usePinName } from './usePinName';

type Props = { markers: readonly Marker[]; /** Key of the chosen pin. */ chosen: string | null; onChoose: (pin: Pin) => void };

/** Pins and clusters as buttons with names; a cluster opens, a pin is chosen. */
export function PinLayer({ markers, chosen, onChoose }: Props) {
  const map = useMap();
  const board = useRef<PinBoard | null>(null);
  const nameOf = useEffectEvent(usePinName());
  const press = useEffectEvent((marker: Marker) => {
    if (marker.kind === 'pin') onChoose(marker.pin);
    else map.setView([marker.lat, marker.lon], Math.max(marker.expansionZoom(), map.getZoom() + 1));
  });

  useEffect(() => {
    const made = makePinBoard(map, (marker) => press(marker));
    board.current = made;
    return () => made.end();
  }, [map]);
  useEffect(() => board.current?.show({ markers, chosen, nameOf: (marker) => nameOf(marker) }), [map, markers, chosen]);
  return null;
}
