import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import az from '@/messages/az.json' with { type: 'json' };
import en from '@/messages/en.json' with { type: 'json' };
import { readNotebook, writeNotebook } from '@/lib/cameras/notebook';
import { expectState, watchCamera } from '@/tests/support/watch-camera';

const add = en.cameras.notebook.add;
const words = en.cameras.notebook.page;
const notebook = '/en/elections/rehearsal/cameras/notebook';

const note = { id: '0011aabbccdd', election: 'rehearsal', camera: '57-2', pictureAt: '2026-11-22T12:07:31+04:00', notedAt: '2026-11-22T12:07:40+04:00', changedAt: '2026-11-22T12:07:40+04:00', text: 'The box was opened' };

/** Puts a notebook on the device before the page is read. */
function giveNotes(page: Page, notes: readonly (typeof note)[]) {
  return page.addInitScript(({ text }) => {
    if (!sessionStorage.getItem('given')) localStorage.setItem('camera-notebook:rehearsal', text);
    sessionStorage.setItem('given', '1');
  }, { text: writeNotebook(notes) });
}

test('a moment is noted with the picture\'s own time, and nothing is kept or sent before or after @phone', async ({ page }) => {
  const player = await watchCamera(page, '57-2');
  await expectState(player, 'live');
  await expect(page.locator('[data-notebook]')).toBeVisible();
  await page.waitForTimeout(1_500);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('notebook')))).toEqual([]);

  const sent: string[] = [];
  page.on('request', (request) => { if (!/\/57-2\/|\/status\/|favicon|icon\.svg|\/_next\//.test(request.url()) || request.method() === 'POST') sent.push(`${request.method()} ${request.url()}`); });
  await page.getByRole('button', { name: add.begin }).click();
  await expect(page.getByLabel(add.text)).toBeFocused();
  await expect(page.locator('[data-notebook]')).toContainText(/Time of the picture: \d\d:\d\d:\d\d/);
  await page.getByLabel(add.text).fill('Qutu möhürlüdür');
  await page.locator('[data-notebook]').getByRole('button', { name: add.keep, exact: true }).click();
  await expect(page.getByText(add.kept)).toBeVisible();
  await expect(page.getByRole('button', { name: add.begin })).toBeFocused();
  expect(sent).toEqual([]);

  await page.goto(notebook);
  const entry = page.locator('[data-note]');
  await expect(entry).toContainText('Qutu möhürlüdür');
  await expect(entry.getByRole('link', { name: '57/2' })).toHaveAttribute('href', '/en/elections/rehearsal/cameras/57/2');
  await expect(entry.locator('a[href*="?t="]')).toHaveAttribute('href', /57\/2\?t=\d{4}-\d\d-\d\dT\d\d%3A\d\d%3A\d\d%2B04%3A00$/);
});

test('notes are changed, deleted and brought back, exported and read in again, without a request @phone', async ({ page }) => {
  await giveNotes(page, [note, { ...note, id: '0022aabbccdd', camera: '113-9', text: 'Second' }]);
  await page.goto(notebook);
  await expect(page.locator('[data-note]')).toHaveCount(2);
  const sent: string[] = [];
  page.on('request', (request) => { if (!/^blob:|\/icon\.svg|\/favicon/.test(request.url())) sent.push(request.url()); });

  const first = page.locator('[data-note="0011aabbccdd"]');
  await first.getByRole('button', { name: words.edit }).click();
  await first.getByLabel(words.text).fill('The box was opened at 12:05');
  await first.getByRole('button', { name: words.keep }).click();
  await expect(first).toContainText('opened at 12:05');
  await first.getByRole('button', { name: words.drop }).click();
  await expect(page.locator('[data-note]')).toHaveCount(1);
  await page.getByRole('button', { name: words.undo }).click();
  await expect(first).toContainText('opened at 12:05');

  const saved = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return { name: download.suggestedFilename(), path: await download.path() };
  };
  const csv = await saved(words.csv);
  expect(csv.name).toBe('observers-notebook-rehearsal.csv');
  expect(readFileSync(csv.path, 'utf8')).toContain('57/2,2026-11-22T12:07:31+04:00,2026-11-22T12:07:40+04:00,The box was opened at 12:05,http');
  const json = await saved(words.json);
  expect(readNotebook(readFileSync(json.path, 'utf8'), 'rehearsal')).toMatchObject({ kind: 'notes', notes: [{}, {}] });

  for (const left of [1, 0]) {
    await page.getByRole('button', { name: words.drop }).first().click();
    await expect(page.locator('[data-note]')).toHaveCount(left);
  }
  await page.getByLabel(words.bring).setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{"v":1}') });
  await expect(page.getByText(words.wrongFile)).toBeVisible();
  await page.getByLabel(words.bring).setInputFiles(json.path);
  await expect(page.locator('[data-note]')).toHaveCount(2);
  expect(sent).toEqual([]);
  await page.reload();
  await expect(page.locator('[data-note]')).toHaveCount(2);
});

test('where the browser keeps nothing, both places say so and no text is lost', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
  });
  await page.goto('/en/elections/rehearsal/cameras/57/2');
  await page.getByRole('button', { name: add.begin }).click();
  await page.getByLabel(add.text).fill('not to be lost');
  await page.locator('[data-notebook]').getByRole('button', { name: add.keep, exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: add.notKept })).toBeVisible();
  await expect(page.getByLabel(add.text)).toHaveValue('not to be lost');

  await page.addInitScript(() => { Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } }); });
  await page.goto(notebook);
  await expect(page.getByText(words.blocked)).toBeVisible();
});

test('the notebook says in Azerbaijani where notes are, at 320 pixels and without JavaScript; axe finds nothing', async ({ browser, page }) => {
  await giveNotes(page, [{ ...note, text: 'uzunsözsüzboşluqsuz'.repeat(20) }]);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/az/elections/rehearsal/cameras/notebook');
  await expect(page.locator('[data-note]')).toHaveCount(1);
  await expect(page.getByText(az.cameras.notebook.page.where)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  const bare = await browser.newContext({ javaScriptEnabled: false });
  const still = await bare.newPage();
  await still.goto(new URL('/az/elections/rehearsal/cameras/notebook', page.url()).href);
  await expect(still.getByText(az.cameras.notebook.page.noScript)).toBeVisible();
  await bare.close();
});

test('the election whose cameras do not broadcast says so', async ({ page }) => {
  await page.goto('/en/elections/parliamentary-2020/cameras/notebook');
  await expect(page.getByText(words.noStreams)).toBeVisible();
});
