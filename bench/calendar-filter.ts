import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { readEnvironment } from '@/server/env';
import { listen } from '@/server/static/listen';
import { createStaticHandler } from '@/server/static/static-handler';

/**
 * How long from a key or choice in the calendar's filters to the painted result, at a quarter of this machine's speed, with
 * the plan's 63 rows and with the same rows a hundred times over. Painted: the count and every row within the viewport are
 * what they stay. Beside it, how long until the rows that cannot be seen are right too. See README.md.
 */
const CALENDAR = '/az/elections/presidential-2024/calendar?at=2024-01-20';
const SLOWDOWN = 4;
const ROUNDS = 5;
const WANTED_MS = 50;
const TIMES = [1, 100] as const;

/** Milliseconds to the painted result and to the last row; whether what was painted was right. */
type Sample = { painted: number; all: number; right: boolean };
type Samples = Map<string, Sample[]>;
type Recorder = { startMs: number; paintedMs: number; lastMs: number; seen: string };

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
    await page.waitForFunction(settled, null, { polling: 50 });
    samples.set(name, [...(samples.get(name) ?? []), await page.evaluate(takeSample)]);
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
    const line = [few, many].map((taken, index) => `${String(63 * (TIMES[index] ?? 1)).padStart(5)} rows: median ${median(taken, 'painted')} ms, p95 ${at(taken.map(({ painted }) => painted), 0.95).toFixed(0).padStart(4)} ms, all rows ${median(taken, 'all')} ms`);
    const wrong = [...few, ...many].filter(({ right }) => !right).length;
    const ratio = (Number(median(many, 'painted')) / Number(median(few, 'painted'))).toFixed(1);
    console.log(`${view.padEnd(6)} ${name.padEnd(7)} ${line.join('   ')}   ratio ${ratio}   ${Number(median(many, 'painted')) <= WANTED_MS ? 'within' : 'beyond'} ${WANTED_MS} ms   (${few.length} and ${many.length} samples${wrong > 0 ? `, ${wrong} PAINTED WRONG` : ''})`);
  }
}

function median(taken: readonly Sample[], key: 'painted' | 'all'): string {
  return at(taken.map((sample) => sample[key]), 0.5).toFixed(0).padStart(4);
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
  // The page reads its rows again when it is asked something and finds more of them than it knew.
  const field = document.querySelector<HTMLInputElement>('#plan-q');
  for (const value of ['a', '']) {
    if (field) field.value = value;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** In the page: whether the rows' texts have been read, which the page does when it has nothing else to do. */
function allRead(): boolean {
  const plan = document.querySelector<HTMLElement & { planRows?: { entries: unknown[]; index: { read: number } } }>('[data-plan]');
  const rows = document.querySelectorAll('[data-row]').length;
  return plan?.planRows?.entries.length === rows && plan.planRows.index.read === rows;
}

/**
 * In the page: notes when an event happened, when the first task after the next frame ran, what stood in the viewport then,
 * and when the last row changed. An event's time stamp is the browser's own: waiting before the page's code counts too.
 */
function record(): void {
  const recorder: Recorder = { startMs: 0, paintedMs: 0, lastMs: 0, seen: '' };
  const seen = () => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-phase]:not([hidden])')].filter(inView).flatMap((body) => [...body.querySelectorAll<HTMLElement>('tr:not([hidden])')]).filter(inView);
    const marks = (row: HTMLElement) => [...row.querySelectorAll('.term')].map((term) => (term.hasAttribute('data-match') ? 1 : 0)).join('');
    return [document.querySelector('[data-count]')?.textContent, ...rows.map((row) => row.id + marks(row))].join(' ');
  };
  Object.assign(window, { recorder, seen });
  const note = (event: Event) => {
    if (event.type === 'click' && !(event.target instanceof Element && event.target.closest('a'))) return;
    Object.assign(recorder, { startMs: event.timeStamp, paintedMs: 0, lastMs: 0 });
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        recorder.paintedMs = performance.now();
        recorder.seen = seen();
      };
      channel.port2.postMessage(null);
    });
  };
  window.addEventListener('input', note, true);
  window.addEventListener('click', note, true);
  const table = document.querySelector('[data-plan] table');
  if (table) new MutationObserver(() => Object.assign(recorder, { lastMs: performance.now() })).observe(table, { subtree: true, attributeFilter: ['hidden', 'data-match'] });

  function inView(element: HTMLElement): boolean {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  }
}

/** In the page: painted, no row has changed for a while, and as many rows are left as the count says. */
function settled(): boolean {
  const { paintedMs, lastMs } = (window as unknown as { recorder: Recorder }).recorder;
  if (paintedMs === 0 || performance.now() - Math.max(paintedMs, lastMs) < 250) return false;
  const said = Number(/\d+/.exec(document.querySelector('[data-count]')?.textContent ?? '')?.[0]);
  return document.querySelectorAll('[data-phase]:not([hidden]) > [data-row]:not([hidden])').length === said;
}

/** In the page: what the last step took, and whether the viewport still shows what was painted first. */
function takeSample(): Sample {
  const { recorder, seen } = window as unknown as { recorder: Recorder; seen: () => string };
  return { painted: recorder.paintedMs - recorder.startMs, all: Math.max(recorder.paintedMs, recorder.lastMs) - recorder.startMs, right: recorder.seen === seen() };
}
