import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import az from '@/messages/az.json' with { type: 'json' };
import en from '@/messages/en.json' with { type: 'json' };

const ARCHIVE = '/en/elections/parliamentary-2020/cameras';
const { nearMe, find } = en.cameras;
/** In Kürdəmir, as precisely as a phone would say it: nobody else may ever see these digits. */
const HERE = { latitude: 40.3451234, longitude: 48.1598765 };

test.describe('cameras near me', () => {
  test.use({ geolocation: HERE });

  test('are asked for by a press only, and the place leaves neither the page nor its address @phone', async ({ page, context }) => {
    await context.grantPermissions(['geolocation']);
    await page.addInitScript(() => {
      const ask = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);
      Object.assign(window, { asked: 0 });
      navigator.geolocation.getCurrentPosition = (...args) => { Object.assign(window, { asked: (window as unknown as { asked: number }).asked + 1 }); ask(...args); };
    });
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`));
    await page.goto(ARCHIVE);
    await expect(page.locator('[data-count][aria-live]')).toHaveAttribute('data-count', '1000');
    expect(await page.evaluate(() => (window as unknown as { asked: number }).asked)).toBe(0);
    await page.getByRole('button', { name: nearMe.button }).click();
    const near = page.locator('[data-near-me]');
    await expect(near.getByRole('heading')).toBeFocused();
    const places = near.locator('ol > li');
    await expect(places).toHaveCount(8);
    // Every point of this list is only a centre: the distance says so, in whole kilometres.
    await expect(places.first()).toContainText('about 1 km');
    await expect(near.getByText(nearMe.approximate)).toBeVisible();
    // None of the eleven is known to be nearer than the others: the constituency is named, not a few of its cameras.
    await expect(places.first()).toContainText('11 cameras at an approximate centre');
    await expect(places.first().getByRole('link')).toHaveAttribute('href', /\/cameras\/57$/);
    expect(page.url()).not.toContain('40.3');
    expect(sent.filter((line) => /40\.345|48\.159/.test(line))).toEqual([]);
    expect(await page.evaluate(() => [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie].join())).not.toMatch(/40\.345|48\.159/);
    expect((await new AxeBuilder({ page }).include('[data-near-me]').analyze()).violations).toEqual([]);
    await near.getByRole('button', { name: nearMe.close }).click();
    await expect(near).toHaveCount(0);
  });

  test('say in the page’s language why the place is not known', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.geolocation.getCurrentPosition = (_found, failed) => failed?.({ code: Number(new URLSearchParams(window.location.search).get('code')), message: '' } as GeolocationPositionError);
    });
    for (const [code, reason] of [[1, 'denied'], [2, 'unavailable'], [3, 'timeout']] as const) {
      await page.goto(`${ARCHIVE.replace('/en/', '/az/')}?code=${code}`);
      await page.getByRole('button', { name: az.cameras.nearMe.button }).click();
      await expect(page.getByText(az.cameras.nearMe.failed[reason])).toBeVisible();
    }
  });

  test('are refused by the browser without a word from us when it may not tell', async ({ page }) => {
    await page.goto(ARCHIVE);
    await page.getByRole('button', { name: nearMe.button }).click();
    await expect(page.getByText(nearMe.failed.denied)).toBeVisible();
  });
});

test.describe('a link to a camera on the map', () => {
  test('brings its row of the list into view', async ({ page }) => {
    await page.goto(`${ARCHIVE}?sel=113-9`);
    const row = page.locator('[data-finder-list] [aria-current]');
    await expect(row).toHaveText(/113\/9/);
    await expect(row).toBeInViewport();
    await expect(page.locator('[data-pin-panel] [aria-current]')).toHaveText(/113\/9/);
  });

  test('may write the number as it is cited', async ({ page }) => {
    await page.goto(`${ARCHIVE}?sel=113/9&view=list`);
    await expect(page.locator('[data-finder-list] [aria-current]')).toHaveText(/113\/9/);
  });
});

test('list and map can be passed over by keyboard', async ({ page }) => {
  await page.goto(ARCHIVE);
  await expect(page.locator('button.map-pin').first()).toBeVisible();
  await skip(page, find.skipList);
  await expect(page.locator('#camera-map')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: find.skipMap })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('#camera-map') === null)).toBe(true);
});

async function skip(page: Page, name: string) {
  await page.getByRole('link', { name }).focus();
  await expect(page.getByRole('link', { name })).toBeInViewport();
  await page.keyboard.press('Enter');
}
