import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { openPortal, startOwnStreams } from './player-portal';

/**
 * What a wall of 4, 9 and 16 cameras costs in Chromium, beside as many players of hls.js with its own settings on an empty
 * page, in turns: time until every picture moves, processor, memory at first and after MINUTES (1), dropped pictures. See README.md.
 */
const MINUTES = Number(process.env.MINUTES ?? 1);
const SIZES = (process.env.SIZES ?? '4,9,16').split(',').map(Number);
const SETTLE_MS = 15_000;
/** After the first minutes, what a wall may still grow by, megabytes an hour. */
const WANTED_MB_AN_HOUR = 60;
const FILLS_MINUTES = 2;

type Row = { name: string; players: number; startMs: number; live: number; cpu: number; heapMb: number; pageMb: number; growthMb: number | null; dropped: number };

const portal = await openPortal();
const list = (await (await fetch(`${portal.address}/data/elections/rehearsal/precincts.json`)).json()) as { precincts: { id: string; streams: string[] }[] };
const cameras = list.precincts.filter((_, index) => index % 50 === 0).slice(0, 16);
const streams = await startOwnStreams(cameras.map(({ id }) => id));
const rows: Row[] = [];
try {
  for (const size of SIZES) {
    const shown = cameras.slice(0, size);
    rows.push(await measure('this wall', size, async (page) => {
      await page.goto(`${portal.address}/en/elections/rehearsal/cameras/wall?w=${shown.map(({ id }) => id).join(',')}&players=${size}`);
      return () => page.locator('[data-wall] .button-strong').click();
    }));
    rows.push(await measure('hls.js as it comes', size, (page) => openPeer(page, shown.map((camera) => camera.streams[0] ?? ''))));
  }
  report();
} finally {
  await streams.stop();
  await portal.close();
}

async function measure(name: string, players: number, open: (page: Page) => Promise<() => Promise<unknown>>): Promise<Row> {
  const browser = await chromium.launch(portal.launch);
  try {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 1000 } })).newPage();
    // tsx marks named functions with a helper that the page does not have.
    await page.addInitScript('globalThis.__name = (named) => named');
    const start = await open(page);
    const [session, root] = [await page.context().newCDPSession(page), await browser.newBrowserCDPSession()];
    await session.send('Performance.enable');
    const pressedMs = Date.now();
    await start();
    await page.waitForFunction(allMove, players, { timeout: 120_000, polling: 100 });
    const startMs = Date.now() - pressedMs;
    await page.waitForTimeout(SETTLE_MS);
    return { name, players, startMs, ...await watch(page, root), ...await pictures(page), heapMb: await heapMb(session) };
  } finally {
    await browser.close();
  }
}

/** Processor and memory over the minutes. */
async function watch(page: Page, root: CDPSession): Promise<Pick<Row, 'cpu' | 'pageMb' | 'growthMb'>> {
  const [before, fromMs, memory] = [await processorSeconds(root), Date.now(), [] as { minute: number; mb: number }[]];
  for (let minute = 1; minute <= MINUTES; minute += 1) {
    await page.waitForTimeout(60_000);
    memory.push({ minute, mb: await largestPageMb(root) });
  }
  const cpu = (await processorSeconds(root) - before) / ((Date.now() - fromMs) / 1000);
  return { cpu, pageMb: memory.at(-1)?.mb ?? Number.NaN, growthMb: slope(memory.filter(({ minute }) => minute > FILLS_MINUTES)) };
}

/** As many players as hls.js makes them, on a page with nothing else. */
async function openPeer(page: Page, addresses: readonly string[]): Promise<() => Promise<unknown>> {
  const library = readFileSync(path.join(process.cwd(), 'node_modules/hls.js/dist/hls.light.min.js'), 'utf8');
  // A file that the portal really serves: a page that no server gave may not ask this machine's streams (local network access).
  await page.goto(`${portal.address}/robots.txt`);
  await page.evaluate('document.body.replaceChildren()');
  await page.addScriptTag({ content: library });
  return () => page.evaluate(`for (const address of ${JSON.stringify(addresses)}) {
    const video = document.body.appendChild(document.createElement('video'));
    Object.assign(video, { muted: true, autoplay: true, width: 280 });
    const hls = new Hls();
    hls.loadSource(address);
    hls.attachMedia(video);
  }`);
}

/** In the page: every picture is there and has moved. */
function allMove(players: number): boolean {
  return [...document.querySelectorAll('video')].filter((video) => video.readyState >= 2 && video.currentTime > 0 && video.getVideoPlaybackQuality().totalVideoFrames > 2).length >= players;
}

async function pictures(page: Page): Promise<{ live: number; dropped: number }> {
  return page.evaluate(() => {
    const told = document.querySelectorAll('[data-tile-state="live"]').length;
    const videos = [...document.querySelectorAll('video')];
    const all = videos.map((video) => video.getVideoPlaybackQuality());
    const sum = (key: 'droppedVideoFrames' | 'totalVideoFrames') => all.reduce((before, quality) => before + quality[key], 0);
    return { live: told || videos.filter((video) => !video.paused && video.readyState >= 3).length, dropped: sum('droppedVideoFrames') / sum('totalVideoFrames') };
  });
}

async function heapMb(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 1e6;
}

/** Of all of the browser's processes together. */
async function processorSeconds(root: CDPSession): Promise<number> {
  const { processInfo } = await root.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

async function largestPageMb(root: CDPSession): Promise<number> {
  const { processInfo } = await root.send('SystemInfo.getProcessInfo');
  const resident = (id: number) => Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024;
  return Math.max(...processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => resident(id)));
}

/** Growth an hour by least squares; null with fewer than three samples. */
function slope(samples: readonly { minute: number; mb: number }[]): number | null {
  if (samples.length < 3) return null;
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(samples.map(({ minute }) => minute)), mean(samples.map(({ mb }) => mb))];
  return (60 * samples.reduce((sum, { minute, mb }) => sum + (minute - x) * (mb - y), 0)) / samples.reduce((sum, { minute }) => sum + (minute - x) ** 2, 0);
}

function report(): void {
  console.log(`${MINUTES} min each\n| players | | all move after, s | live | of one core | heap, MB | page's process, MB | grows, MB an hour | dropped |\n| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |`);
  for (const { name, players, startMs, live, cpu, heapMb: heap, pageMb, growthMb, dropped } of rows) {
    console.log(`| ${players} | ${name} | ${(startMs / 1000).toFixed(1)} | ${live} | ${(cpu * 100).toFixed(0)} % | ${heap.toFixed(1)} | ${pageMb.toFixed(0)} | ${growthMb === null ? '–' : growthMb.toFixed(0)} | ${(dropped * 100).toFixed(2)} % |`);
  }
  if (rows.some(({ name, growthMb }) => name === 'this wall' && growthMb !== null && growthMb > WANTED_MB_AN_HOUR)) process.exitCode = 1;
}
