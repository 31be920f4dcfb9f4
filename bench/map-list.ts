import { chromium } from '@playwright/test';
import { bundle, openPage } from './map-bundle';
import { randomCameras } from './map-data';
import type { FinderSample } from './map-steps';

/**
 * From a key in the search field to the painted result with list and map together, at a quarter of this machine's speed:
 * 1,000 and 6,500 cameras, or the sizes that are named. See README.md.
 */
const SLOWDOWN = 4;
const SIZES = process.argv.slice(2).map(Number).filter((size) => size > 0);
const WORDS = ['sumqayıt', '57/2', 'nizami'];

const ours = await bundle('bench/map-page-ours.tsx');
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const size of SIZES.length > 0 ? SIZES : [1000, 6500]) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await openPage(page, ours, true);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const sample = await page.evaluate(([index, words]) => (globalThis as unknown as { runFinder: (index: unknown, words: unknown) => Promise<FinderSample> }).runFinder(index, words), [randomCameras(size), WORDS] as const as [unknown, unknown]);
    await page.close();
    const { readyMs, keysMs, settledMs, nodes } = sample;
    console.log(`${String(size).padStart(6)} cameras: shown after ${readyMs.toFixed(0)} ms, ${nodes} elements; a key: median ${at(keysMs, 0.5)} ms, p95 ${at(keysMs, 0.95)} ms; list and map as they stay: median ${at(settledMs, 0.5)} ms (${keysMs.length} keys)`);
  }
} finally {
  await browser.close();
}

function at(values: readonly number[], share: number): string {
  return (values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN).toFixed(0);
}
