import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import az from '@/messages/az.json' with { type: 'json' };
import en from '@/messages/en.json' with { type: 'json' };
import { readVideoLabel } from '@/tests/support/read-label';
import { expectState, playerOf, progress, watchCamera } from '@/tests/support/watch-camera';

const words = en.cameras.player;

test('nothing is fetched before somebody wants to watch; then it plays', async ({ page }) => {
  const media: string[] = [];
  page.on('request', (request) => { if (/\.(m3u8|m4s|mp4)$/.test(request.url())) media.push(request.url()); });
  await page.goto('/en/elections/rehearsal/cameras/57/2');
  await expect(playerOf(page)).toHaveAttribute('data-player-state', 'idle');
  await page.waitForLoadState('networkidle');
  expect(media).toEqual([]);

  await page.getByRole('button', { name: words.watch.replace('{label}', '57/2') }).click();
  const player = playerOf(page);
  await expectState(player, 'live');
  const before = await progress(player);
  await expect.poll(async () => (await progress(player)).time).toBeGreaterThan(before.time + 1);
  await expect.poll(async () => (await progress(player)).pictures).toBeGreaterThan(before.pictures + 10);
});

test('the picture is of the precinct that the page names, and its clock is the one shown beside it', async ({ page }) => {
  const player = await watchCamera(page, '113-9');
  await expectState(player, 'live');
  await expect(player.locator('time')).toBeVisible();
  await expect.poll(async () => {
    const label = await readVideoLabel(page);
    const shown = await player.locator('time').innerText();
    return label?.id === '113-9' ? Math.abs(secondsOf(label.clock) - secondsOf(shown)) : null;
  }, { timeout: 45_000 }).toBeLessThanOrEqual(1);
});

test('a press before the scripts have come is not lost', async ({ page }) => {
  let release = () => undefined as void;
  const held = new Promise<void>((resolve) => { release = resolve; });
  await page.route('**/_next/static/**/*.js', async (route) => { await held; await route.continue(); });
  await page.goto('/en/elections/rehearsal/cameras/57/1', { waitUntil: 'commit' });
  await page.getByRole('button', { name: words.watch.replace('{label}', '57/1') }).click();
  release();
  await expectState(playerOf(page), 'live');
});

test('keys work in the player, and only there', async ({ page }) => {
  const player = await watchCamera(page, '57-3');
  await expectState(player, 'live');
  const muted = () => player.locator('video').evaluate((video: HTMLVideoElement) => video.muted);
  expect(await muted()).toBe(true);
  await page.keyboard.press('m');
  expect(await muted()).toBe(false);
  await expect(player.getByRole('button', { name: words.mute })).toBeVisible();
  await page.keyboard.press('k');
  await expectState(player, 'paused');
  await page.keyboard.press('k');
  await expectState(player, 'live');
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.hasAttribute('data-player') ?? false)).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();

  await page.getByRole('link', { name: en.common.elections }).first().focus();
  await page.keyboard.press('m');
  expect(await muted()).toBe(false);
});

test('pausing stops the data, keeps the picture marked as old, and goes on at the live edge', async ({ page }) => {
  const player = await watchCamera(page, '57-5');
  await expectState(player, 'live');
  await page.waitForTimeout(1_000);
  await player.getByRole('button', { name: words.pause }).click();
  await expectState(player, 'paused');
  await expect(player.getByText(words.oldPicture.replace('{time}', ''))).toBeVisible();
  let requests = 0;
  page.on('request', (request) => { if (/\.(m3u8|m4s)$/.test(request.url())) requests += 1; });
  await page.waitForTimeout(3_000);
  expect(requests).toBe(0);
  await player.getByRole('button', { name: words.play }).click();
  await expectState(player, 'live');
});

test('a hidden tab fetches nothing; seen again it is live', async ({ page }) => {
  const player = await watchCamera(page, '57-7');
  await expectState(player, 'live');
  const hide = (hidden: boolean) => page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
  await hide(true);
  await expectState(player, 'hidden');
  let requests = 0;
  page.on('request', (request) => { if (/\.(m3u8|m4s)$/.test(request.url())) requests += 1; });
  await page.waitForTimeout(3_000);
  expect(requests).toBe(0);
  await hide(false);
  await expectState(player, 'live');
});

test('playing it is as accessible as before, in both languages and at 320 px @phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/az/elections/rehearsal/cameras/1/1');
  await page.getByRole('button', { name: az.cameras.player.watch.replace('{label}', '1/1') }).click();
  const player = playerOf(page);
  await expectState(player, 'live');
  await expect(player.getByRole('status')).toHaveText(az.cameras.player.states.live);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  for (const button of await player.getByRole('button').all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), await button.getAttribute('aria-label') ?? '').toBeGreaterThanOrEqual(44);
  }
  const { violations } = await new AxeBuilder({ page }).include('[data-player]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
});

test('an election whose broadcast is over says so, offers no player, and asks for no state', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => { if (request.url().includes('/status/')) asked.push(request.url()); });
  await page.goto('/en/elections/parliamentary-2020/cameras/57/2');
  await expect(page.getByText(en.cameras.camera.over, { exact: true })).toBeVisible();
  await expect(playerOf(page)).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs and gives the stream’s address', async ({ page }) => {
    await page.goto('/en/elections/rehearsal/cameras/57/2');
    await expect(page.getByRole('heading', { level: 1, name: '57/2' })).toBeVisible();
    await expect(page.locator('noscript p', { hasText: words.noScript })).toBeVisible();
    await expect(page.getByRole('link', { name: /57-2\/index\.m3u8$/ })).toBeVisible();
    await expect(page.getByRole('button', { name: words.watch.replace('{label}', '57/2') })).toBeHidden();
    await expect(page.getByText(en.common.rehearsalBanner)).toBeVisible();
  });
});

function secondsOf(clock: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}
