import { DomEvent, type Map as LeafletMap } from 'leaflet';
import type { Marker } from '@/lib/cameras/cluster';
import { anchorElements } from './anchored';
import { pinSize, pinSvg } from './pin-svg';
import { pictureOf } from './pin-picture';
import { inSlices } from './slices';

/** What is to be shown. */
export type Shown = { markers: readonly Marker[]; /** Key of the chosen pin. */ chosen: string | null; nameOf: (marker: Marker) => string };

/** Draws markers as buttons. */
export type PinBoard = { /** Those in view first, the others in between other work. Leaves what is not drawn when called back. */ show: (shown: Shown) => () => void; end: () => void };

type Drawn = { button: HTMLButtonElement; marker: Marker; signature: string };

/** Pins and clusters on the map in reading order from north-west. Those that stay keep their element, and with it the focus. */
export function makePinBoard(map: LeafletMap, onPress: (marker: Marker) => void): PinBoard {
  const pane = map.getPane('markerPane') ?? map.createPane('markerPane');
  const anchored = anchorElements(map, pane);
  const drawn = new Map<string, Drawn>();
  // A drag of the map may begin on a pin and ends on it, as the pin comes along: that is no press.
  let dragged = false;
  const drag = () => { dragged = true; };
  const touch = () => { dragged = false; };
  const press = (event: MouseEvent) => {
    event.stopPropagation();
    if (dragged && event.detail > 0) return;
    const pressed = event.target instanceof Element ? drawn.get(event.target.closest('button')?.dataset.pin ?? '') : undefined;
    if (pressed) onPress(pressed.marker);
  };
  DomEvent.on(pane, 'dblclick', DomEvent.stopPropagation);
  pane.addEventListener('pointerdown', touch);
  pane.addEventListener('click', press);
  map.on('drag', drag);

  function clear(keys: ReadonlySet<string>) {
    for (const [key, { button }] of drawn) {
      if (keys.has(key)) continue;
      // A cluster that opens vanishes under the reader's finger; the map itself then holds the focus.
      if (button === document.activeElement) map.getContainer().focus({ preventScroll: true });
      anchored.drop(button);
      drawn.delete(key);
    }
  }

  return {
    show({ markers, chosen, nameOf }) {
      const order = markers.toSorted((a, b) => b.lat - a.lat || a.lon - b.lon);
      clear(new Set(order.map(({ key }) => key)));
      const view = map.getBounds();
      const inView = ({ lat, lon }: Marker) => view.contains([lat, lon]);
      return inSlices([...order.filter(inView), ...order.filter((marker) => !inView(marker))], (marker) => {
        const known = drawn.get(marker.key);
        const button = known?.button ?? newButton(marker.key);
        const isChosen = marker.key === chosen;
        const signature = signatureOf(marker, isChosen);
        // Most pins stay as they are from one look to the next; naming and drawing them again is what would cost.
        if (known?.signature !== signature) dress(button, marker, nameOf(marker), isChosen);
        drawn.set(marker.key, { button, marker, signature });
        anchored.put(button, marker, known ? null : nextDrawn(order, marker, drawn));
      });
    },
    end() {
      pane.removeEventListener('pointerdown', touch);
      pane.removeEventListener('click', press);
      map.off('drag', drag);
      DomEvent.off(pane, 'dblclick', DomEvent.stopPropagation);
      anchored.end();
      drawn.clear();
    },
  };
}

function newButton(key: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.pin = key;
  return button;
}

function nextDrawn(order: readonly Marker[], marker: Marker, drawn: ReadonlyMap<string, Drawn>): HTMLElement | null {
  for (let at = order.indexOf(marker) + 1; at < order.length; at += 1) {
    const next = drawn.get(order[at]?.key ?? '');
    if (next) return next.button;
  }
  return null;
}

function signatureOf({ count, counts }: Marker, chosen: boolean): string {
  return `${chosen ? '!' : ''}${count}|${counts ? Object.values(counts).join() : ''}`;
}

function dress(button: HTMLButtonElement, marker: Marker, name: string, chosen: boolean) {
  button.classList.add('map-pin', `map-pin-${marker.kind}`);
  button.dataset.count = String(marker.count);
  button.setAttribute('aria-label', name);
  button.title = name;
  if (marker.kind === 'pin') button.setAttribute('aria-expanded', String(chosen));
  const side = `${pinSize(marker)}px`;
  button.style.width = side;
  button.style.height = side;
  button.style.zIndex = chosen ? '1' : '';
  button.replaceChildren(pictureOf(pinSvg(marker, chosen), marker.count));
}
