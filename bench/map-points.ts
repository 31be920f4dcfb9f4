import { chromium } from '@playwright/test';
import { type Bundle, bundle, openPage } from './map-bundle';
import { randomCameras } from './map-data';
import type { MapSample } from './map-steps';

/**
 * The portal's map and Leaflet.markercluster with the same cameras, in turns, in Chromium at a quarter of this machine's
 * speed: until the first pins, for each step of looking about, long tasks, elements, memory. See README.md.
 */
const SLOWDOWN = 4;
const SIZES = process.argv.slice(2).map(Number).filter((size) => size > 0);
const ROUNDS = Number(process.env.ROUNDS ?? 3);
/** `ours`: pins alone, as the peer's; `drawn`: with the base map and its names, as readers see it. */
const PEERS = ['ours', 'drawn', 'peer'] as const;

type Sample = MapSample & { heapMb: number };

const pages = new Map<string, Bundle>();
for (const name of PEERS) pages.set(name, await bundle(name === 'peer' ? 'bench/map-page-peer.ts' : 'bench/map-page-ours.tsx'));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc'] });

try {
  for (const size of SIZES.length > 0 ? SIZES : [1000, 6500, 100_000]) {
    const samples: Record<(typeof PEERS)[number], Sample[]> = { ours: [], drawn: [], peer: [] };
    for (let round = 0; round < (size > 50_000 ? 1 : ROUNDS); round += 1) {
      for (const name of PEERS) samples[name].push(await measure(name, size));
    }
    report(size, samples);
  }
} finally {
  await browser.close();
}

async function measure(name: string, size: number): Promise<Sample> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 760 } });
  await openPage(page, pages.get(name) ?? { js: '', css: '' }, name === 'drawn');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const sample = await page.evaluate((index) => (globalThis as unknown as { runMap: (index: unknown) => Promise<MapSample> }).runMap(index), randomCameras(size) as unknown);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return { ...sample, heapMb: usedSize / 1e6 };
}

function report(size: number, samples: Record<(typeof PEERS)[number], readonly Sample[]>): void {
  const line = (what: string, unit: string, of: (sample: Sample) => number) => {
    const [ours, drawn, peer] = PEERS.map((name) => median(samples[name].map(of)));
    const shown = (value = Number.NaN) => `${value.toFixed(0).padStart(6)} ${unit}`;
    console.log(`${String(size).padStart(6)} ${what.padEnd(22)} ours ${shown(ours)}   with base map ${shown(drawn)}   markercluster ${shown(peer)}   ratio ${((ours ?? 0) / (peer ?? 0)).toFixed(2)}`);
  };
  line('first pins', 'ms', ({ firstMs }) => firstMs);
  line('a step, median', 'ms', ({ stepsMs }) => median(stepsMs));
  line('all stands, median', 'ms', ({ standMs }) => median(standMs));
  line('a step, worst', 'ms', ({ stepsMs }) => Math.max(...stepsMs));
  line('long tasks, number', '  ', ({ longTasksMs }) => longTasksMs.length);
  line('long tasks, longest', 'ms', ({ longTasksMs }) => Math.max(0, ...longTasksMs));
  line('long tasks, together', 'ms', ({ longTasksMs }) => longTasksMs.reduce((sum, ms) => sum + ms, 0));
  line('elements', '  ', ({ nodes }) => nodes);
  line('memory', 'MB', ({ heapMb }) => heapMb);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
