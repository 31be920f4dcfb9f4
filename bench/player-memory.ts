import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { openPortal, startOwnStreams } from './player-portal';

/**
 * Whether one player's memory stays flat: it plays a rehearsal stream for MINUTES (30) in Chromium, and every minute the
 * memory of the page's process is read from the system. Nobody watches the page meanwhile: developer tools keep every answer
 * that a page fetches, which looks like a leak. The heap is measured at both ends. See README.md.
 */
const MINUTES = Number(process.env.MINUTES ?? 30);
const ID = '57-2';
/** The first minutes fill caches; growth is measured after them. */
const WARM_UP = 4;
const WANTED_MB_AN_HOUR = 30;

type Sample = { minute: number; processMb: number };

const portal = await openPortal();
const streams = await startOwnStreams([ID]);
const profile = mkdtempSync(path.join(tmpdir(), 'player-memory-'));
const address = `${portal.address}/en/elections/rehearsal/cameras/${ID.replace('-', '/')}`;
const browser = spawn(portal.launch.executablePath ?? 'chromium', [
  ...(portal.launch.args ?? []), '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--no-first-run', address,
], { stdio: ['ignore', 'ignore', 'pipe'] });
try {
  const endpoint = await debuggingAddress(browser);
  const before = await look(endpoint, async (page) => {
    await page.locator('[data-player] button').first().click();
    await page.locator('[data-player-state=live]').waitFor({ timeout: 60_000 });
  });
  console.log('| minute | page\'s process, MB |\n| ---: | ---: |');
  const samples: Sample[] = [];
  for (let minute = 1; minute <= MINUTES; minute++) {
    await new Promise((resolve) => setTimeout(resolve, 60_000));
    samples.push({ minute, processMb: largestRenderer(browser.pid ?? 0) });
    console.log(`| ${minute} | ${samples.at(-1)?.processMb.toFixed(0)} |`);
  }
  const after = await look(endpoint, async () => undefined);
  const growth = slope(samples.filter(({ minute }) => minute > WARM_UP)) * 60;
  console.log(`\nafter ${WARM_UP} minutes the process grows by ${growth.toFixed(1)} MB an hour (limit ${WANTED_MB_AN_HOUR})`);
  console.log(`heap ${before.heapMb.toFixed(1)} MB at the start, ${after.heapMb.toFixed(1)} MB at the end; state in the end: ${after.state}`);
  if (growth > WANTED_MB_AN_HOUR || after.state !== 'live') process.exitCode = 1;
} finally {
  browser.kill();
  await streams.stop();
  await portal.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += String(chunk);
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(`Chromium ended:\n${said}`)));
  });
}

/** Looks in, does something, measures the heap after a collection, and leaves again. */
async function look(endpoint: string, act: (page: Page) => Promise<unknown>): Promise<{ heapMb: number; state: string | null }> {
  const connection = await chromium.connectOverCDP(endpoint);
  const page = connection.contexts()[0]?.pages().find((candidate) => candidate.url().startsWith('http'));
  if (!page) throw new Error('the page is gone');
  await act(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const state = await page.locator('[data-player]').getAttribute('data-player-state');
  await connection.close();
  return { heapMb: (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 1e6, state };
}

/** Memory of the page's process: of those that show pages, the one that holds most. */
function largestRenderer(root: number): number {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number);
  const renderers = processes.filter((id) => read(id, 'cmdline').includes('--type=renderer') && descends(id, root));
  return Math.max(...renderers.map((id) => Number(/^VmRSS:\s+(\d+) kB/m.exec(read(id, 'status'))?.[1] ?? Number.NaN) / 1024));
}

function descends(id: number, root: number): boolean {
  const parent = Number(/^PPid:\s+(\d+)/m.exec(read(id, 'status'))?.[1] ?? 0);
  return parent === root || (parent > 1 && descends(parent, root));
}

/** A process may end while it is being read. */
function read(id: number, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/** Growth a minute by least squares. */
function slope(samples: readonly Sample[]): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(samples.map(({ minute }) => minute)), mean(samples.map(({ processMb }) => processMb))];
  const across = samples.reduce((sum, { minute, processMb }) => sum + (minute - x) * (processMb - y), 0);
  return across / samples.reduce((sum, { minute }) => sum + (minute - x) ** 2, 0);
}
