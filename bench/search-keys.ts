import { chromium, type Page } from '@playwright/test';
import { loadSearchIndex } from '@/server/content/search-index';
import { bundle, openPage } from './map-bundle';

/**
 * How long a key in the search takes at a quarter of this machine's speed, in Chromium: the engine alone, and from the key to the
 * answer in the document, laid out (the browser's own wait for the next frame is told apart). No key waits for another. See README.md.
 */
const SLOWDOWN = Number(process.env.SLOWDOWN ?? 4);
const WANTED_MS = 10;
const TYPED = ['seçki qutusu', 'müşahidəçi', 'ballot papers', 'kürdemr', 'may I vote', '57/2', '7 fevral', 'наблюдатель', '"mətbuat azadlığı"', 'təşviqat'] as const;

const DAY = '2026-11-22';
const index = loadSearchIndex('az', DAY);
const code = await bundle('bench/search-page.tsx');
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });

try {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.addInitScript('globalThis.__name = (named) => named');
  await openPage(page, code, false);
  await page.route('http://bench.test/data/search/az.json', (route) => route.fulfill({ body: JSON.stringify(index), contentType: 'application/json' }));
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const engine = await measureEngine(page);
  const { script, painted } = await measureKeys(page);
  console.log(`index built in ${engine.buildMs.toFixed(0)} ms, once; processor slowed down ${SLOWDOWN} times; limit ${WANTED_MS} ms (median)`);
  for (const [name, times] of [['engine alone', engine.times], ['key to the answer laid out', script], ['key to the next painted frame', painted]] as const) console.log(`${name.padEnd(30)} ${summary(times)}`);
  if (median(script.map(quietest)) > WANTED_MS) process.exitCode = 1;
} finally {
  await browser.close();
}

async function measureEngine(page: Page): Promise<{ buildMs: number; times: number[][] }> {
  return page.evaluate(([data, queries]) => {
    window.searchBench.load(data);
    const times: number[][] = [];
    for (let round = 0; round < 6; round += 1) {
      let key = 0;
      // A fresh engine: what it remembers of a word must not flatter the next round.
      window.searchBench.load(data);
      for (const query of queries) {
        for (let length = 1; length <= query.length; length += 1, key += 1) {
          const start = performance.now();
          window.searchBench.engine?.search(query.slice(0, length));
          if (round > 0) (times[key] ??= []).push(performance.now() - start);
        }
      }
    }
    return { buildMs: window.searchBench.buildMs, times };
  }, [index, TYPED] as const);
}

/** Each letter is put in as a key would; React answers before the input event's task ends, or the sample counts as wrong. */
async function measureKeys(page: Page): Promise<{ script: number[][]; painted: number[][] }> {
  await page.evaluate(() => window.searchBench.show());
  await page.locator('#q').focus();
  await page.locator('#q').fill('se');
  await page.locator('[data-found]').waitFor();
  return page.evaluate(async (queries) => {
    const [script, painted]: [number[][], number[][]] = [[], []];
    const field = document.querySelector<HTMLInputElement>('#q');
    if (!field) throw new Error('no field');
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    for (let round = 0; round < 5; round += 1) {
      let key = 0;
      for (const query of queries) {
        for (let length = 1; length <= query.length; length += 1, key += 1) {
          const typed = query.slice(0, length);
          await new Promise<void>((done) => { requestAnimationFrame(() => setTimeout(done, 20)); });
          const start = performance.now();
          setValue?.call(field, typed);
          field.dispatchEvent(new InputEvent('input', { bubbles: true, data: typed.at(-1) ?? '' }));
          await Promise.resolve();
          const found = document.querySelector<HTMLElement>('[data-found]');
          if (!found?.textContent?.includes(typed.trim())) throw new Error(`${typed}: not answered with the key: ${found?.textContent ?? 'nothing'}`);
          void document.body.offsetHeight;
          const laidOut = performance.now() - start;
          await new Promise<void>((done) => { requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = () => done(); channel.port2.postMessage(null); }); });
          if (round === 0) continue;
          (script[key] ??= []).push(laidOut);
          (painted[key] ??= []).push(performance.now() - start);
        }
      }
    }
    return { script, painted };
  }, TYPED);
}

/** All samples, and each key's quietest round: other work on the machine only ever adds. */
function summary(keys: readonly (readonly number[])[]): string {
  const [all, quiet] = [keys.flat(), keys.map(quietest)];
  return `median ${median(all).toFixed(1)} ms, p95 ${share(all, 0.95).toFixed(1)} ms; quietest round: median ${median(quiet).toFixed(1)} ms, p95 ${share(quiet, 0.95).toFixed(1)} ms, worst ${share(quiet, 1).toFixed(1)} ms (${keys.length} keys)`;
}

function quietest(times: readonly number[]): number {
  return Math.min(...times);
}

function median(times: readonly number[]): number {
  return share(times, 0.5);
}

function share(times: readonly number[], part: number): number {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
}
