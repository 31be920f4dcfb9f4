import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { catalogSchema } from '@/server/build/catalog-schema';
import { listen } from '@/server/static/listen';

test.describe('the finished portal over its web server', () => {
  test('serves every file of the catalogue as the catalogue says', async ({ request }) => {
    const catalog = catalogSchema.parse(await (await request.get('/data/catalog.json')).json());
    expect(catalog.files.length).toBeGreaterThan(30);
    const wrong: string[] = [];
    for (const { path, mediaType, bytes, sha256 } of catalog.files) {
      const answer = await request.get(path);
      const body = await answer.body();
      const got = [answer.status(), answer.headers()['content-type'], body.length, createHash('sha256').update(body).digest('hex')];
      if (got.join() !== [200, mediaType, bytes, sha256].join() || answer.headers()['access-control-allow-origin'] !== '*') wrong.push(`${path}: ${got.join(' ')}`);
    }
    expect(wrong).toEqual([]);
  });

  test('offers a schema for each JSON that has one', async ({ request }) => {
    const catalog = catalogSchema.parse(await (await request.get('/data/catalog.json')).json());
    const addresses = new Set(catalog.files.map(({ schema }) => schema).filter((schema) => schema !== null));
    expect(addresses.size).toBeGreaterThan(0);
    for (const address of addresses) expect((await (await request.get(address)).json()).$schema).toContain('json-schema.org');
  });

  for (const [locale, heading] of [['az-AZ', 'az'], ['en-GB', 'en']] as const) {
    test(`leads a reader with ${locale} from / to /${heading}`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ locale, baseURL });
      const page = await context.newPage();
      await page.goto('/');
      expect(new URL(page.url()).pathname).toBe(`/${heading}`);
      await expect(page.locator('html')).toHaveAttribute('lang', heading);
      await context.close();
    });
  }

  test('shows both languages to a reader of neither', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale: 'ru-RU', baseURL });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page.locator('a[href="/az"]').first()).toBeVisible();
    await expect(page.locator('a[href="/en"]').first()).toBeVisible();
    await context.close();
  });

  for (const [language, address] of [['az', '/az/elections/none'], ['en', '/en/documents/none'], ['en', '/en/elections/rehearsal/cameras/999']] as const) {
    test(`says not found in ${language} at ${address}, with ways on`, async ({ page }) => {
      const answer = await page.goto(address);
      expect(answer?.status()).toBe(404);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('main a').first()).toBeVisible();
    });
  }

  test('may be framed by others only where it is an embed', async ({ page, baseURL }) => {
    // 127.0.0.1 is another origin than localhost; a public address may not frame a local one at all.
    const newsroom = await listen((_request, response) => response.setHeader('Content-Type', 'text/html').end(
      `<iframe id="page" src="${baseURL}/az"></iframe><iframe id="embed" src="${baseURL}/embed/az/elections/rehearsal/camera?id=57-2"></iframe>`,
    ), '127.0.0.1', 0);
    await page.goto(`http://127.0.0.1:${newsroom.port}/`);
    await expect(page.frameLocator('#embed').locator('html')).toHaveAttribute('lang', 'az');
    await expect(page.frameLocator('#page').locator('html[lang="az"]')).toHaveCount(0);
    await newsroom.close();
  });

  test('answers with the same page whether or not the address ends in a slash', async ({ request }) => {
    const [plain, slash] = await Promise.all(['/az/elections', '/az/elections/'].map(async (address) => (await request.get(address, { maxRedirects: 0 })).text()));
    expect(slash).toBe(plain);
  });
});
