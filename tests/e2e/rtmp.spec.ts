import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { createMonitor, type Monitor } from '@/server/monitor/monitor';
import { until } from '@/tests/support/until';
import { type RtmpOrigin, segmentsOf, startRtmpOrigin } from '@/tests/support/rtmp-origin';
import { writeFolder } from '@/tests/support/write-folder';
import { playerOf, watchCamera } from '@/tests/support/watch-camera';

const ids = ['57-2', '57-3', '113-9', '65-8', '1-1', '1-22', '9-4', '30-5'];

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let origin: RtmpOrigin;
let monitor: Monitor;
let sending: Map<string, ReturnType<RtmpOrigin['plug']>>;

test.beforeAll(async () => {
  const startedMs = performance.now();
  origin = await startRtmpOrigin(ids);
  monitor = createMonitor({ outDir: writeList(), statusDir: path.join(origin.folder, 'status'), siteOrigin: 'http://localhost:3000', everyMs: 1_000 });
  // For its first 6 s the service lets nobody in.
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, 9_000 - (performance.now() - startedMs))));
  sending = new Map(ids.map((id) => [id, origin.plug(id)]));
});
test.afterAll(async () => {
  await monitor.stop();
  await origin.stop();
});

/** A finished portal's list that names the eight streams. */
function writeList(): string {
  const precincts = ids.map((id) => {
    const [constituency, precinct] = id.split('-').map(Number);
    return { id, constituency, precinct, name: null, address: null, lat: null, lon: null, position: 'unknown', streams: [`${origin.address}/${id}/index.m3u8`], formerly: [] };
  });
  const list = { election: 'rehearsal', list: 'partial', decided: { constituencies: 119, precincts: 1000 }, precincts };
  return writeFolder(path.join(origin.folder, 'out'), { 'data/elections/rehearsal/precincts.json': JSON.stringify(list) });
}

/** The page may read only the streams of the list: what it asks there is answered by the real origin. */
async function showOrigin(page: Page): Promise<void> {
  const list = await (await page.request.get('/data/elections/rehearsal/precincts.json')).json() as { precincts: { id: string; streams: string[] }[] };
  const listed = new URL('.', list.precincts.find(({ id }) => id === '57-2')?.streams[0]).href;
  await page.route(`${listed}**`, async (route) => {
    const wanted = new URL(route.request().url()).pathname.split('/').at(-1);
    await route.fulfill({ response: await route.fetch({ url: `${origin.address}/57-2/${wanted}` }) });
  });
}

/** What the player's video has really decoded. */
function decoded(page: Page) {
  return playerOf(page).locator('video').evaluate((video: HTMLVideoElement) => {
    const audioBytes = 'webkitAudioDecodedByteCount' in video ? Number(video.webkitAudioDecodedByteCount) : 0;
    return { width: video.videoWidth, time: video.currentTime, pictures: video.getVideoPlaybackQuality().totalVideoFrames, audioBytes };
  });
}

test('eight cameras with a key each are live, and one is watched in the player', async ({ page }) => {
  await until('the monitor calls all eight live', async () => (await monitor.sweep())[0]?.states.every((state) => state === 'live') ?? false, 40_000);

  await showOrigin(page);
  const player = await watchCamera(page, '57-2');
  await expect(player).toHaveAttribute('data-player-state', 'live', { timeout: 45_000 });
  const before = await decoded(page);
  await expect.poll(async () => (await decoded(page)).time - before.time, { timeout: 45_000 }).toBeGreaterThan(5);
  const after = await decoded(page);
  // 426 wide is the RTMP camera's picture; the rehearsal's is 432.
  expect(after.width).toBe(426);
  expect(after.pictures - before.pictures).toBeGreaterThan(60);
  expect(after.audioBytes - before.audioBytes).toBeGreaterThan(5_000);

  const numbers = segmentsOf(await origin.playlist('57-2'));
  await sending.get('57-2')?.end('SIGKILL');
  await expect(player).toHaveAttribute('data-player-state', /frozen|offline|unreachable/, { timeout: 45_000 });
  sending.set('57-2', origin.plug('57-2'));
  await expect(player).toHaveAttribute('data-player-state', 'live', { timeout: 45_000 });
  const numbersAfter = segmentsOf(await origin.playlist('57-2'));
  expect(numbersAfter.first + numbersAfter.names.length, 'the numbers of the segments go on').toBeGreaterThan(numbers.first + numbers.names.length);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('a wrong key, another camera\'s key and a second sender are refused; a revoked key ends within seconds', async () => {
  const refused = [origin.plug('57-3', '0'.repeat(26)), origin.plug('1-1', origin.keys.get('57-2')), origin.plug('9-4'), origin.plug('9-5', origin.keys.get('9-4'))];
  origin.revoke('65-8');
  const revokedMs = performance.now();
  for (const camera of [...refused, sending.get('65-8')]) await camera?.ended;
  expect(performance.now() - revokedMs).toBeLessThan(10_000);
  await until('the rest goes on', async () => (await origin.publishing()).sort().join() === ids.filter((id) => id !== '65-8').sort().join(), 10_000);
  for (const why of ['57-3 refused: wrong-key', '1-1 refused: wrong-key', '9-4 refused: already-publishing', '9-5 refused: unknown-camera', '65-8 cut off: revoked']) expect(origin.said()).toContain(why);
  for (const id of ['57-3', '1-1', '9-4']) expect(sending.get(id)?.running(), `${id} was not disturbed`).toBe(true);
});

test('while the service is down nobody new may send, and whoever sends goes on', async () => {
  await origin.stopService();
  await sending.get('30-5')?.end('SIGKILL');
  await origin.plug('30-5').ended;
  const before = segmentsOf(await origin.playlist('113-9'));
  // Longer than nginx takes to ask again about every camera.
  await new Promise((resolve) => setTimeout(resolve, 7_000));
  const after = segmentsOf(await origin.playlist('113-9'));
  expect(after.first + after.names.length).toBeGreaterThan(before.first + before.names.length);
  expect(sending.get('113-9')?.running()).toBe(true);
  await origin.startService();
  await until('it knows again who sends', async () => (await origin.publishing()).length === 6, 10_000);
});

test('no key is in anything that the origin serves, writes or says', async () => {
  const served = await Promise.all(ids.map((id) => origin.playlist(id)));
  const written = filesIn(origin.folder).map((file) => readFileSync(file, 'latin1'));
  const names = filesIn(origin.folder).join('\n');
  const said = origin.said();
  for (const key of origin.keys.values()) {
    for (const text of [...served, ...written, names, said]) expect(text.includes(key)).toBe(false);
  }
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)).filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}
