import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { readEnvironment } from '@/server/env';
import { listen } from '@/server/static/listen';
import { createStaticHandler } from '@/server/static/static-handler';

/**
 * How long from a key or choice in the calendar's filters to the painted result, at a quarter of this machine's speed, with
 * the plan's 63 rows and with the same rows a hundred times over. See README.md.
 */
const CALENDAR = '/az/elections/presidential-2024/calendar?at=2024-01-20';
const SLOWDOWN = 4;
const ROUNDS = 5;
const WANTED_MS = 50;
const TIMES = [1, 100] as const;

type Samples = Map<string, number[]>;
type Recorder = { waiting: number; spent: number[] };

const { outDir } = readEnvironment(process.env, process.cwd());
const given = process.env.BASE_URL;
if (!given && !existsSync(path.join(outDir, 'index.html'))) throw new Error(`There is no finished portal in ${outDir}. Run npm run build first, or name a running one in BASE_URL.`);
const server = given ? null : await listen(createStaticHandler({ outDir, statusDir: outDir }), '127.0.0.1', 0);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });

try {
  for (const view of ['list', 'table']) {
    const results = [];
    for (const times of TIMES) results.push(await measure(`${given ?? `http://127.0.0.1:${server?.port}`}${CALENDAR}&view=${view}`, times));
    report(view, results);
  }
} finally {
  await browser.close();
  await server?.close();
}

async function measure(address: string, times: number): Promise<Samples> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  // tsx marks named functions with a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(repeatRows, times);
  await page.waitForFunction(allRead, null, { timeout: 120_000 });
  await page.evaluate(record);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const samples: Samples = new Map();
  for (let round = 0; round < ROUNDS; round += 1) await oneRound(page, samples);
  await page.close();
  return samples;
}

/** Types a word, chooses, clears: each step is one sample. */
async function oneRound(page: Page, samples: Samples): Promise<void> {
  const step = async (name: string, act: () => Promise<unknown>) => {
    await act();
    await page.waitForFunction(() => (window as unknown as { recorder: Recorder }).recorder.waiting === 0);
    const spent = await page.evaluate(() => (window as unknown as { recorder: Recorder }).recorder.spent.splice(0));
    samples.set(name, [...(samples.get(name) ?? []), ...spent]);
    await page.waitForTimeout(250);
  };
  await page.locator('#plan-q').focus();
  for (const key of 'bülleten') await step('key', () => page.keyboard.insertText(key));
  for (let left = 0; left < 3; left += 1) await step('key', () => page.keyboard.press('Backspace'));
  await step('empty', () => page.keyboard.press('Escape'));
  await step('choose', () => page.locator('#plan-executor').selectOption('precinct-election-commissions'));
  await step('choose', () => page.locator('[name="state"][value="open"]').evaluate((radio: HTMLElement) => radio.click()));
  await step('clear', () => page.locator('.plan-active [data-clear] a').evaluate((link: HTMLElement) => link.click()));
  await step('choose', () => page.locator('#plan-kind').selectOption('by'));
  await step('clear', () => page.locator('.plan-active [data-clear] a').evaluate((link: HTMLElement) => link.click()));
}

function report(view: string, [small, large]: Samples[]): void {
  for (const name of small?.keys() ?? []) {
    const [few, many] = [small?.get(name) ?? [], large?.get(name) ?? []];
    const line = [few, many].map((spent, index) => `${String(63 * (TIMES[index] ?? 1)).padStart(5)} rows: median ${at(spent, 0.5).toFixed(0).padStart(4)} ms, p95 ${at(spent, 0.95).toFixed(0).padStart(4)} ms`);
    console.log(`${view.padEnd(6)} ${name.padEnd(7)} ${line.join('   ')}   ratio ${(at(many, 0.5) / at(few, 0.5)).toFixed(1)}   ${at(many, 0.95) <= WANTED_MS ? 'within' : 'beyond'} ${WANTED_MS} ms   (${few.length} and ${many.length} samples)`);
  }
}

function at(spent: readonly number[], share: number): number {
  return spent.toSorted((one, other) => one - other)[Math.min(spent.length - 1, Math.floor(spent.length * share))] ?? Number.NaN;
}

/** In the page: the headings with their rows that many times, with ids of their own. */
function repeatRows(times: number): void {
  const table = document.querySelector('[data-plan] table');
  const parts = [...document.querySelectorAll<HTMLElement>('[data-phase]')];
  for (let copy = 1; copy < times; copy += 1) {
    table?.append(...parts.map((part) => {
      const again = part.cloneNode(true) as HTMLElement;
      again.querySelectorAll('[id]').forEach((named) => {
        named.id += `-${copy}`;
      });
      return again;
    }));
  }
  window.dispatchEvent(new PopStateEvent('popstate', { state: window.history.state }));
}

/** In the page: whether the rows' texts have been read, which the page does when it has nothing else to do. */
function allRead(): boolean {
  const plan = document.querySelector<HTMLElement & { planRows?: { entries: unknown[]; index: { read: number } } }>('[data-plan]');
  const rows = document.querySelectorAll('[data-row]').length;
  return plan?.planRows?.entries.length === rows && plan.planRows.index.read === rows;
}

/** In the page: from the event to the first task after the next frame. */
function record(): void {
  const recorder: Recorder = { waiting: 0, spent: [] };
  (window as unknown as { recorder: Recorder }).recorder = recorder;
  const note = (event: Event) => {
    if (event.type === 'click' && !(event.target instanceof Element && event.target.closest('a'))) return;
    recorder.waiting += 1;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        recorder.spent.push(performance.now() - event.timeStamp);
        recorder.waiting -= 1;
      };
      channel.port2.postMessage(null);
    });
  };
  window.addEventListener('input', note, true);
  window.addEventListener('click', note, true);
}
