'use client';

import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import type { Marker, MarkersIn } from '@/lib/cameras/cluster';

/** What is to be drawn for the part of the map that is in view; renewed when it moves. */
export function useMarkers(map: LeafletMap | null, markersIn: MarkersIn): Marker[] {
  const [markers, setMarkers] = useState<Marker[]>([]);
  useEffect(() => {
    if (!map) return;
    const renew = () => {
      const box = map.getBounds().pad(0.3);
      setMarkers(markersIn([box.getWest(), box.getSouth(), box.getEast(), box.getNorth()], map.getZoom()));
    };
    renew();
    map.on('moveend', renew);
    return () => { map.off('moveend', renew); };
  }, [map, markersIn]);
  return markers;
}
