'use client';

import 'leaflet/dist/leaflet.css';
import './map.css';
import type { Map as LeafletMap } from 'leaflet';
import { useTranslations } from 'next-intl';
import { useCallback, useMemo, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import { setQuery } from '@/components/ui/useQuery';
import { clusterPins, type MarkersIn, pinsOf } from '@/lib/cameras/cluster';
import { Attribution } from './Attribution';
import { BaseLayers } from './BaseLayers';
import { Framing } from './Framing';
import type { MapProps } from './LazyMap';
import { Legend } from './Legend';
import { MapButtons } from './MapButtons';
import { MapLabels } from './MapLabels';
import { COUNTRY, EXACT_ZOOM, MAX_ZOOM, PAN_LIMITS } from './frame';
import { PinPanel } from './PinPanel';
import { PinLayer } from './PinLayer';
import { useBasemap } from './useBasemap';
import { useMarkers } from './useMarkers';

/** The cameras on the map, and the list of those that share the chosen point. Browser only. */
export function CameraMap({ entries, places, states, base, selected }: MapProps) {
  const t = useTranslations('cameras.map');
  const [map, setMap] = useState<LeafletMap | null>(null);
  const basemap = useBasemap();
  const stateAt = states?.ready ? states.at : null;
  const exact = useMemo(() => places.some(({ position }) => position === 'station'), [places]);
  const maxZoom = exact ? EXACT_ZOOM : MAX_ZOOM;
  const pins = useMemo(() => pinsOf(entries, places), [entries, places]);
  const clusters = useMemo(() => clusterPins(pins, maxZoom), [pins, maxZoom]);
  const markersIn = useCallback<MarkersIn>((box, zoom) => clusters(stateAt, box, zoom), [clusters, stateAt]);
  const markers = useMarkers(map, markersIn);
  const chosen = useMemo(() => pins.find((pin) => pin.entries.some(({ id }) => id === selected)) ?? null, [pins, selected]);
  const unplaced = useMemo(() => entries.filter(({ place }) => place === null).length, [entries]);

  function close() {
    setQuery({ sel: null });
    // Back to the pin it was opened from; to the map where no pin of its own stands for it.
    const pin = map?.getPane('markerPane')?.querySelector<HTMLElement>(`[data-pin="${chosen?.key}"]`);
    (pin ?? map?.getContainer())?.focus({ preventScroll: true });
  }

  return (
    <figure>
      <div className="relative isolate">
        <MapContainer
          ref={setMap} bounds={COUNTRY} maxBounds={PAN_LIMITS} maxBoundsViscosity={0.8} minZoom={5} maxZoom={maxZoom} zoomSnap={0.5} zoomControl={false}
          attributionControl={false} scrollWheelZoom={false} className="camera-map h-[68svh] lg:h-[calc(100svh-9rem)]"
        >
          <BaseLayers basemap={basemap.kind === 'ready' ? basemap.basemap : null} />
          {basemap.kind === 'ready' && <MapLabels basemap={basemap.basemap} markers={markers} />}
          <PinLayer markers={markers} chosen={chosen?.key ?? null} onChoose={(pin) => setQuery({ sel: pin.entries[0]?.id ?? null, view: 'map' })} />
          <Framing pins={pins} chosen={chosen} markersIn={markersIn} label={t('label')} />
        </MapContainer>
        {map && <MapButtons map={map} pins={pins} />}
        <Attribution />
        {chosen && <PinPanel pin={chosen} states={states} base={base} selected={selected} onClose={close} />}
      </div>
      {basemap.kind === 'failed' && <p role="alert" className="pt-2 text-note text-frozen">{t('baseFailed')}</p>}
      {selected && !chosen && !entries.some(({ id }) => id === selected) && <p role="status" className="pt-2 text-note text-frozen">{t('outside', { label: selected })}</p>}
      {unplaced > 0 && <p className="pt-2 text-note">{t('unplaced', { count: unplaced })}</p>}
      <Legend monitored={states !== null} exact={exact} />
    </figure>
  );
}
