'use client';

import { svg } from 'leaflet';
import { memo, useMemo } from 'react';
import { Pane, Polygon, Polyline, TileLayer } from 'react-leaflet';
import type { Basemap } from '@/lib/cameras/basemap';
import { unpackLine } from '@/lib/cameras/polyline';

/** Set only where the operator runs a tile server of their own; docs/map.md. */
const TILE_URL = process.env.NEXT_PUBLIC_TILE_SERVER;

/** Widths in pixels of the lines of shallow water along the coast, from the sea inwards. */
const WATERLINES = [22, 14, 7];

type Props = { basemap: Basemap | null };

/**
 * Sea, land, country and districts as lines and areas; their colours are in map.css, so that they follow day and night.
 * Remembered with their positions: given anew, Leaflet would project and clip every line a second time at each step.
 */
export const BaseLayers = memo(function BaseLayers({ basemap }: Props) {
  const shapes = useMemo(() => basemap && {
    land: asParts(basemap.land.map(unpackLine)), country: asParts(basemap.country.map(unpackLine)),
    districts: basemap.districtBorders.map(unpackLine), neighbours: basemap.neighbourBorders.map(unpackLine),
  }, [basemap]);
  // A renderer of our own draws beyond the edges, so that dragging shows no blank.
  const renderer = useMemo(() => svg({ padding: 0.8, pane: 'ground' }), []);
  const common = { renderer, interactive: false, pane: 'ground' };
  if (TILE_URL) return <TileLayer url={TILE_URL} maxZoom={18} />;
  return (
    <Pane name="ground" className="map-ground">
      {shapes && (
        <>
          {WATERLINES.map((weight) => <Polygon key={weight} {...common} positions={shapes.land} weight={weight} className={`map-water map-water-${weight}`} />)}
          <Polygon {...common} positions={shapes.land} className="map-land" />
          <Polyline {...common} positions={shapes.neighbours} className="map-neighbour-border" />
          <Polygon {...common} positions={shapes.country} className="map-country-edge" />
          <Polygon {...common} positions={shapes.country} className="map-country" />
          <Polyline {...common} positions={shapes.districts} className="map-district-border" />
        </>
      )}
    </Pane>
  );
});

/** Each ring as a polygon of its own: none is a hole in another. */
function asParts(rings: [number, number][][]): [number, number][][][] {
  return rings.map((ring) => [ring]);
}
