'use client';

import type { Map as LeafletMap } from 'leaflet';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Pin } from '@/lib/cameras/cluster';
import { boundsOf, FIT } from './Framing';

type Props = { map: LeafletMap; pins: readonly Pin[] };

/** Nearer, farther, everything. */
export function MapButtons({ map, pins }: Props) {
  const t = useTranslations('cameras.map');
  const zoom = useZoom(map);
  return (
    <div className="no-print absolute top-3 left-3 z-[1000] grid border border-rule-strong bg-paper">
      <button type="button" className="map-button" aria-label={t('zoomIn')} title={t('zoomIn')} disabled={zoom >= map.getMaxZoom()} onClick={() => map.zoomIn(1)}><Sign path="M10 3v14M3 10h14" /></button>
      <button type="button" className="map-button border-t" aria-label={t('zoomOut')} title={t('zoomOut')} disabled={zoom <= map.getMinZoom()} onClick={() => map.zoomOut(1)}><Sign path="M3 10h14" /></button>
      <button type="button" className="map-button border-t" aria-label={t('whole')} title={t('whole')} onClick={() => map.fitBounds(boundsOf(pins), FIT)}><Sign path="M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4" /></button>
    </div>
  );
}

function Sign({ path }: { path: string }) {
  return <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true"><path d={path} fill="none" stroke="currentColor" strokeWidth="2" /></svg>;
}

function useZoom(map: LeafletMap): number {
  const [zoom, setZoom] = useState(() => map.getZoom());
  useEffect(() => {
    const renew = () => setZoom(map.getZoom());
    map.on('zoomend', renew);
    return () => { map.off('zoomend', renew); };
  }, [map]);
  return zoom;
}
