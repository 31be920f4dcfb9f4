'use client';

import { useEffect } from 'react';
import { TileLayer, useMap } from 'react-leaflet';
import type { Basemap } from '@/lib/cameras/basemap';
import { drawGround } from './ground';

/** Set only where the operator runs a tile server of their own; docs/map.md. */
const TILE_URL = process.env.NEXT_PUBLIC_TILE_SERVER;

type Props = { basemap: Basemap | null };

/** What lies under the pins: our own drawing, or the operator's tiles. */
export function BaseLayers({ basemap }: Props) {
  const map = useMap();
  useEffect(() => (basemap && !TILE_URL ? drawGround(map, basemap) : undefined), [map, basemap]);
  return TILE_URL ? <TileLayer url={TILE_URL} maxZoom={18} /> : null;
}
