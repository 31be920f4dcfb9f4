import { expect, test, type Page } from '@playwright/test';
import en from '@/messages/en.json' with { type: 'json' };
import { startForeignSite } from '@/tests/support/foreign-site';
import { expectState, playerOf, progress, setFault } from '@/tests/support/watch-camera';

const words = en.cameras.embed;
const EMBED = '/embed/en/elections/rehearsal';

/** Shows frames on another site whose script uses the published module and keeps what it hears, by the iframe's id. */
async function onForeignSite(page: Page, base: string, frames: readonly { id: string; path: string; sandbox?: string }[], run: () => Promise<void>) {
  const body = frames.map(({ id, path, sandbox }) => `<iframe id="${id}" title="${id}" src="${base}${path}" ${sandbox === undefined ? '' : `sandbox="${sandbox}"`} width="480" height="320" allow="autoplay; fullscreen; picture-in-picture"></iframe>`).join('');
  const script = `import { connectEmbed } from './embed-api.mjs';
    window.heard = {}; window.embeds = {};
    for (const iframe of document.querySelectorAll('iframe')) {
      const said = (window.heard[iframe.id] = []);
      const keep = (message) => said.push(message);
      window.embeds[iframe.id] = connectEmbed(iframe, { onReady: keep, onState: keep, onTime: keep });
    }`;
  const site = await startForeignSite(body, base, script);
  try {
    await page.goto(site.address);
    await run();
  } finally {
    site.stop();
  }
}

type Said = { type: string; id: string | null; name: string | null; state?: string; playing?: boolean; muted?: boolean; picture?: string };
const heard = (page: Page, id: string) => page.evaluate((key) => (window as unknown as { heard: Record<string, unknown[]> }).heard[key], id) as Promise<Said[]>;
const command = (page: Page, id: string, name: string) => page.evaluate(([key, what]) => (window as unknown as { embeds: Record<string, Record<string, () => void>> }).embeds[key ?? '']?.[what ?? '']?.(), [id, name]);
const lastState = async (page: Page, id: string) => (await heard(page, id)).filter(({ type }) => type === 'election-portal:state').at(-1);

test('another site follows and steers two cameras, and tells them apart', async ({ page, baseURL }) => {
  const base = baseURL ?? '';
  await onForeignSite(page, base, [{ id: 'a', path: `${EMBED}/camera?id=40-3&name=left` }, { id: 'b', path: `${EMBED}/camera?id=40-5&name=right` }], async () => {
    await expect.poll(() => lastState(page, 'b'), { timeout: 45_000 }).toMatchObject({ id: '40-5', name: 'right', state: 'idle', playing: false, muted: true });
    // Wished before anybody knows whether the frame is ready.
    await command(page, 'a', 'play');
    await expect.poll(async () => (await lastState(page, 'a'))?.state, { timeout: 45_000 }).toBe('live');
    expect(await lastState(page, 'a')).toMatchObject({ id: '40-3', name: 'left', playing: true, muted: true });
    await expect.poll(async () => (await heard(page, 'a')).filter(({ type }) => type === 'election-portal:time').length, { timeout: 30_000 }).toBeGreaterThan(2);
    const time = (await heard(page, 'a')).findLast(({ type }) => type === 'election-portal:time');
    expect(Math.abs(Date.now() - Date.parse(time?.picture ?? ''))).toBeLessThan(60_000);
    await command(page, 'a', 'pause');
    await expect.poll(() => lastState(page, 'a')).toMatchObject({ state: 'paused', playing: false });
    expect(await lastState(page, 'b')).toMatchObject({ state: 'idle' });
    expect((await heard(page, 'b')).every(({ id }) => id === '40-5')).toBe(true);
    // What anybody may send does nothing, and a frame that is gone breaks nothing.
    await page.evaluate(() => {
      const [frame] = document.querySelectorAll('iframe');
      for (const junk of ['election-portal:play', { type: 'election-portal:play', v: 9 }, { type: 'play' }, null, [1], { type: 'election-portal:state', state: 'live' }]) frame?.contentWindow?.postMessage(junk, '*');
    });
    await page.waitForTimeout(1_000);
    expect(await lastState(page, 'a')).toMatchObject({ state: 'paused' });
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await command(page, 'a', 'play');
  });
});

test('another site starts and stops a wall', async ({ page, baseURL }) => {
  await onForeignSite(page, baseURL ?? '', [{ id: 'wall', path: `${EMBED}/wall?w=40-3,40-5&name=w` }], async () => {
    await expect.poll(() => lastState(page, 'wall'), { timeout: 45_000 }).toMatchObject({ embed: 'wall', id: null, name: 'w', state: 'idle', playing: false, muted: true });
    await command(page, 'wall', 'play');
    await expect.poll(() => lastState(page, 'wall'), { timeout: 45_000 }).toMatchObject({ state: 'live', playing: true });
    await expect(page.frameLocator('#wall').locator('[data-tile-state="live"]').first()).toBeVisible({ timeout: 45_000 });
    await command(page, 'wall', 'pause');
    await expect.poll(() => lastState(page, 'wall'), { timeout: 45_000 }).toMatchObject({ state: 'idle', playing: false });
    expect((await heard(page, 'wall'))[0]).toMatchObject({ type: 'election-portal:ready', name: 'w' });
  });
});

test('a sandbox without an origin of its own plays, is steered and stores nothing', async ({ page, baseURL, context }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await onForeignSite(page, baseURL ?? '', [
    { id: 'bare', path: `${EMBED}/camera?id=40-8`, sandbox: 'allow-scripts' },
    { id: 'kept', path: `${EMBED}/status?id=40-12`, sandbox: 'allow-scripts allow-same-origin' },
  ], async () => {
    await expect.poll(async () => (await lastState(page, 'bare'))?.state, { timeout: 45_000 }).toBe('idle');
    await command(page, 'bare', 'play');
    const bare = playerOf(page.frameLocator('#bare'));
    await expectState(bare, 'live');
    expect((await progress(bare)).pictures).toBeGreaterThan(2);
    await expect(page.frameLocator('#kept').locator('[data-badge]')).toContainText('40/12');
    await expect.poll(async () => (await lastState(page, 'kept'))?.state, { timeout: 45_000 }).toBeTruthy();
    expect(errors).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    const frame = page.frames().find((one) => one.url().includes('/status'));
    // A browser that gives frames of other sites no storage at all says so; one that gives it finds it empty.
    const kept = await frame?.evaluate(async () => {
      try {
        return [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, document.cookie];
      } catch (error) {
        return error instanceof DOMException && error.name === 'SecurityError' ? 'no storage' : String(error);
      }
    });
    expect([[0, 0, 0, ''], 'no storage']).toContainEqual(kept);
  });
});

test('a camera that has not begun is waited for and begins by itself', async ({ page, request }) => {
  // The rehearsal is promised at all hours; so the monitor's file alone says "not started", while the stream is really not there.
  let begun = false;
  await page.route('**/status/rehearsal/now.json', async (route) => {
    if (begun) return route.continue();
    const answer = await route.fetch();
    const status = (await answer.json()) as { states: string };
    await route.fulfill({ response: answer, json: { ...status, states: 'N'.repeat(status.states.length) } });
  });
  await setFault(request, '40-15', '404');
  try {
    await page.goto(`${EMBED}/camera?id=40-15`);
    const wait = page.getByRole('button', { name: words.arm });
    await expect(page.locator('[data-waiting]')).toContainText('00:00');
    await expect(wait).toHaveAttribute('aria-pressed', 'false');
    await wait.click();
    await expect(page.getByText(words.armed)).toBeVisible();
    await page.waitForTimeout(3_000);
    await expect(page.locator('video')).toHaveCount(0);
    await setFault(request, '40-15', null);
    begun = true;
    await expectState(playerOf(page), 'live', 40_000);
    expect((await progress(playerOf(page))).pictures).toBeGreaterThan(0);
    await expect(page.locator('video')).toHaveJSProperty('muted', true);
  } finally {
    await setFault(request, '40-15', null);
  }
});

test('before the promised hour the frame counts down, and with autoplay begins at it', async ({ page }) => {
  // The portal as it would be built for an election that begins at the next full minute: the page's own data are changed as they are read.
  test.setTimeout(150_000);
  const minute = new Date(Date.now() + 4 * 3_600_000 + 75_000).toISOString().slice(11, 16);
  await page.addInitScript((from) => {
    const chunks: unknown[] = [];
    let take = (...entries: unknown[]) => Array.prototype.push.apply(chunks, entries);
    const changed = (text: unknown) => (typeof text === 'string' ? text.replaceAll('"from":"00:00"', `"from":"${from}"`) : text);
    const push = (...entries: unknown[][]) => take(...entries.map((entry) => entry.map(changed)));
    Object.defineProperty(chunks, 'push', { get: () => push, set: (next: typeof take) => { take = next; } });
    Object.defineProperty(window, '__next_f', { get: () => chunks, set: () => undefined });
  }, minute);
  await page.route('**/status/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(`${EMBED}/camera?id=40-16&autoplay=1`);
  await expect(page.locator('[data-waiting]')).toContainText(minute);
  await expect(page.getByText(/^\d+ s left$/)).toBeVisible();
  await expect(page.locator('video')).toHaveCount(0);
  await expectState(playerOf(page), 'live', 100_000);
});

test('badges say state, time and rehearsal at every size, and lead to the portal', async ({ page }) => {
  await page.setViewportSize({ width: 260, height: 44 });
  await page.goto(`${EMBED}/status?id=40-18`);
  const badge = page.locator('[data-badge]');
  await expect(badge.locator('time')).toBeVisible();
  await expect(badge).toHaveAttribute('href', '/en/elections/rehearsal/cameras/40/18');
  await expect(badge).toHaveAttribute('target', '_blank');
  await expect(badge).toContainText(en.cameras.badge.rehearsal);
  for (const [width, height] of [[120, 20], [120, 44], [260, 24]] as const) {
    await page.setViewportSize({ width, height });
    expect(await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight])).toEqual([width, height]);
    await expect(badge.locator('[data-state]')).toBeVisible();
  }
  await page.goto(`${EMBED}/status`);
  await expect(page.locator('[data-badge]')).toHaveAttribute('aria-label', /\d+ of 1000 cameras live\./);
  await page.route('**/status/rehearsal/now.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(`${EMBED}/status?id=40-18`);
  await expect(page.locator('[data-badge]')).toContainText(en.cameras.status.states.unmeasured);
  await page.goto('/embed/en/elections/presidential-2024/status');
  await expect(page.locator('[data-badge]')).toContainText(en.cameras.badge.notMeasured);
});

test('oEmbed is found from a camera’s page and answers with a frame that plays there', async ({ page, request }) => {
  await page.goto('/en/elections/rehearsal/cameras/40/20');
  const link = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  const answer = await request.get(new URL(link ?? '').pathname);
  expect(answer.headers()['content-type']).toBe('application/json');
  expect(answer.headers()['access-control-allow-origin']).toBe('*');
  const { type, html, width, height } = (await answer.json()) as { type: string; html: string; width: number; height: number };
  expect({ type, width, height }).toEqual({ type: 'video', width: 640, height: 480 });
  const frame = new URL(/src="([^"]+)"/.exec(html)?.[1] ?? '');
  await page.goto(frame.pathname + frame.search);
  await expect(playerOf(page)).toBeVisible();
  for (const [path, ending] of [['/en/elections/rehearsal/cameras/wall', 'wall.json'], ['/en/elections/rehearsal/cameras', 'status.json']] as const) {
    await page.goto(path);
    const other = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
    expect(other).toContain(ending);
    expect((await request.get(new URL(other ?? '').pathname)).status()).toBe(200);
  }
});

test('the page on embedding shows what it chooses, writes its code and its messages', async ({ page }) => {
  await page.goto('/en/about/embedding?what=camera&id=40-22&theme=dark');
  const code = page.getByLabel(en.embedding.code);
  await expect(code).toHaveValue(/camera\?id=40-22&amp;theme=dark"/);
  await page.getByLabel(en.embedding.autoplay).check();
  await expect(page).toHaveURL(/autoplay=1/);
  await expectState(playerOf(page.frameLocator('iframe')), 'live', 30_000);
  await expect(page.locator('[data-message-log]')).toContainText('"state":"live"');
  await page.getByRole('button', { name: 'pause', exact: true }).click();
  await expect(page.locator('[data-message-log]')).toContainText('"state":"paused"');
  await page.getByLabel(en.embedding.what).selectOption('status');
  await expect(page.frameLocator('iframe').locator('[data-badge]')).toBeVisible();
  await expect(code).toHaveValue(/\/status\?id=57-2/);
});
