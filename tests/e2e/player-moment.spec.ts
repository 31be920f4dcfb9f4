import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import en from '@/messages/en.json' with { type: 'json' };
import { readVideoLabel } from '@/tests/support/read-label';
import { startTwoQualities } from '@/tests/support/two-qualities';
import { expectState, playerOf, progress, watchCamera } from '@/tests/support/watch-camera';

const [words, moments] = [en.cameras.player, en.cameras.moment];

test('looking back is said, shows what was, and leads to the newest picture again', async ({ page }) => {
  const player = await watchCamera(page, '56-1');
  await expectState(player, 'live');
  const slider = player.getByRole('slider', { name: words.rewind });
  await expect(slider).toHaveAttribute('aria-valuetext', words.rewindNow);
  await slider.fill('-24');
  await page.keyboard.press('ArrowLeft');
  await expectState(player, 'replay');
  await expect(player.getByRole('status')).toHaveText(words.states.replay);
  await expect.poll(async () => secondsAgo((await readVideoLabel(page))?.clock), { timeout: 45_000 }).toBeGreaterThan(20);
  await player.getByRole('button', { name: words.goLive }).click();
  await expectState(player, 'live');
  await expect.poll(async () => secondsAgo((await readVideoLabel(page))?.clock), { timeout: 45_000 }).toBeLessThan(15);
});

test('the link to a moment opens the stream at that moment; without its offset encoded too', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const player = await watchCamera(page, '56-3');
  await expectState(player, 'live');
  await player.getByRole('button', { name: words.copyMoment }).click();
  await expect(player.getByText(words.momentCopied.split('{time}')[1] ?? '')).toBeVisible();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  const asked = link.searchParams.get('t') ?? '';
  expect(asked).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+04:00$/);

  await page.waitForTimeout(8_000);
  // A plus sign that nobody encoded reaches the page as a space.
  await page.goto(`${link.pathname}?t=${asked}`);
  await expect(page.getByText(words.fromIfHeld.replace('{time}', asked.slice(11, 19)))).toBeVisible();
  await page.getByRole('button', { name: words.watch.replace('{label}', '56/3') }).click();
  await expectState(playerOf(page), 'replay');
  await expect(page.locator('[data-moment="shown"]')).toContainText(moments.shown);
  const label = await readVideoLabel(page);
  expect(secondsAgo(label?.clock) - secondsAgo(asked.slice(11, 19))).toBeLessThanOrEqual(0);
  expect(secondsAgo(label?.clock)).toBeGreaterThan(8);
});

test('a moment that the stream no longer holds, one to come and a senseless one are told apart', async ({ page }) => {
  await page.goto('/en/elections/rehearsal/cameras/56/4?t=2026-01-02T12:07:31%2B04:00');
  await expect(page.locator('[data-moment="unknown"]')).toContainText(moments.far);
  await page.locator('[data-player] button').first().click();
  await expectState(playerOf(page), 'live');
  await expect(page.locator('[data-moment="outside"]')).toContainText(moments.outside);
  await expect(page.locator('[data-moment="outside"]')).toContainText(moments.noRecord);
  await page.goto('/en/elections/rehearsal/cameras/56/4?t=2099-01-02T12:07:31Z');
  await expect(page.locator('[data-moment="future"]')).toContainText(moments.future);
  await expect(page.getByRole('button', { name: words.watchLive.replace('{label}', '56/4') })).toBeVisible();
  await page.goto('/en/elections/rehearsal/cameras/56/4?t=12:07');
  await expect(page.locator('[data-moment="senseless"]')).toContainText('12:07');
});

test('a saved frame is a PNG of the picture with a strip below it, named after precinct and time', async ({ page }) => {
  const player = await watchCamera(page, '56-5');
  await expectState(player, 'live');
  const download = page.waitForEvent('download');
  await player.getByRole('button', { name: words.savePicture }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^56-5_\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d\.png$/);
  const bytes = readFileSync(await file.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  // The rehearsal's picture is 432 by 240: twice as large, and words below.
  expect(bytes.readUInt32BE(16)).toBe(864);
  expect(bytes.readUInt32BE(20)).toBeGreaterThan(600);
  await expect(player.getByText(words.pictureSavedAs.replace('{file}', file.suggestedFilename()))).toBeVisible();
});

test('a device that slept comes back at the live edge', async ({ page }) => {
  const player = await watchCamera(page, '56-6');
  await expectState(player, 'live');
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await new Promise((resolve) => setTimeout(resolve, 12_000));
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await expectState(player, 'live');
  await expect.poll(async () => secondsAgo((await readVideoLabel(page))?.clock), { timeout: 45_000 }).toBeLessThan(15);
});

test('where the browser saves data the price stands before play, and of two qualities the weakest is held until the other one is chosen', async ({ page, request }) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } }));
  const origin = await startTwoQualities();
  const segments: string[] = [];
  try {
    const list = await (await request.get('/data/elections/rehearsal/precincts.json')).json() as { precincts: { id: string; streams: string[] }[] };
    const listed = new URL('.', list.precincts.find(({ id }) => id === '56-7')?.streams[0]).href;
    await page.route(`${listed}**`, async (route) => {
      const wanted = route.request().url().slice(listed.length);
      if (wanted.endsWith('.ts')) segments.push(wanted);
      await route.fulfill({ response: await route.fetch({ url: `${origin.address}/${wanted === 'index.m3u8' ? 'master.m3u8' : wanted}` }) });
    });
    await page.goto('/en/elections/rehearsal/cameras/56/7');
    const poster = playerOf(page);
    await expect(poster).toContainText(/About \d+ MB an hour/);
    await expect(poster).toContainText(words.saving);
    await expect(page.locator('video')).toHaveCount(0);
    await poster.getByRole('button', { name: words.watch.replace('{label}', '56/7') }).click();
    const player = playerOf(page);
    await expectState(player, 'live');
    const quality = player.getByRole('combobox', { name: words.quality });
    await expect(quality).toHaveValue('save');
    await expect.poll(() => height(page), { timeout: 45_000 }).toBe(240);
    await expect.poll(() => segments.length, { timeout: 45_000 }).toBeGreaterThan(4);
    expect(segments.filter((name) => !name.startsWith('q0-')), 'segments of the other quality').toEqual([]);
    await quality.selectOption({ label: '480p' });
    await expect.poll(() => height(page), { timeout: 45_000 }).toBe(480);
    await quality.selectOption('save');
    await expect.poll(() => height(page), { timeout: 45_000 }).toBe(240);
  } finally {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await origin.stop();
  }
});

test('the browser’s own player, where there is no other: the picture moves, and is not called live without proof', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['MediaSource', 'WebKitMediaSource', 'ManagedMediaSource']) Reflect.deleteProperty(window, name);
    Object.assign(window, { ManagedMediaSource: class {} });
  });
  const player = await watchCamera(page, '56-13');
  await expectState(player, 'checking');
  expect((await progress(player)).pictures).toBeGreaterThan(0);
});

function height(page: Page): Promise<number> {
  return page.locator('[data-player] video').evaluate((video: HTMLVideoElement) => video.videoHeight);
}

/** How long ago a clock in Baku stood so. */
function secondsAgo(clock = '00:00:00'): number {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
  const now = Math.floor(Date.now() / 1000) + 4 * 3600;
  return (((now - (hours * 3600 + minutes * 60 + seconds)) % 86_400) + 86_400) % 86_400;
}
