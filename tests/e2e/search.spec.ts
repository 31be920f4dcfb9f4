import { expect, test, type Page } from '@playwright/test';
import az from '@/messages/az.json' with { type: 'json' };
import en from '@/messages/en.json' with { type: 'json' };

const field = (page: Page) => page.getByRole('searchbox');
const group = (page: Page, kind: string) => page.locator(`[data-group="${kind}"]`);

test('typing answers at once, marks the original letters, and keeps the query in the address @phone', async ({ page }) => {
  await page.goto('/az/search');
  await field(page).fill('secki');
  await expect(group(page, 'row').locator('mark').first()).toHaveText(/^seçki$/i);
  await expect(page).toHaveURL(/\/az\/search\?q=secki$/);
  await expect(page.locator('#intro')).toBeHidden();
  await field(page).fill('');
  await expect(page.locator('#intro')).toBeVisible();
  await expect(page).toHaveURL(/\/az\/search$/);
});

test('a shared address answers, whatever letters were typed', async ({ page }) => {
  const counts: string[] = [];
  for (const query of ['seçki', 'secki', 'SEÇKİ', 'sechki']) {
    await page.goto(`/az/search?q=${encodeURIComponent(query)}`);
    await expect(field(page)).toHaveValue(query);
    await expect(group(page, 'place').locator('mark').first()).toBeVisible();
    counts.push(await group(page, 'row').locator('h2').innerText());
  }
  expect(new Set(counts).size).toBe(1);
});

test('the index is loaded only when someone begins to search', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/en/search', { waitUntil: 'networkidle' });
  expect(asked).not.toContain('/data/search/index.json');
  await field(page).focus();
  await expect.poll(() => asked).toContain('/data/search/index.json');
});

const JUMPS = [
  ['57/2', 'Precinct 57/2', /\/cameras\/57\/2$/], ['57-2', 'Precinct 57/2', /\/cameras\/57\/2$/], ['2.3', 'Clause 2.3', /2024-06-27#2\.3$/],
  ['row 17', 'Row 17', /\/calendar\/17$/], ['sıra 17', 'Row 17', /\/calendar\/17$/], ['article 58.1', 'Election Code, Article 58.1', /\/law\/58\.1$/], ['maddə 58.1', 'Election Code, Article 58.1', /\/law\/58\.1$/],
] as const;

for (const [query, name, address] of JUMPS) {
  test(`${query} leads straight there`, async ({ page }) => {
    await page.goto('/en/search');
    await field(page).fill(query);
    await group(page, 'jump').getByRole('link', { name }).first().click();
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('a place is found without its letters, in each election that has it', async ({ page }) => {
  await page.goto('/en/search?q=abseron');
  await expect(group(page, 'constituency').locator('mark').first()).toHaveText('Abşeron');
  await group(page, 'constituency').getByRole('link', { name: 'Parliamentary election 2020' }).first().click();
  await expect(page).toHaveURL(/parliamentary-2020\/cameras\/45$/);
});

test('the keyboard is enough: type, enter, tab to the first answer', async ({ page }) => {
  await page.goto('/en/search');
  await field(page).focus();
  await page.keyboard.type('57/2');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=57%2F2$/);
  await expect(page.getByRole('status').filter({ hasText: '57/2' })).toBeVisible();
  await group(page, 'jump').getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/cameras\/57\/2$/);
});

test('nothing found says what to try; a slip of the finger finds similar words', async ({ page }) => {
  await page.goto('/az/search?q=xyzzyq');
  await expect(page.getByText(az.search.noneTry)).toBeVisible();
  await field(page).fill('qeydiyat');
  await expect(page.getByText(az.search.similar)).toBeVisible();
  await expect(page.locator('mark').first()).toHaveText(/^qeydiyyat/i);
});

test('a failure to load is said, and trying again works', async ({ page }) => {
  await page.route('**/data/search/index.json', (route) => route.abort());
  await page.goto('/en/search?q=secki');
  await expect(page.getByText(en.search.failed)).toBeVisible();
  await page.unroute('**/data/search/index.json');
  await page.getByRole('button', { name: en.search.retry }).click();
  await expect(group(page, 'row')).toBeVisible();
  await expect(page.getByText(en.search.failed)).toHaveCount(0);
});

test('what a reader types is never markup', async ({ page }) => {
  await page.goto(`/en/search?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.getByRole('status').filter({ hasText: '<img src=x' })).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
});

test('results do not scroll sideways at 320 px @phone-only', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const query of ['secki', '57/2', 'abseron', 'a'.repeat(120)]) {
    await page.goto(`/az/search?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('status').filter({ hasText: query.slice(0, 20) })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says that it cannot search and offers the complete lists', async ({ page }) => {
    await page.goto('/en/search?q=secki');
    await expect(page.getByText(en.search.withoutScript)).toBeVisible();
    for (const name of [en.search.listDocuments, en.search.listLaw]) await expect(page.getByRole('link', { name })).toBeVisible();
    await page.getByRole('link', { name: en.search.listDocuments }).click();
    await expect(page.getByRole('link', { name: 'Stateless persons and foreigners in elections' })).toBeVisible();
  });

  test('the form opens the search page', async ({ page }) => {
    await page.goto('/en/documents');
    await field(page).fill('57/2');
    await page.getByRole('button', { name: en.search.submit }).click();
    await expect(page).toHaveURL(/\/en\/search\?q=57%2F2$/);
  });
});
