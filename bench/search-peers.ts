import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import MiniSearch from 'minisearch';
import { createEngine } from '@/lib/search/engine';
import type { Entry } from '@/lib/search/index-file';
import { loadSearchIndex } from '@/server/content/search-index';
import { QUERIES } from '@/tests/unit/search-queries';

/**
 * Ours beside Pagefind, FlexSearch and plain MiniSearch over the same entries and the same queries, in one run: how often the first
 * result is right, milliseconds a query as a ratio to ours, size of the index compressed. The peers are installed for this run only.
 */
const PEERS = ['pagefind@1.6.0', 'flexsearch@0.8.212'] as const;
const ROUNDS = Number(process.env.ROUNDS ?? 3);

type Result = { name: string; right: number; times: number[]; bytes: number };
type Search = (query: string) => string | undefined | Promise<string | undefined>;
type FlexIndex = { add: (id: number, words: string) => void; search: (query: string, limit: number) => number[]; export: (handler: (key: string, data: string) => void) => void };

const index = loadSearchIndex('az', '2026-11-22');
const entries = index.entries;
const folder = mkdtempSync(path.join(os.tmpdir(), 'search-peers-'));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });

try {
  execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--silent', ...PEERS], { stdio: ['ignore', 'ignore', 'inherit'] });
  const results = [await ours(), await plainMiniSearch(), await flexSearch(), await pagefind(browser)];
  report(results);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

async function ours(): Promise<Result> {
  const engine = createEngine(index);
  return measure('ours', (query) => engine.search(query).hits[0]?.href, compressed(JSON.stringify(index)));
}

/** As its own manual begins: names count twice, beginnings and one slip in five letters are found. */
async function plainMiniSearch(): Promise<Result> {
  const mini = new MiniSearch({ fields: ['name', 'text'], searchOptions: { boost: { name: 2 }, prefix: true, fuzzy: 0.2 } });
  mini.addAll(entries.map((entry, id) => ({ id, name: namesOf(entry), text: textOf(entry) })));
  return measure('MiniSearch 7.2.0', (query) => entries[Number(mini.search(query)[0]?.id)]?.href, compressed(JSON.stringify(mini)));
}

async function flexSearch(): Promise<Result> {
  const module = await import(pathToFileURL(path.join(folder, 'node_modules/flexsearch/dist/flexsearch.bundle.module.min.mjs')).href) as { default: { Index: new (options: object) => FlexIndex } };
  const flex = new module.default.Index({ tokenize: 'forward' });
  entries.forEach((entry, id) => flex.add(id, `${namesOf(entry)} ${textOf(entry)}`));
  const parts: string[] = [];
  flex.export((key, data) => { parts.push(key, data ?? ''); });
  return measure('FlexSearch 0.8.212', (query) => entries[flex.search(query, 1)[0] ?? -1]?.href, compressed(parts.join('\n')));
}

/** Its index is read by its own script in Chromium, as on a site. Its size is of all files that it may load. */
async function pagefind(chromiumBrowser: Browser): Promise<Result> {
  const { createIndex } = await import(pathToFileURL(path.join(folder, 'node_modules/pagefind/lib/index.js')).href) as { createIndex: () => Promise<{ index: { addCustomRecord: (record: object) => Promise<unknown>; writeFiles: (options: object) => Promise<unknown> } }> };
  const { index: made } = await createIndex();
  for (const [id, entry] of entries.entries()) {
    await made.addCustomRecord({ url: `/${id}`, content: `${namesOf(entry)} ${textOf(entry)}` || '-', language: 'az', meta: { title: entry.name[0] || entry.number || '' } });
  }
  const out = path.join(folder, 'out');
  await made.writeFiles({ outputPath: out });
  const page = await chromiumBrowser.newPage();
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.route('http://bench.test/**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ body: '<!doctype html><html lang="az"><title>bench</title></html>', contentType: 'text/html' });
    return route.fulfill({ body: readFileSync(path.join(out, pathname)), contentType: pathname.endsWith('.js') ? 'text/javascript' : 'application/octet-stream' });
  });
  await page.goto('http://bench.test/');
  const answers = await page.evaluate(async ([queries, rounds]) => {
    const address = 'http://bench.test/pagefind.js';
    const peer = await import(address) as { init: () => Promise<void>; search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }> };
    await peer.init();
    const found: { url: string | null; times: number[] }[] = [];
    for (const query of queries) {
      const times: number[] = [];
      let url: string | null = null;
      for (let round = 0; round <= rounds; round += 1) {
        const start = performance.now();
        const { results } = await peer.search(query);
        if (round > 0) times.push(performance.now() - start);
        url = (await results[0]?.data())?.url ?? null;
      }
      found.push({ url, times });
    }
    return found;
  }, [QUERIES.map(([query]) => query), ROUNDS] as const);
  const right = answers.filter(({ url }, at) => isRight(url === null ? undefined : entries[Number(url.slice(1))]?.href, QUERIES[at]?.[1] ?? '')).length;
  const bytes = filesOf(out).filter((file) => /\.(?:pf_index|pf_meta|pf_fragment|pagefind)$|entry\.json$/.test(file)).reduce((sum, file) => sum + statSync(file).size, 0);
  return { name: 'Pagefind 1.6.0', right, times: answers.flatMap(({ times }) => times), bytes };
}

async function measure(name: string, search: Search, bytes: number): Promise<Result> {
  let right = 0;
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [query, expected] of QUERIES) {
      const start = performance.now();
      const first = await search(query);
      if (round > 0) times.push(performance.now() - start);
      else if (isRight(first, expected)) right += 1;
    }
  }
  return { name, right, times, bytes };
}

function namesOf({ name, alias, number, kind, place }: Entry): string {
  return [...name, ...(alias ?? []), place ?? kind, number].filter(Boolean).join(' ');
}

function textOf({ text, rest }: Entry): string {
  return [...(text ?? []), ...(rest ?? [])].join(' ');
}

function isRight(first: string | undefined, expected: string | readonly string[]): boolean {
  return first !== undefined && [expected].flat().includes(first.split('#')[0] ?? '');
}

function compressed(text: string): number {
  return brotliCompressSync(text).length;
}

function filesOf(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((file) => path.join(directory, file)).filter((file) => statSync(file).isFile());
}

function report(results: readonly Result[]): void {
  const at = (times: readonly number[], share: number) => times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
  const base = at(results[0]?.times ?? [], 0.5);
  console.log(`${QUERIES.length} queries, ${entries.length} entries, ${ROUNDS} rounds`);
  for (const { name, right, times, bytes } of results) {
    console.log(`${name.padEnd(20)} first right ${(100 * right / QUERIES.length).toFixed(1).padStart(5)} %   median ${at(times, 0.5).toFixed(2)} ms (×${(at(times, 0.5) / base).toFixed(2)})   p95 ${at(times, 0.95).toFixed(2)} ms   index ${(bytes / 1000).toFixed(0)} KB`);
  }
}
