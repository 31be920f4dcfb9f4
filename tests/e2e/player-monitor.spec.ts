import { expect, test, type Page } from '@playwright/test';
import en from '@/messages/en.json' with { type: 'json' };
import { createHash } from 'node:crypto';

const words = en.cameras.status;
/** What is said of now; today's record below it speaks of the past. */
const LIVE_NOW = '[data-camera-state="live"]:not([data-today] *)';
const PAGE = '/en/elections/rehearsal/cameras/57/2';

/** Answers for the monitor: the letters of all cameras are the same, measured `ageMs` ago. */
async function answer(page: Page, letter: string, ageMs: number, list?: string) {
  const text = await (await page.request.get('/data/elections/rehearsal/precincts.json')).body();
  const count = (JSON.parse(text.toString()) as { precincts: unknown[] }).precincts.length;
  const sha = list ?? createHash('sha256').update(text).digest('hex');
  await page.route('**/status/rehearsal/now.json', (route) => route.fulfill({
    json: { v: 1, election: 'rehearsal', list: sha, at: new Date(Date.now() - ageMs).toISOString(), everyMs: 10_000, states: letter.repeat(count) },
  }));
}

test('the page says what the monitor measured, and when', async ({ page }) => {
  await answer(page, 'F', 2_000);
  await page.goto(PAGE);
  await expect(page.locator('[data-camera-state="frozen"]')).toHaveText(words.states.frozen);
  await expect(page.locator('[data-status="fresh"] time')).toHaveText(/^\d\d:\d\d:\d\d$/);
});

test('an old measurement is no measurement', async ({ page }) => {
  await answer(page, 'L', 120_000);
  await page.goto(PAGE);
  await expect(page.locator('[data-status="stale"]')).toBeVisible();
  await expect(page.locator(LIVE_NOW)).toHaveCount(0);
});

test('a measurement grows old by itself when no news come', async ({ page }) => {
  await answer(page, 'L', 30_000);
  await page.goto(PAGE);
  await expect(page.locator(LIVE_NOW)).toBeVisible();
  await page.unroute('**/status/rehearsal/now.json');
  await page.route('**/status/rehearsal/now.json', (route) => route.abort());
  await expect(page.locator('[data-status="stale"]')).toBeVisible({ timeout: 45_000 });
  await expect(page.locator(LIVE_NOW)).toHaveCount(0);
});

test('letters of another list are not read: the reader is asked to reload', async ({ page }) => {
  await answer(page, 'L', 0, 'f'.repeat(64));
  await page.goto(PAGE);
  await expect(page.locator('[data-status="other-list"]')).toContainText(words['other-list']);
  await expect(page.locator(LIVE_NOW)).toHaveCount(0);
});

test('no monitor, and a monitor that cannot be reached, are two different sentences', async ({ page }) => {
  await page.route('**/status/rehearsal/now.json', (route) => route.fulfill({ status: 404 }));
  await page.goto(PAGE);
  await expect(page.locator('[data-status="absent"]')).toHaveText(words.absent);
  await page.unroute('**/status/rehearsal/now.json');
  await page.route('**/status/rehearsal/now.json', (route) => route.fulfill({ status: 502, body: 'bad gateway' }));
  await page.goto(PAGE);
  await expect(page.locator('[data-status="failed"]')).toHaveText(words.failed);
});
