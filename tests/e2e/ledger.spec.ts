import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { intervalsOf, stateAt, type DayRecord } from '@/lib/cameras/day-record';
import { bakuInstant } from '@/lib/time/baku';
import en from '@/messages/en.json' with { type: 'json' };

const words = en.cameras.ledger;
const PAGE = '/en/elections/rehearsal/cameras/ledger';

/** The newest day that the running monitor has recorded; waits for its first. */
async function newestDay(request: APIRequestContext): Promise<string> {
  let days: string[] = [];
  await expect.poll(async () => {
    const response = await request.get('/status/rehearsal/days/index.json');
    days = response.ok() ? (await response.json() as { days: string[] }).days : [];
    return days.length;
  }, { timeout: 60_000 }).toBeGreaterThan(0);
  return days.at(-1) ?? '';
}

/** The day's ledger as it is now, with a second file of the same bytes to come back to. */
async function ledgerBytes(request: APIRequestContext, day: string): Promise<Buffer> {
  const response = await request.get(`/status/rehearsal/ledger/${day}.jsonl`);
  expect(response.status()).toBe(200);
  const bytes = await response.body();
  return bytes.subarray(0, bytes.lastIndexOf('\n') + 1);
}

async function serveLedger(page: Page, body: Buffer) {
  await page.route('**/status/rehearsal/ledger/*.jsonl', (route) => route.fulfill({ body, contentType: 'application/x-ndjson' }));
  await page.route('**/status/rehearsal/ledger/index.json', (route) => route.fulfill({ status: 404 }));
}

async function check(page: Page) {
  await page.getByRole('button', { name: words.verify.button }).click();
  await expect(page.locator('[data-check="done"]')).toBeVisible({ timeout: 45_000 });
}

test('every camera has its row; columns sort by press and keyboard, and the order stands in the address @phone', async ({ page, request }) => {
  await newestDay(request);
  await page.goto(`${PAGE}?by=camera`);
  const rows = page.locator('.ledger-table [data-camera]');
  await expect(rows).toHaveCount(1000);
  const offline = page.getByRole('columnheader', { name: words.columns.offline });
  await offline.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(offline).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/sort=-offline/);
  await page.reload();
  await expect(page.locator('.ledger-table th[aria-sort="descending"]')).toContainText(words.columns.offline, { timeout: 45_000 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(30_000);
});

test('a sum never stands without its measured share, and bands hold every camera', async ({ page, request }) => {
  await newestDay(request);
  await page.goto(`${PAGE}?day=2026-02-30`);
  await expect(page.getByText(words.ignored.replace('{value}', 'day=2026-02-30'))).toBeVisible();
  const counts = page.locator('[data-band]');
  await expect(counts).toHaveCount(7);
  const numbers = await counts.evaluateAll((items) => items.map((item) => Number(item.getAttribute('data-count'))));
  expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(1000);
  await expect(page.locator('.ledger-table [data-constituency]')).toHaveCount(119);
});

test('what was 57/2 at that moment: the answer is the record’s, and its address can be sent', async ({ page, request }) => {
  const day = await newestDay(request);
  const record = await (await request.get(`/status/rehearsal/days/${day}.json`)).json() as DayRecord;
  const atMs = Math.floor((Date.parse(record.at) - 1_000) / 1_000) * 1_000;
  const interval = stateAt(intervalsOf(record, '57-2'), atMs);
  await page.goto(`${PAGE}?camera=57%2F2&t=${encodeURIComponent(bakuInstant(atMs))}`);
  await expect(page.locator(`[data-moment="day"] [data-camera-state="${interval?.state ?? 'unmeasured'}"]`)).toBeVisible();
  await page.goto(`${PAGE}?camera=fifty&t=noon`);
  await expect(page.getByText(words.moment.badCamera.replace('{value}', 'fifty'))).toBeVisible();
  await expect(page.getByText(words.moment.badTime.replace('{value}', 'noon'))).toBeVisible();
  await page.goto(`${PAGE}?camera=57%2F999&t=${encodeURIComponent(bakuInstant(atMs))}`);
  await expect(page.getByText(words.moment.notListed.replace('{label}', '57/999'))).toBeVisible();
  await expect(page.locator('[data-moment] a')).toHaveCount(0);
  await page.goto(PAGE);
  await expect(page.getByLabel(words.moment.time)).toHaveValue(new RegExp(`^${day}T`));
  await page.getByRole('button', { name: words.moment.ask }).click();
  await expect(page.getByText(words.moment.noCamera)).toBeVisible();
});

test('the ledger is verified in the browser, and one changed byte is located', async ({ page, request }) => {
  const day = await newestDay(request);
  const bytes = await ledgerBytes(request, day);
  await serveLedger(page, bytes);
  await page.goto(PAGE);
  await check(page);
  await expect(page.locator('[data-ledger-ok="true"]')).toContainText(words.verify.good);
  await expect(page.locator('[data-fingerprint]')).toHaveText(/^([0-9a-f]{4} ){9}[0-9a-f]{4}$/);

  const print = page.getByLabel(words.verify.printed);
  const own = await page.locator('[data-fingerprint]').innerText();
  await print.fill(own.slice(1));
  await expect(page.locator('[data-ledger-ok]')).toHaveCount(0);
  await page.getByRole('button', { name: words.verify.button }).click();
  await expect(print).toBeFocused();
  await expect(page.locator('[data-check="idle"]')).toBeAttached();
  await print.fill(`${own.startsWith('0') ? '1' : '0'}${own.slice(1)}`);
  await check(page);
  await expect(page.locator('[data-problem]')).toHaveText(`✗ ${words.verify.otherKey}`);
  await print.fill(own);
  await check(page);
  await expect(page.locator('[data-ledger-ok="true"]')).toBeVisible();

  const changed = Buffer.from(bytes);
  const second = changed.indexOf('\n') + 1;
  const digit = changed.indexOf('"at":"', second) + 24;
  changed[digit] = changed[digit] === 0x31 ? 0x32 : 0x31;
  await page.unrouteAll();
  await serveLedger(page, changed);
  await page.getByRole('button', { name: words.verify.again }).click();
  await expect(page.locator('[data-ledger-ok="false"]')).toBeVisible({ timeout: 45_000 });
  await expect(page.locator('[data-problem]').first()).toHaveAttribute('data-line', '2');
});

test('a browser whose WebCrypto knows no Ed25519 verifies with the library', async ({ page, request }) => {
  const bytes = await ledgerBytes(request, await newestDay(request));
  await serveLedger(page, bytes);
  await page.addInitScript(() => {
    const importKey = crypto.subtle.importKey.bind(crypto.subtle) as (...values: unknown[]) => Promise<CryptoKey>;
    Object.assign(crypto.subtle, { importKey: (...values: unknown[]) => (JSON.stringify(values[2]).includes('Ed25519') ? Promise.reject(new DOMException('unknown', 'NotSupportedError')) : importKey(...values)) });
  });
  await page.goto(PAGE);
  await check(page);
  await expect(page.locator('[data-engine]')).toHaveAttribute('data-engine', 'library');
  await expect(page.locator('[data-ledger-ok]')).toHaveAttribute('data-ledger-ok', 'true');
});

test('a file that a reader keeps is verified on the device: nothing is sent', async ({ page, request }) => {
  const day = await newestDay(request);
  const bytes = await ledgerBytes(request, day);
  await page.goto(PAGE);
  await expect(page.locator('[data-country-live]')).toBeVisible();
  const sent: string[] = [];
  page.on('request', (asked) => { if (asked.method() !== 'GET' || asked.url().includes('/ledger/')) sent.push(asked.url()); });
  await page.locator('input[type="file"]').setInputFiles({ name: `${day}.jsonl`, mimeType: 'application/x-ndjson', buffer: bytes });
  await expect(page.locator('[data-ledger-ok="true"]')).toBeVisible({ timeout: 45_000 });
  await page.locator('input[type="file"]').setInputFiles({ name: 'cameras.csv', mimeType: 'text/csv', buffer: Buffer.from('day,id\r\n2026-11-22,57-2\r\n') });
  await expect(page.locator('[data-check="not-a-ledger"]')).toContainText('cameras.csv');
  expect(sent).toEqual([]);
});

test('a camera’s page holds its day, each state with its beginning as a moment', async ({ page, request }) => {
  await newestDay(request);
  await page.goto('/en/elections/rehearsal/cameras/57/2');
  const first = page.locator('#today [data-interval]').first();
  await expect(first).toBeVisible();
  await expect(first.getByRole('link')).toHaveAttribute('href', /\/cameras\/57\/2\?t=\d{4}-\d\d-\d\dT\d\d%3A\d\d%3A\d\d%2B04%3A00$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page tells of which moment it is or where the files are; an election without measurement says so', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.locator('main a[href^="/status/rehearsal/"]').first()).toBeVisible();
    await page.goto('/en/elections/presidential-2024/cameras/ledger');
    await expect(page.getByRole('heading', { name: words.notMonitored })).toBeVisible();
  });

  test('a camera’s page holds its bar, times and breaks as the build found them, or says that there was no record', async ({ page }) => {
    await page.goto('/en/elections/rehearsal/cameras/57/2');
    const today = page.locator('#today');
    await expect(today.locator('a[href="/status/rehearsal/precincts/57-2.json"]').first()).toBeVisible();
    const built = today.locator('[data-built-day]');
    if (await built.count() === 0) return expect(today.getByText(words.today.noBuilt)).toBeVisible();
    await expect(built.getByRole('img')).toBeVisible();
    await expect(built.locator('[data-time]').first()).toBeVisible();
    await expect(built.locator('a[href^="/status/rehearsal/days/"]')).toBeVisible();
    await expect(today.getByText(words.today.loading)).toBeHidden();
  });
});
