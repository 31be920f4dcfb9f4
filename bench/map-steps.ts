import type { Map as LeafletMap } from 'leaflet';
import type { CameraIndex } from '@/lib/cameras/camera-index';

/** What the bench's page and the bench agree on. */
export type MapBench = { map: LeafletMap | null; start: (index: CameraIndex, part: 'map' | 'finder') => void };

/** One per page. */
export const mapBench: MapBench = { map: null, start: () => undefined };

/** Where the bench looks: the country, into Baku, about in it, over to Gəncə and out again. */
const STEPS: [lat: number, lon: number, zoom: number][] = [
  [40.4, 48.5, 8], [40.42, 49.8, 9], [40.42, 49.85, 10], [40.42, 49.9, 11], [40.44, 49.95, 11], [40.4, 49.8, 11], [40.38, 49.85, 10], [40.66, 46.4, 10],
  [40.68, 46.36, 11], [40.7, 46.4, 9], [40.4, 47.5, 8], [40.3, 47.9, 7], [40.3, 47.9, 8], [40.6, 47.9, 8], [40.2, 47.9, 7.5], [40.3, 47.9, 7],
];

/** Milliseconds until the first pins, for each step to the next frame and until everything stands, long tasks, what the page then holds. */
export type MapSample = { firstMs: number; stepsMs: number[]; standMs: number[]; longTasksMs: number[]; nodes: number };

/** Gives the map its cameras and looks about. */
async function runMap(index: CameraIndex): Promise<MapSample> {
  // Handing over the list is the bench's own work, no map's.
  await rest();
  const longTasksMs: number[] = [];
  new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => longTasksMs.push(duration))).observe({ type: 'longtask' });
  const startMs = performance.now();
  mapBench.start(index, 'map');
  await until(() => document.querySelector('.map-pin, .marker-cluster, .peer-pin') !== null);
  await painted();
  const firstMs = performance.now() - startMs;
  await rest();
  const [stepsMs, standMs]: [number[], number[]] = [[], []];
  let nodes = 0;
  let changedMs = 0;
  new MutationObserver(() => { changedMs = performance.now(); }).observe(document.body, { subtree: true, childList: true, attributes: true });
  for (const [lat, lon, zoom] of STEPS) {
    const stepMs = performance.now();
    mapBench.map?.setView([lat, lon], zoom, { animate: false });
    await painted();
    stepsMs.push(performance.now() - stepMs);
    do await rest(); while (performance.now() - changedMs < 100);
    standMs.push(changedMs - stepMs);
    nodes = Math.max(nodes, document.querySelectorAll('#root *').length);
  }
  return { firstMs, stepsMs, standMs, longTasksMs, nodes };
}

/** Milliseconds from each key in the search field to the painted result, and to the list as it stays. */
export type FinderSample = { readyMs: number; keysMs: number[]; settledMs: number[]; nodes: number };

/** Shows list and map, types words and takes them back. */
async function runFinder(index: CameraIndex, words: readonly string[]): Promise<FinderSample> {
  const startMs = performance.now();
  mapBench.start(index, 'finder');
  await until(() => document.querySelector('input[type=search]') !== null);
  await painted();
  const readyMs = performance.now() - startMs;
  await rest(1500);
  const nodes = document.querySelectorAll('#root *').length;
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  const [keysMs, settledMs]: [number[], number[]] = [[], []];
  for (const word of words) {
    for (let length = 1; length <= word.length + 1; length += 1) {
      const text = length > word.length ? '' : word.slice(0, length);
      const keyMs = performance.now();
      let changedMs = keyMs;
      const observer = new MutationObserver(() => { changedMs = performance.now(); });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
      field?.dispatchEvent(new Event('input', { bubbles: true }));
      await painted();
      keysMs.push(performance.now() - keyMs);
      await rest(400);
      observer.disconnect();
      settledMs.push(changedMs - keyMs);
    }
  }
  return { readyMs, keysMs, settledMs, nodes };
}

/** After the next frame has been drawn. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    });
  });
}

async function until(true_: () => boolean): Promise<void> {
  while (!true_()) await painted();
}

/** Until nothing has been busy for a while. */
function rest(ms = 150): Promise<void> {
  return new Promise((resolve) => { setTimeout(() => requestIdleCallback(() => resolve()), ms); });
}

Object.assign(globalThis, { runMap, runFinder });
