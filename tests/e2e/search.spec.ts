import { expect, test, type Page } from '@playwright/test';
import az from '@/messages/az.json' with { type: 'json' };
import en from '@/messages/en.json' with { type: 'json' };

const field = (page: Page) => page.getByRole('searchbox');
const jumps = (page: Page) => page.locator('[data-group="jump"]');
const found = (page: Page) => page.locator('[data-group="found"] li[data-kind]');
const told = (page: Page) => page.locator('[data-understood]');

test('typing answers at once, marks the original letters, and keeps the query in the address @phone', async ({ page }) => {
  await page.goto('/az/search');
  await field(page).fill('secki');
  await expect(found(page).locator('mark').first()).toHaveText(/^seçki$/i);
  await expect(told(page)).toContainText('seçki');
  await expect(page).toHaveURL(/\/az\/search\?q=secki$/);
  await expect(page.locator('#intro')).toBeHidden();
  await field(page).fill('');
  await expect(page.locator('#intro')).toBeVisible();
  await expect(page).toHaveURL(/\/az\/search$/);
});

test('a shared address answers, whatever letters were typed', async ({ page }) => {
  const counts: string[] = [];
  for (const query of ['seçki', 'SEÇKİ', 'sechki', 'сечки']) {
    await page.goto(`/az/search?q=${encodeURIComponent(query)}`);
    await expect(field(page)).toHaveValue(query);
    await expect(found(page).locator('mark').first()).toBeVisible();
    counts.push((await page.locator('[data-found]').innerText()).replace(query, ''));
  }
  expect(new Set(counts).size).toBe(1);
});

test('the index of the reader’s language is loaded only when someone begins to search', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/en/search', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.startsWith('/data/search'))).toEqual([]);
  await field(page).focus();
  await expect.poll(() => asked).toContain('/data/search/en.json');
  expect(asked).not.toContain('/data/search/az.json');
});

test('numbers lead straight to their pages', async ({ page }) => {
  const expected = [
    ['57/2', /\/cameras\/57\/2$/], ['kurdemir 2', /\/cameras\/57\/2$/], ['2.3', /2024-06-27\/2\.3$/], ['row 17', /\/calendar\/17$/], ['sıra 17', /\/calendar\/17$/], ['maddə 58.1', /\/law\/58\.1$/], ['14/50', /foreigners-instruction\/2024-06-27$/],
  ] as const;
  await page.goto('/en/search');
  for (const [query, address] of expected) {
    await field(page).fill(query);
    await expect(jumps(page).getByRole('link').first()).toHaveAttribute('href', address);
  }
  await jumps(page).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('filters are links, live in the address, and say when one is ignored', async ({ page }) => {
  await page.goto('/en/search?q=foreigners');
  await page.getByRole('navigation', { name: en.search.filters.label }).getByRole('link', { name: en.search.kinds.clause }).click();
  await expect(page).toHaveURL(/\?q=foreigners&kind=clause$/);
  for (const kind of await found(page).evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['kind']))) expect(kind).toBe('clause');
  await page.getByRole('link', { name: /18 June 2013/ }).first().click();
  await expect(page).toHaveURL(/kind=clause&version=2013-06-18$/);
  await expect(found(page).getByRole('link').first()).toHaveAttribute('href', /foreigners-instruction\/2013-06-18/);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=foreigners&kind=clause$/);
  await page.goto('/en/search?q=foreigners&kind=paragraph&version=1999');
  await expect(page.getByRole('note').filter({ hasText: 'kind=paragraph' })).toBeVisible();
  await expect(page.getByRole('note').filter({ hasText: 'version=1999' })).toBeVisible();
});

test('a slip of the finger is read as what was meant, with a link; nothing found says what to try', async ({ page }) => {
  await page.goto('/az/search?q=kürdemr');
  await expect(found(page).getByRole('link').first()).toHaveAttribute('href', /cameras\/57$/);
  await page.getByText(az.search.didYouMean).getByRole('link').click();
  await expect(field(page)).toHaveValue('Kürdəmir');
  await page.goto('/az/search?q=57/999');
  await expect(page.locator('[data-missing="precinct"]').getByRole('link')).toHaveAttribute('href', /cameras\/57$/);
  await field(page).fill('xyzzyqq');
  await expect(page.getByText(az.search.noneTry)).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: az.search.listIndex }).first()).toBeVisible();
});

test('the keyboard is enough: slash, type, enter, tab to the first answer; a screen reader hears one answer', async ({ page }) => {
  await page.goto('/en/search');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('57/2');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=57%2F2$/);
  await expect(page.getByRole('status').filter({ hasText: '57/2' })).toHaveCount(1);
  await jumps(page).getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/cameras\/57\/2$/);
});

test('a failure to load is said, and trying again works', async ({ page }) => {
  await page.route('**/data/search/en.json', (route) => route.abort());
  await page.goto('/en/search?q=secki');
  await expect(page.getByText(en.search.failed)).toBeVisible();
  await page.unroute('**/data/search/en.json');
  await page.getByRole('button', { name: en.search.retry }).click();
  await expect(found(page).first()).toBeVisible();
  await expect(page.getByText(en.search.failed)).toHaveCount(0);
});

test('what a reader types is never markup', async ({ page }) => {
  await page.goto(`/en/search?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.locator('[data-found]').filter({ hasText: '<img src=x' })).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
});

test('results do not scroll sideways at 320 px @phone-only', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const query of ['secki', '57/2', 'abseron', 'a'.repeat(120)]) {
    await page.goto(`/az/search?q=${encodeURIComponent(query)}`);
    await expect(page.locator('[data-found]').filter({ hasText: query.slice(0, 20) })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

test('everything that the search can lead to is there, and its first address still answers', async ({ request }) => {
  test.setTimeout(120_000);
  const body = await (await request.get('/data/search/az.json')).json() as { entries: { href: string }[] };
  const addresses = [...new Set(body.entries.map(({ href }) => `/az${href.split('#')[0]}`))];
  const dead: string[] = [];
  for (let from = 0; from < addresses.length; from += 20) {
    await Promise.all(addresses.slice(from, from + 20).map(async (address) => { if ((await request.head(address)).status() !== 200) dead.push(address); }));
  }
  expect(dead).toEqual([]);
  expect(await (await request.get('/data/search/index.json')).json()).toEqual({ v: 2, moved: { az: '/data/search/az.json', en: '/data/search/en.json' } });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says that it cannot search and offers the complete lists, the index of words among them', async ({ page }) => {
    await page.goto('/az/search?q=secki');
    await expect(page.getByText(az.search.withoutScript)).toBeVisible();
    for (const name of [az.search.listDocuments, az.search.listLaw]) await expect(page.getByRole('link', { name })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: az.search.listIndex }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(az.terms.title);
    await page.getByRole('link', { name: 'Ş', exact: true }).click();
    await expect(page.getByRole('heading', { name: /^Şikayət/ })).toBeVisible();
    await page.getByRole('link', { name: '3.1.3-cü bənd' }).first().click();
    await expect(page).toHaveURL(/2024-06-27\/3\.1\.3$/);
  });

  test('the form opens the search page', async ({ page }) => {
    await page.goto('/en/documents');
    await field(page).fill('57/2');
    await page.getByRole('button', { name: en.search.submit }).click();
    await expect(page).toHaveURL(/\/en\/search\?q=57%2F2$/);
  });
});
