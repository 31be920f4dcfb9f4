import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import az from '@/messages/az.json' with { type: 'json' };
import en from '@/messages/en.json' with { type: 'json' };
import { startForeignSite } from '@/tests/support/foreign-site';
import { expectState, playerOf, progress } from '@/tests/support/watch-camera';

const words = en.cameras.embed;
const EMBED = '/embed/en/elections/rehearsal/camera';

test('the code that the camera page gives plays on another site with a strict policy', async ({ page, baseURL }) => {
  await page.goto('/en/elections/rehearsal/cameras/57/2');
  const code = await page.getByLabel(en.cameras.camera.embedCode).inputValue();
  // The build knows the portal's public address; the test serves it at another.
  const here = code.replace(/src="https?:\/\/[^/]+/, `src="${baseURL}`).replace('id=57-2', 'id=57-2&amp;autoplay=1');
  const site = await startForeignSite(here, baseURL ?? '');
  try {
    await page.goto(site.address);
    const frame = page.frameLocator('iframe');
    await expectState(playerOf(frame), 'live');
    expect((await progress(playerOf(frame))).pictures).toBeGreaterThan(5);
    await expect(frame.getByText(words.rehearsal)).toBeVisible();
    const back = frame.getByRole('link', { name: words.cameraPage });
    await expect(back).toHaveAttribute('href', '/en/elections/rehearsal/cameras/57/2');
    await expect(frame.getByRole('button', { name: en.cameras.player.fullscreen })).toBeVisible();
  } finally {
    site.stop();
  }
});

test('nothing starts by itself unless the address says so', async ({ page }) => {
  await page.goto(`${EMBED}?id=57-2`);
  await expect(playerOf(page)).toHaveAttribute('data-player-state', 'idle');
  await expect(page.getByRole('button', { name: en.cameras.player.watch.replace('{label}', '57/2') })).toBeVisible();
});

test('a missing and an unknown number are told apart, each with a way on', async ({ page }) => {
  const way = page.getByRole('link', { name: words.camerasPage });
  await page.goto(EMBED);
  await expect(page.getByText(words.noId)).toBeVisible();
  await expect(way).toHaveAttribute('href', '/en/elections/rehearsal/cameras');
  await page.goto(`${EMBED}?id=999-1`);
  await expect(page.getByText(words.unknownId.replace('{id}', '999-1'))).toBeVisible();
  await expect(way).toBeVisible();
  await page.goto(`${EMBED}?id=${encodeURIComponent('<b>57</b>')}`);
  await expect(page.getByText('<b>57</b>')).toBeVisible();
});

test('a list that cannot be fetched is said, and can be tried again', async ({ page }) => {
  await page.route('**/data/elections/rehearsal/precincts.json', (route) => route.abort());
  await page.goto(`${EMBED}?id=57-2`);
  await expect(page.getByText(words.failed)).toBeVisible({ timeout: 45_000 });
  await page.unroute('**/data/elections/rehearsal/precincts.json');
  await page.getByRole('button', { name: words.retry }).click();
  await expect(playerOf(page)).toBeVisible();
});

test('elections without a stream and without a list say so', async ({ page }) => {
  await page.goto('/embed/az/elections/presidential-2024/camera?id=57-2');
  await expect(page.getByText(az.cameras.embed.noList)).toBeVisible();
  await expect(page.getByRole('link', { name: az.cameras.embed.camerasPage })).toBeVisible();
  await page.goto('/embed/az/elections/parliamentary-2020/camera?id=57-2');
  await expect(page.getByText('Yayım başa çatıb')).toBeVisible();
  await expect(playerOf(page)).toHaveCount(0);
});

test('the look that the address asks for, and what of it makes no sense', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${EMBED}?id=57-2&theme=dark&autoplay=perhaps&t=yesterday`);
  const dark = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(dark).toBe('rgb(23, 21, 27)');
  await expect(page.getByText(words.ignored.replace('{key}', 'autoplay').replace('{value}', 'perhaps').replace('{allowed}', '1, 0'))).toBeVisible();
  await expect(page.locator('[data-moment="senseless"]')).toContainText('yesterday');
  await expect(playerOf(page)).toHaveAttribute('data-player-state', 'idle');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
});

test('a small frame holds the picture, its state and its controls', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 260 });
  await page.goto(`${EMBED}?id=57-2&autoplay=1`);
  await expectState(playerOf(page), 'live');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expect(playerOf(page).locator('video')).toBeInViewport({ ratio: 0.9 });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the embed leads to the portal', async ({ page }) => {
    await page.goto(`${EMBED}?id=57-2`);
    await expect(page.locator('noscript p', { hasText: words.noScript })).toBeVisible();
    await expect(page.getByRole('link', { name: words.camerasPage })).toBeVisible();
  });
});
