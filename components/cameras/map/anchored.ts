import type { Map as LeafletMap, ZoomAnimEvent } from 'leaflet';
import { originAfter, type ZoomTarget } from './zoom-point';

type LatLon = { lat: number; lon: number };

/** Elements that keep their points of the map. */
export type Anchored = {
  /** Puts an element at its point; a new one before `next`, or last. */
  put: (element: HTMLElement, at: LatLon, next: HTMLElement | null) => void;
  drop: (element: HTMLElement) => void;
  end: () => void;
};

/** Hundreds of Leaflet's markers each with a box, listeners and a layer of its own cost most of a step; one listener moves all of these. */
export function anchorElements(map: LeafletMap, pane: HTMLElement): Anchored {
  const anchors = new Map<HTMLElement, LatLon>();
  let target: ZoomTarget | null = null;
  const place = (element: HTMLElement, { lat, lon }: LatLon) => {
    const { x, y } = target ? map.project([lat, lon], target.zoom).subtract(originAfter(map, target)).round() : map.latLngToLayerPoint([lat, lon]);
    element.style.transform = `translate(${x}px, ${y}px)`;
  };
  const placeAll = () => anchors.forEach((at, element) => place(element, at));
  const listeners = {
    zoom: placeAll,
    viewreset: placeAll,
    zoomanim: ({ center, zoom }: ZoomAnimEvent) => {
      target = { center, zoom };
      placeAll();
    },
    zoomend: () => { target = null; },
  };
  map.on(listeners);
  return {
    put(element, at, next) {
      const before = anchors.get(element);
      if (before?.lat === at.lat && before.lon === at.lon) return;
      anchors.set(element, at);
      place(element, at);
      if (before) return;
      element.classList.add('leaflet-zoom-animated');
      pane.insertBefore(element, next);
    },
    drop(element) {
      anchors.delete(element);
      element.remove();
    },
    end() {
      map.off(listeners);
      for (const element of anchors.keys()) element.remove();
      anchors.clear();
    },
  };
}
