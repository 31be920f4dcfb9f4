import { expect, test } from '@playwright/test';
import az from '@/messages/az.json' with { type: 'json' };
import en from '@/messages/en.json' with { type: 'json' };

const [AZ, EN] = [az.documents.compare, en.documents.compare];
const PAIR = '/documents/foreigners-instruction/compare/2013-06-18/2024-06-27';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every change is there, marked as removed and added, with its kind and reason', async ({ page }) => {
    await page.goto(`/az${PAIR}#1.4-1`);
    await expect(page.locator('[id="1.4-1"]')).toBeInViewport();
    await expect(page.locator('[id="1.4-1"] del')).toContainText('səxslər');
    await expect(page.locator('[id="1.4-1"] ins')).toContainText('şəxslər');
    await expect(page.locator('[id="1.4"]')).toContainText(AZ.kinds.spelling.name);
    await expect(page.locator('.compare-change[id]')).toHaveCount(18);
    await expect(page.locator('[id="1.5"]')).toContainText(AZ.outcome.removed);
    await expect(page.locator('[id="7.1"] .change-note')).toContainText(AZ.kinds.unresolved.name);
    await expect(page.locator('[data-compare-tool]').first()).toBeHidden();
    await expect(page.locator('[id="2.4"]')).toBeHidden();
    await page.getByText(AZ.unchanged.replace('{list}', '2.4 – 2.6')).click();
    await expect(page.locator('[id="2.4"]')).toBeVisible();
  });
});

test('kinds are chosen in the address and by button, and what the address says wrongly is named @phone', async ({ page }) => {
  await page.goto(`/en${PAIR}?show=amendment,typo&view=sideways`);
  await expect(page.locator('[id="2.1"]')).toBeVisible();
  await expect(page.locator('[id="2.7"]')).toBeHidden();
  await expect(page.getByText(EN.ignored.replace('{key}={value}', 'show=typo'))).toBeVisible();
  await expect(page.getByText(EN.ignored.replace('{key}={value}', 'view=sideways'))).toBeVisible();
  await page.getByRole('button', { name: EN.kinds.spelling.name }).click();
  await expect(page).toHaveURL(/show=amendment%2Cspelling/);
  await expect(page.locator('[id="2.7"]')).toBeVisible();
  await page.getByRole('button', { name: EN.all }).click();
  await expect(page.locator('[id="7.1"]')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

test('an address that leads to a change left out shows it and says so @phone', async ({ page }) => {
  await page.goto(`/en${PAIR}?show=amendment#2.7-1`);
  const [asked, other] = [page.locator('[id="2.7"]'), page.locator('[id="7.1"]')];
  await expect(asked.locator('.official del').first()).toBeVisible();
  await expect(page.locator('[id="2.7-1"]')).toBeInViewport();
  await expect(asked.getByText(EN.asked)).toBeVisible();
  await expect(asked.locator('.change-note')).toHaveCount(1);
  await expect(asked.locator('.change-note')).toBeVisible();
  await expect(other).toBeHidden();
  await expect(page.getByText('8 changes', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: '7.1', exact: true }).first().click();
  await expect(other.getByText(EN.asked)).toBeVisible();
  await expect(page.locator('[id="7.1-1"]')).toBeInViewport();
  await expect(asked).toBeHidden();
  await page.getByRole('button', { name: EN.all }).click();
  await expect(asked).toBeVisible();
  await expect(other.getByText(EN.asked)).toBeHidden();
  await page.goto(`/en${PAIR}?show=none#2.7-1`);
  await expect(page.getByText('0 changes', { exact: true })).toBeVisible();
  for (const name of [EN.previous, EN.next]) await expect(page.getByRole('button', { name })).toBeDisabled();
});

test('side by side shows the older words beside the newer, and the whole text unfolds', async ({ page }) => {
  await page.goto(`/en${PAIR}`);
  await page.getByRole('button', { name: EN.side }).click();
  await page.getByRole('button', { name: EN.wholeText }).click();
  await expect(page).toHaveURL(/view=side/);
  const sides = page.locator('[id="2.7"] .compare-pair').first().locator('[data-side]');
  await expect(sides.nth(0).locator('del')).toBeVisible();
  await expect(sides.nth(0).locator('ins')).toBeHidden();
  await expect(sides.nth(1).locator('ins')).toContainText('qeydiyyatdan çıxma');
  const [older, newer] = await Promise.all([sides.nth(0).boundingBox(), sides.nth(1).boundingBox()]);
  expect(newer?.x).toBeGreaterThan((older?.x ?? 0) + (older?.width ?? 0) - 1);
  await expect(page.locator('[id="2.4"]')).toBeVisible();
  await page.reload();
  await expect(page.locator('#comparison')).toHaveAttribute('data-view', 'side');
});

test('keys and buttons go from change to change', async ({ page }) => {
  await page.goto(`/en${PAIR}?show=amendment`);
  await expect(page.getByText('8 changes', { exact: true })).toBeVisible();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page).toHaveURL(/#1\.5-1$/);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page).toHaveURL(/#1\.6-1$/);
  await page.getByRole('button', { name: EN.next }).click();
  await expect(page).toHaveURL(/#2\.1-1$/);
  await expect(page.locator('[id="2.1-1"]')).toBeFocused();
  await expect(page.getByText('3 of 8')).toBeVisible();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page).toHaveURL(/#1\.6-1$/);
  await page.goto(`/en${PAIR}#4.1.2-2`);
  await expect(page.getByText('14 of 18')).toBeVisible();
  await page.locator('[id="2.1-1"]').evaluate((change) => change.scrollIntoView());
  await expect(page.getByText('8 of 18')).toBeVisible();
});

test('the downloads answer, and the other order shows the same under its own address', async ({ page, request }) => {
  await page.goto('/en/documents/foreigners-instruction/compare/2024-06-27/2013-06-18');
  await expect(page.getByText(EN.reversed)).toBeVisible();
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`/en${PAIR}$`));
  await expect(page.locator('a[download]')).toHaveCount(3);
  const links = await page.locator('a[download]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.map((link) => link.replace(/^.*2024-06-27\./, ''))).toEqual(['en.html', 'csv', 'json']);
  const types = await Promise.all(links.map(async (link) => {
    const answer = await request.get(link);
    expect(answer.status(), link).toBe(200);
    return answer.headers()['content-type'];
  }));
  expect(types).toEqual(['text/html; charset=utf-8', 'text/csv; charset=utf-8', expect.stringContaining('application/json')]);
});

test('the texts and the list of documents lead to the comparison', async ({ page }) => {
  await page.goto('/az/documents');
  await page.getByRole('link', { name: AZ.linkLatest.replace('{from}', '18 iyun 2013-cü il') }).click();
  await expect(page).toHaveURL(new RegExp(`/az${PAIR}$`));
  await page.goto('/en/documents/foreigners-instruction/2013-06-18');
  await expect(page.getByRole('link', { name: EN.linkNext.replace('{to}', '27 June 2024') }).first()).toHaveAttribute('href', `/en${PAIR}`);
});
