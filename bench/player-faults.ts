import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import type { FaultName } from '@/server/streams/faults';
import type { Streams } from '@/server/streams/origin';
import { openPortal, startOwnStreams } from './player-portal';

/**
 * What a viewer is told when something breaks, how long until it is said, and how long after the cause's end until the
 * picture is live again: real streams, broken for real, in Chromium. Prints a table as Markdown. See README.md.
 */
const WANTED_RECOVERY_S = 10;
/** A fault lasts at least so long after it was said, so that the waits between attempts have grown. */
const LASTS_MS = Number(process.env.FAULT_LASTS ?? 12) * 1000;
/** The words are read so long after the first of them: the first may be about to change. */
const READ_AFTER_MS = 3_000;
const LIMIT_MS = 45_000;
const ROUNDS = Number(process.env.ROUNDS ?? 1);
/** States in which nothing is wrong, or nothing is said yet. */
const CALM = ['live', 'connecting', 'checking', 'idle'];

type Place = { context: BrowserContext; streams: () => Streams; restart: (downMs: number) => Promise<void> };
type Cause = {
  name: string;
  /** Breaks it; the promise ends when it is broken. */
  begin: (place: Place, id: string) => Promise<void> | void;
  end: (place: Place, id: string) => Promise<void> | void;
  /** Nothing is wrong in the end: it stays live. */
  harmless?: boolean;
};
type Row = { name: string; az: string; en: string; state: string; saidS: number | null; recoveredS: number | null; lied: boolean };

const stream = (name: FaultName, words: string, harmless = false): Cause => ({
  name: words, harmless, begin: ({ streams }, id) => streams().setFault(id, name), end: ({ streams }, id) => streams().setFault(id, null),
});
const CAUSES: readonly Cause[] = [
  stream('404', '404 not found'), stream('403', '403 forbidden'), stream('500', '500'), stream('503', '503'), stream('refuse', 'connection closed'),
  stream('hang', 'no answer (hang)'), stream('slow', 'slower than life'), stream('frozen', 'frozen playlist'), stream('corrupt', 'corrupt segments'),
  stream('no-cors', 'CORS missing'), stream('ended', 'ended (ENDLIST)'), stream('not-a-playlist', 'a page in its place'), stream('huge', 'playlist of 10 MB'),
  stream('endless', 'endless playlist'), stream('stale-clock', 'times an hour old'), stream('restart', 'numbered from 0 again', true), stream('wrong-type', 'wrong content type', true),
  { name: 'origin restarted, 12 s', begin: ({ restart }) => restart(12_000), end: () => undefined },
  { name: 'browser offline', begin: ({ context }) => context.setOffline(true), end: ({ context }) => context.setOffline(false) },
];

/** Cameras of the list, one after the other. */
const IDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 14, 22].map((precinct) => `57-${precinct}`);

const only = process.env.ONLY?.split(',');
const chosen = CAUSES.filter(({ name }) => !only || only.some((word) => name.includes(word)));
const ids = chosen.map((_, at) => IDS[at % IDS.length] ?? '57-2');
const portal = await openPortal();
let streams = await startOwnStreams(ids);
const browser = await chromium.launch(portal.launch);
const rows: Row[] = [];
try {
  for (const [at, cause] of chosen.entries()) {
    for (let round = 0; round < ROUNDS; round++) {
      const row = await measure(browser, cause, ids[at] ?? '');
      rows.push(row);
      console.error(`${cause.name}: ${row.state}, said ${row.saidS?.toFixed(1)}, back ${row.recoveredS?.toFixed(1)}${row.lied ? ', LIED' : ''}`);
    }
  }
} finally {
  await browser.close();
  await streams.stop();
  await portal.close();
}
print(rows);

async function measure(on: Browser, cause: Cause, id: string): Promise<Row> {
  const contexts = [await on.newContext(), await on.newContext()];
  const pages = await Promise.all(contexts.map((context, at) => watch(context, at === 0 ? 'az' : 'en', id)));
  const [az] = pages;
  try {
    const places = contexts.map((context): Place => ({ context, streams: () => streams, restart }));
    for (const page of pages) await untilState(page, (state) => state === 'live', LIMIT_MS);
    const beganMs = Date.now();
    const concerned = cause.name.startsWith('browser') ? places : places.slice(0, 1);
    const begun = Promise.all(concerned.map(async (place) => cause.begin(place, id))).then(() => Date.now());
    const said = az && !cause.harmless ? await untilState(az, (state) => !CALM.includes(state) && state !== 'waiting', LIMIT_MS, cause.name.startsWith('slower')) : null;
    await az?.waitForTimeout(cause.harmless ? 20_000 : READ_AFTER_MS);
    const [azWords = '', enWords = ''] = await Promise.all(pages.map(sentence));
    const state = az ? await stateOf(az) : '';
    const selfMending = cause.name.startsWith('origin');
    if (!cause.harmless && !selfMending) await az?.waitForTimeout(LASTS_MS - READ_AFTER_MS);
    const lied = !cause.harmless && !selfMending && (await Promise.all(pages.map(stateOf))).includes('live');
    const begunMs = await begun;
    const endedMs = selfMending ? begunMs : Date.now();
    for (const place of places) await cause.end(place, id);
    const back = await Promise.all(pages.map((page) => untilState(page, (now) => now === 'live', LIMIT_MS)));
    const recovered = back.includes(null) ? null : Math.max(...back.map(Number)) - endedMs;
    return {
      name: cause.name, az: azWords, en: enWords, state, lied,
      saidS: said === null ? null : (said - beganMs) / 1000, recoveredS: recovered === null ? null : Math.max(0, recovered) / 1000,
    };
  } finally {
    streams.setFault(id, null);
    await Promise.all(contexts.map((context) => context.close()));
  }
}

async function watch(context: BrowserContext, locale: string, id: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${portal.address}/${locale}/elections/rehearsal/cameras/${id.replace('-', '/')}`);
  await page.locator('[data-player] button').first().click();
  return page;
}

/** The origin goes away and comes back. Ends when it is back. */
async function restart(downMs: number): Promise<void> {
  await streams.stop();
  await new Promise((resolve) => setTimeout(resolve, downMs));
  streams = await startOwnStreams(ids);
}

function stateOf(page: Page): Promise<string> {
  return page.locator('[data-player]').getAttribute('data-player-state').then((state) => state ?? '');
}

function sentence(page: Page): Promise<string> {
  return page.locator('[data-player] [role=status]').innerText();
}

/** The instant at which a state was seen that is wanted; null when none was within the limit. */
async function untilState(page: Page, wanted: (state: string) => boolean, limitMs: number, waitingCounts = false): Promise<number | null> {
  for (const endMs = Date.now() + limitMs; Date.now() < endMs;) {
    const state = await stateOf(page);
    if (wanted(state) || (waitingCounts && state === 'waiting')) return Date.now();
    await page.waitForTimeout(100);
  }
  return null;
}

function print(found: readonly Row[]): void {
  const seconds = (value: number | null) => (value === null ? '–' : value.toFixed(1));
  console.log('| what breaks | what the reader sees, az | en | said after, s | live again after, s |\n| --- | --- | --- | ---: | ---: |');
  for (const { name, az, en, saidS, recoveredS, lied } of found) {
    console.log(`| ${name} | ${clean(az)} | ${clean(en)} | ${seconds(saidS)} | ${seconds(recoveredS)}${lied ? ' (still said live)' : ''} |`);
  }
  const slow = found.filter(({ recoveredS, lied }) => recoveredS === null || recoveredS > WANTED_RECOVERY_S || lied);
  if (slow.length > 0) process.exitCode = 1;
  console.log(`\n${found.length} measured; slower than ${WANTED_RECOVERY_S} s to recover, or untrue: ${slow.length === 0 ? 'none' : slow.map(({ name }) => name).join(', ')}`);
}

/** Two readings of one frozen picture differ by the clock only. */
function clean(words: string): string {
  return words.replaceAll('|', '/').replace(/\s+/g, ' ').trim();
}
