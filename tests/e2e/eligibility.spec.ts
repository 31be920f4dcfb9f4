import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import az from '@/messages/az.json' with { type: 'json' };
import en from '@/messages/en.json' with { type: 'json' };

const PAGE = '/documents/foreigners-instruction/eligibility';
const words = en.eligibility;

/** Today, after the elections of the portal and before the voting days that are typed. */
test.beforeEach(async ({ page, javaScriptEnabled }) => {
  if (javaScriptEnabled) await page.clock.setFixedTime('2026-11-22T12:00:00+04:00');
});

async function fillDay(page: Page, name: string, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  await page.locator(`#${name}-day`).fill(date);
  await page.locator(`#${name}-month`).fill(month);
  await page.locator(`#${name}-year`).fill(year);
}

async function show(page: Page, labels: { submit: string } = words): Promise<void> {
  await page.getByRole('button', { name: labels.submit }).click();
}

test('the whole way by keyboard: errors take the focus and lead to their fields, then the result does, told once', async ({ page }) => {
  await page.goto(`/en${PAGE}?election=presidential-2024`);
  await page.locator('#group-stateless').focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: words.submit }).focus();
  await page.keyboard.press('Enter');
  const wrong = page.getByRole('group', { name: 'Please put 3 answers right' });
  await expect(wrong).toBeFocused();
  expect((await new AxeBuilder({ page }).include('.eligibility').analyze()).violations).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#born-day')).toBeFocused();
  await expect(page.locator('#born-day')).toHaveAccessibleDescription(/Day of birth: the answer is missing/);
  for (const key of ['30', 'Tab', '2', 'Tab', '2006']) await (key === 'Tab' ? page.keyboard.press(key) : page.keyboard.type(key));
  await fillDay(page, 'resident-since', '2019-02-07');
  await page.locator('#precinct-unknown').press('Space');
  await page.locator('#precinct-unknown').press('Enter');
  await expect(page.getByRole('group', { name: 'Please put one answer right' })).toContainText('that month has 28 days');
  await fillDay(page, 'born', '2006-02-07');
  await page.getByRole('button', { name: words.submit }).press('Enter');
  await expect(page.getByRole('heading', { name: words.result })).toBeFocused();
  await expect(page.getByRole('status')).toHaveText('By your answers: conditions met: 2; not met: 0; left open by the words of the clause: 0; not computed: 3.');
  await expect(wrong).toHaveCount(0);
  expect((await new AxeBuilder({ page }).include('.eligibility').analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: words.reset }).press('Enter');
  await expect(page).toHaveURL(new RegExp(`${PAGE}$`));
  await expect(page.locator('#group-stateless')).toBeFocused();
  await expect(page.getByRole('heading', { name: words.result })).toHaveCount(0);
});

test('nothing is sent, stored or put into the address but the voting day; the clauses set their days', async ({ page, context }) => {
  await page.goto(`/en${PAGE}`);
  await expect(page.locator('#group-foreigner')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  // The browser itself asks anew for a page's icon when the address changes.
  page.on('request', (request) => { if (!request.url().includes('/icon.svg')) asked.push(request.url()); });
  await page.locator('#group-foreigner').check();
  await page.locator('#election-other').check();
  await page.locator('#kind-municipal').check();
  await fillDay(page, 'voting-day', '2016-06-30');
  await show(page);
  await expect(page.locator('#voting-day-error')).toContainText('the earliest day accepted is 1 July 2016');
  await fillDay(page, 'voting-day', '2027-01-29');
  await expect(page).toHaveURL(/\?voting-day=2027-01-29$/);
  for (const [name, day] of [['born', '2009-01-29'], ['municipality-since', '2022-01-01'], ['called', '2026-11-20'], ['published', '2026-11-21']] as const) await fillDay(page, name, day);
  await page.locator('#precinct-enough').check();
  await page.locator('#recognised-yes').check();
  await show(page);
  await expect(page.locator('[data-condition="age-foreigner"]')).toHaveAttribute('data-outcome', 'met');
  const years = page.locator('.eligibility-result [data-condition="five-years-foreigner"]');
  await expect(years).toHaveAttribute('data-outcome', 'open');
  await expect(years).toContainText('20 November 2021');
  await expect(years).toContainText('1 January 2022');
  const short = page.locator('.eligibility-short').getByRole('link', { name: '5 years in the municipality' });
  await expect(page.locator('.eligibility-short li').filter({ has: page.getByRole('link', { name: '5 years in the municipality' }) })).toContainText('left open · narrower reading: 20 November 2021 · wider reading: 1 January 2022');
  await short.click();
  await expect(years).toBeFocused();
  await expect(page.locator('.eligibility-result [data-step="2.3"] .eligibility-when')).toHaveText('By 30 December 2026');
  await expect(page.locator('.eligibility-result [data-step="2.5"] .eligibility-when')).toHaveText('By 4 January 2027');
  await expect(page.locator('.eligibility-result [data-step="21-1"]')).toContainText('By 25 December 2026');
  await expect(page.locator('.eligibility-result [data-step="21-1"] a').first()).toHaveAttribute('href', '/en/elections/presidential-2024/calendar/21#21-1');
  await expect(page).toHaveURL(/\?voting-day=2027-01-29$/);
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await context.cookies()).toEqual([]);
  await page.reload();
  await expect(page.locator('#voting-day-year')).toHaveValue('2027');
  await expect(page.locator('#group-foreigner')).not.toBeChecked();
});

test('a birthday on voting day counts; the text of that day is said not to have been received; a foreigner elsewhere than at municipal elections @phone', async ({ page }) => {
  await page.goto(`/az${PAGE}?election=presidential-2024&voting-day=2024-02-30`);
  await expect(page.getByText(az.eligibility.notes['no-such-day'].replace('{value}', '2024-02-30'))).toBeVisible();
  await page.locator('#group-stateless').check();
  await fillDay(page, 'born', '2006-02-07');
  await fillDay(page, 'resident-since', '2019-02-08');
  await page.locator('#precinct-unknown').check();
  await show(page, az.eligibility);
  const result = page.locator('.eligibility-result');
  await expect(result.locator('[data-condition="age-stateless"]')).toHaveAttribute('data-outcome', 'met');
  await expect(result.locator('[data-condition="five-years-stateless"]')).toHaveAttribute('data-outcome', 'not-met');
  await expect(result.getByRole('note')).toContainText(az.eligibility.gapTitle);
  await expect(result.getByRole('note')).toContainText('1/2 saylı');
  await expect(result.locator('[data-step="21-1"]')).toContainText('2024-cü il yanvarın 3-dək');
  await expect(result.locator('[data-step="2.5"]')).toBeHidden();
  await expect(result.getByRole('heading', { name: '1.1-ci bənd' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  await fillDay(page, 'born', '2006-02-08');
  await expect(page.getByText(az.eligibility.changed)).toBeVisible();
  await expect(result).toHaveCount(0);
  await show(page, az.eligibility);
  await expect(result.locator('[data-condition="age-stateless"]')).toHaveAttribute('data-outcome', 'not-met');
  await page.locator('#group-foreigner').check();
  await show(page, az.eligibility);
  await expect(result.locator('[data-condition]')).toHaveCount(1);
  await expect(result.locator('[data-condition="municipal-only"]')).toHaveAttribute('data-outcome', 'not-met');
  await expect(result.locator('[data-step]')).toHaveCount(0);
});

test('days about the reader are printed only by choice', async ({ page }) => {
  await page.goto(`/en${PAGE}?voting-day=2025-05-03`);
  await page.locator('#group-stateless').check();
  await page.locator('#kind-referendum').check();
  await fillDay(page, 'born', '2007-05-03');
  await fillDay(page, 'resident-since', '2015-01-01');
  await page.locator('#precinct-less').check();
  await show(page);
  await expect(page.locator('.eligibility-result').getByRole('note')).toContainText(words.inForceOn);
  await page.emulateMedia({ media: 'print' });
  const born = page.locator('.eligibility-result time[datetime="2007-05-03"]').first();
  await expect(born).toBeHidden();
  await expect(page.getByText(words.withheld).first()).toBeVisible();
  await expect(page.locator('.eligibility-form')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel(words.printAnswers).check();
  await page.emulateMedia({ media: 'print' });
  await expect(born).toBeVisible();
  await expect(page.locator('.eligibility-result .eligibility-fold .eligibility-quote').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every condition stands there with the words of its clause, how it is counted, and the last days', async ({ page }) => {
    await page.goto(`/en${PAGE}`);
    await expect(page.getByText(words.noScript)).toBeVisible();
    await expect(page.locator('.eligibility-form')).toBeHidden();
    const all = page.locator('.eligibility-static');
    await expect(all.locator('.eligibility-clause')).toHaveCount(5);
    await expect(all.getByText('18 yaşına çatmış').first()).toBeVisible();
    await expect(all.getByText('Born by 7 February 2006')).toBeVisible();
    await expect(all.getByText(words.how.recognition)).toBeVisible();
    await expect(all.getByText(words.daysBefore.replace('{days}', '30'), { exact: true })).toBeVisible();
  });
});
