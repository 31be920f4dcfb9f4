import { DomUtil, type Map as LeafletMap, type Point, point, type ZoomAnimEvent } from 'leaflet';
import type { Basemap } from '@/lib/cameras/basemap';
import { type Area, type GroundLine, groundLine, holds, pathWithin } from '@/lib/cameras/ground-path';
import { originAfter } from './zoom-point';

/** Widths in pixels of the lines of shallow water along the coast, from the sea inwards. */
const WATERLINES = [22, 14, 7];

/** How far beyond its edges the map is drawn, in sizes of the map: dragging shows no blank, and most drags draw nothing. */
const BEYOND = 0.8;

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws sea, land, country and districts; their colours are in map.css, so that they follow day and night. Lines are
 * projected once, and written anew only when the zoom changes or the view leaves what is drawn: Leaflet's own layers
 * are projected, simplified and cut at every step, and land and country several times.
 * @returns takes it away
 */
export function drawGround(map: LeafletMap, basemap: Basemap): () => void {
  const pane = map.getPane('ground') ?? map.createPane('ground');
  pane.classList.add('map-ground');
  const svg = document.createElementNS(SVG, 'svg');
  svg.classList.add('leaflet-zoom-animated');
  const sheets = sheetsOf(basemap).map(({ lines, styles }) => ({ lines, paths: styles.map((style) => svg.appendChild(pathIn(style))) }));
  let drawn: Drawn = nothingDrawn();

  const put = (origin: Point, zoom: number) => {
    const scale = map.getZoomScale(zoom, drawn.zoom);
    DomUtil.setTransform(svg as unknown as HTMLElement, drawn.corner.multiplyBy(scale).subtract(origin).round(), scale);
  };
  const stay = () => put(map.getPixelOrigin(), map.getZoom());
  const renew = () => {
    const view = viewOf(map, 0);
    if (drawn.zoom !== map.getZoom() || !holds(drawn.area, view.area)) {
      drawn = viewOf(map, BEYOND);
      svg.setAttribute('width', String(drawn.size.x));
      svg.setAttribute('height', String(drawn.size.y));
      for (const { lines, paths } of sheets) {
        const written = pathWithin(lines, drawn.area, drawn.worldPx);
        for (const path of paths) path.setAttribute('d', written);
      }
    }
    stay();
  };
  const listeners = { moveend: renew, viewreset: stay, zoom: stay, zoomanim: ({ center, zoom }: ZoomAnimEvent) => put(originAfter(map, { center, zoom }), zoom) };
  renew();
  pane.append(svg);
  map.on(listeners);
  return () => {
    map.off(listeners);
    svg.remove();
  };
}

type Drawn = { zoom: number; /** Upper left corner in the world's pixels. */ corner: Point; size: Point; area: Area; worldPx: number };

function nothingDrawn(): Drawn {
  return { zoom: -1, corner: point(0, 0), size: point(0, 0), area: { left: 0, top: 0, right: 0, bottom: 0 }, worldPx: 1 };
}

/** What is in view, and so many sizes of the map around it. */
function viewOf(map: LeafletMap, beyond: number): Drawn {
  const { min = point(0, 0), max = point(0, 0) } = map.getPixelBounds();
  const margin = map.getSize().multiplyBy(beyond);
  const [corner, far] = [min.subtract(margin).floor(), max.add(margin).ceil()];
  const zoom = map.getZoom();
  const worldPx = 256 * 2 ** zoom;
  return { zoom, corner, size: far.subtract(corner), area: { left: corner.x / worldPx, top: corner.y / worldPx, right: far.x / worldPx, bottom: far.y / worldPx }, worldPx };
}

/** Lines that are drawn alike, from below; land and country are drawn several times over the same lines. */
function sheetsOf(basemap: Basemap): { lines: GroundLine[]; styles: Style[] }[] {
  const read = (packed: number[][], closed: boolean) => packed.map((line) => groundLine(line, closed));
  return [
    { lines: read(basemap.land, true), styles: [...WATERLINES.map((width): Style => [`map-water map-water-${width}`, width]), ['map-land', null]] },
    { lines: read(basemap.neighbourBorders, false), styles: [['map-neighbour-border', null]] },
    { lines: read(basemap.country, true), styles: [['map-country-edge', null], ['map-country', null]] },
    { lines: read(basemap.districtBorders, false), styles: [['map-district-border', null]] },
  ];
}

type Style = [className: string, widthPx: number | null];

function pathIn([className, widthPx]: Style): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('class', className);
  if (widthPx) path.setAttribute('stroke-width', String(widthPx));
  return path;
}
