import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import az from '@/messages/az.json' with { type: 'json' };
import en from '@/messages/en.json' with { type: 'json' };
import { setFault } from '@/tests/support/watch-camera';
import { readVideoLabel } from '@/tests/support/read-label';
import { drawSample } from '@/lib/cameras/wall-sample';

const words = en.cameras.wall;
const WALL = '/en/elections/rehearsal/cameras/wall';

const tile = (page: Page, id: string) => page.locator(`[data-wall-tile="${id}"]`);
const order = (page: Page) => page.locator('[data-wall-tile]').evaluateAll((tiles) => tiles.map((one) => one.getAttribute('data-wall-tile')));
const watch = (page: Page) => page.locator('[data-wall] .button-strong').click();
const expectState = (page: Page, id: string, state: string) => expect(tile(page, id)).toHaveAttribute('data-tile-state', state, { timeout: 45_000 });

test('four cameras play after one press, each with its own picture, state and clock; nothing is fetched before', async ({ page, request }) => {
  await setFault(request, '30-9', '404');
  try {
    const asked: string[] = [];
    page.on('request', (sent) => { if (/\.(m3u8|m4s|mp4)$/.test(sent.url())) asked.push(sent.url()); });
    await page.goto(`${WALL}?w=30-5,30-6,30-8,30-9`);
    await expect(page.getByText(words.price.replace('{total}', '320').replace('{players}', '4').replace('{each}', '80'))).toBeVisible();
    await page.waitForTimeout(1_000);
    expect(asked).toEqual([]);
    await watch(page);
    for (const id of ['30-5', '30-6', '30-8']) await expectState(page, id, 'live');
    await expectState(page, '30-9', 'offline');
    await expect(tile(page, '30-5').locator('time')).toBeVisible();
    expect((await readVideoLabel(page, '[data-wall-tile="30-8"] video'))?.id).toBe('30-8');
    await setFault(request, '30-9', null);
    await expectState(page, '30-9', 'live');
  } finally {
    await setFault(request, '30-9', null);
  }
});

test('keys: large, order, sound of one, removal; all of it in the address, and Back undoes', async ({ page }) => {
  await page.goto(`${WALL}?w=30-5,30-6,30-8`);
  await watch(page);
  await expectState(page, '30-6', 'live');
  await page.keyboard.press('2');
  await expect(page).toHaveURL(/big=30-6/);
  expect(await order(page)).toEqual(['30-6', '30-5', '30-8']);
  await page.keyboard.press('0');
  expect(await order(page)).toEqual(['30-5', '30-6', '30-8']);

  await tile(page, '30-5').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tile(page, '30-6')).toBeFocused();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page).toHaveURL(/w=30-6,30-5,30-8/);
  await expectState(page, '30-6', 'live');
  const heard = () => page.locator('[data-wall-tile] video').evaluateAll((videos) => videos.filter((video) => !(video as HTMLVideoElement).muted).length);
  await page.keyboard.press('m');
  await expect.poll(heard).toBe(1);
  await tile(page, '30-8').getByRole('button', { name: words.soundOn.replace('{label}', '30/8') }).click();
  await expect.poll(heard).toBe(1);
  await expect(tile(page, '30-8').getByRole('button', { name: words.soundOff.replace('{label}', '30/8') })).toBeVisible();
  await tile(page, '30-8').focus();
  await page.keyboard.press('Delete');
  await expect(tile(page, '30-8')).toHaveCount(0);
  await page.goBack();
  await expect(tile(page, '30-8')).toBeVisible();

  await page.getByRole('link', { name: en.common.elections }).first().focus();
  await page.keyboard.press('2');
  expect(page.url()).not.toContain('big=');
});

test('what the address gets wrong is named; what is typed is checked', async ({ page }) => {
  await page.goto(`${WALL}?w=30-5,kamera,999-1&players=99`);
  const notes = page.locator('[data-wall-notes]');
  await expect(notes).toContainText(words.notes.malformed.replace('{values}', 'kamera'));
  await expect(notes).toContainText(words.notes.unknown.replace('{values}', '999/1'));
  await expect(notes).toContainText('players=99');
  expect(await order(page)).toEqual(['30-5']);

  await page.getByLabel(words.add.label).fill('30/6, 30-5 x');
  await page.getByRole('button', { name: words.add.submit, exact: true }).click();
  await expect(page).toHaveURL(/w=30-5,30-6/);
  const problems = page.getByRole('alert').filter({ hasText: 'x' });
  await expect(problems).toContainText(words.add.there.replace('{values}', '30/5'));
  await expect(problems).toContainText(words.notes.malformed.replace('{values}', 'x'));

  await page.goto(`${WALL}?add=30-8`);
  await expect(page).toHaveURL(/\?w=30-8$/);
});

test('a draw is the same for everybody, and comes in pages of sixteen', async ({ page, request }) => {
  const { precincts } = (await (await request.get('/data/elections/rehearsal/precincts.json')).json()) as { precincts: { id: string }[] };
  const drawn = drawSample(precincts.map(({ id }) => id), '2026-11-22 17 23 4', 20);
  await page.goto(WALL);
  await expect(page.getByText(words.presets.empty)).toBeVisible();
  await page.getByLabel(words.sample.size).fill('20');
  await page.getByLabel(words.sample.seed).fill('2026-11-22 17 23 4');
  await page.getByRole('button', { name: words.sample.submit, exact: true }).click();
  await expect(page.locator('[data-wall-source="sample"]')).toBeVisible();
  expect(await order(page)).toEqual(drawn.slice(0, 16));
  await page.getByRole('link', { name: words.pages.page.replace('{page}', '2') }).click();
  await expect.poll(() => order(page)).toEqual(drawn.slice(16));
});

test('a wall of what the monitor calls offline', async ({ page, request }) => {
  await setFault(request, '30-13', '404');
  try {
    const offline = async () => {
      await page.goto(`${WALL}?preset=offline`);
      await expect(page.locator('[data-wall-source="state"]')).toBeVisible();
      return order(page);
    };
    await expect.poll(offline, { timeout: 50_000, intervals: [3_000] }).toContain('30-13');
    await page.getByRole('button', { name: words.presets.keep }).click();
    await expect(page).toHaveURL(/w=[\d,-]*30-13/);
  } finally {
    await setFault(request, '30-13', null);
  }
});

test('a phone plays two: one steady, the other going round with stills; off the screen nothing plays @phone-only', async ({ page }) => {
  await page.goto(`${WALL.replace('/en/', '/az/')}?w=31-2,31-4,31-6,31-7`);
  await watch(page);
  await expectState(page, '31-2', 'live');
  const playing = () => page.locator('[data-wall-tile] video').evaluateAll((videos) => videos.filter((video) => video instanceof HTMLVideoElement && video.readyState >= 2).length);
  expect(await playing()).toBeLessThanOrEqual(2);
  await expect(tile(page, '31-4').locator('.wall-old')).toBeVisible({ timeout: 45_000 });
  await expect(tile(page, '31-4')).toHaveAttribute('data-tile-state', 'idle');
  await expect(tile(page, '31-4')).toContainText(az.cameras.wall.monitor);
  await tile(page, '31-7').getByRole('button', { name: az.cameras.wall.playThis.replace('{label}', '31/7') }).click();
  await expectState(page, '31-7', 'live');
  await page.getByRole('button', { name: az.cameras.wall.stop }).click();
  await expect.poll(playing).toBe(0);
});

test('az and en, at 320 px: nothing wider than the screen, buttons of 44 px, accessible @phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const [locale, address] of [['az', '?w=30-5,30-6,113-9'], ['en', '?sample=3&seed=a']] as const) {
    await page.goto(`/${locale}/elections/rehearsal/cameras/wall${address}`);
    await expect(page.locator('[data-wall-tile]')).toHaveCount(3);
    await watch(page);
    await page.waitForTimeout(1_500);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const small = await page.locator('[data-wall] button').evaluateAll((buttons) => buttons
      .map((button) => ({ words: button.textContent, box: button.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && Math.min(box.width, box.height) < 44).map(({ words }) => words));
    expect(small).toEqual([]);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs; elections without streams say that they have none', async ({ page }) => {
    await page.goto(`${WALL}?w=30-5`);
    await expect(page.locator('noscript p', { hasText: words.noScript })).toBeVisible();
    await expect(page.getByRole('link', { name: words.list })).toHaveAttribute('href', '/en/elections/rehearsal/cameras');
    await page.goto('/en/elections/parliamentary-2020/cameras/wall');
    await expect(page.getByText(words.noStreams)).toBeVisible();
    await page.goto('/en/elections/presidential-2024/cameras/wall');
    await expect(page.getByText(words.noList)).toBeVisible();
  });
});
