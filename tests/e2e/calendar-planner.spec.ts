import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import az from '@/messages/az.json' with { type: 'json' };
import en from '@/messages/en.json' with { type: 'json' };

const PLANNER = '/en/elections/presidential-2024/calendar/plan';
const { planner } = en.calendar;

/** Today, before the voting days that are tried out: what is late today depends on it. */
test.beforeEach(async ({ page, javaScriptEnabled }) => {
  if (javaScriptEnabled) await page.clock.setFixedTime('2026-03-01T12:00:00+04:00');
});

test('a voting day that is chosen fills the whole plan at once and stands in the address @phone', async ({ page }) => {
  await page.goto('/az/elections/presidential-2024/calendar/plan');
  await expect(page.locator('[id="1-1"]')).toContainText('səsvermə günü − 60 gün');
  await expect(page.locator('[id="2-1"] .planner-articles')).toHaveText('Maddə 178.3');
  await expect(page.locator('[id="1-1"] .planner-articles')).toHaveText('Maddələr: 8.1, 179.2, 207');
  await page.getByLabel(az.common.votingDay, { exact: true }).fill('2026-06-07');
  await expect(page).toHaveURL(/\?voting-day=2026-06-07$/);
  await expect(page.getByRole('status')).toHaveText('7 iyun 2026 üçün plan: 53 tarix hesablanıb, 26 müddət hesablanmayıb.');
  const first = page.locator('[id="1-1"]');
  await expect(first).toContainText('2026-cı il aprelin 8-dək (çərşənbə)');
  await expect(first).toContainText('7 iyun 2026 − 60 gün = 8 aprel 2026');
  await expect(first.locator('.planner-rule')).toBeHidden();
  await expect(page.locator('[id="4-1"]')).toContainText(az.calendar.planner.noDate);
  await expect(page.locator('[id="19-1"]')).toContainText('15 may 2026');
  await page.getByLabel(az.calendar.planner.announced).fill('2026-04-01');
  await expect(page.locator('[id="2-1"] time')).toHaveAttribute('datetime', '2026-04-03');
  await page.getByRole('button', { name: az.calendar.planner.clear }).click();
  await expect(page).toHaveURL(/plan$/);
  await expect(page.getByRole('status')).toHaveText(az.calendar.planner.empty);
  await expect(first.locator('.planner-rule')).toBeVisible();
});

test('a call that comes too late is explained, and what was already over is pointed out', async ({ page }) => {
  await page.goto(`${PLANNER}?voting-day=2026-06-07&announced=2026-04-20`);
  await expect(page.getByText(planner.shortTitle, { exact: false })).toBeVisible();
  await expect(page.locator('.planner-short')).toContainText('there are 48 days');
  await expect(page.locator('.planner-short').getByRole('link')).toHaveText(['1-1 Calling the election', '27-1 Precincts: military units', '28-1 Precincts: ships, hospitals']);
  await expect(page.locator('[id="1-1"] .planner-late')).toHaveText(planner.over.replace('{days}', '12'));
  await expect(page.locator('[id="17-1"] .planner-late')).toHaveText(planner.begun.replace('{days}', '2'));
  await page.goto(`${PLANNER}?voting-day=2026-06-07&announced=2026-04-08`);
  await expect(page.getByRole('status')).toContainText('54 dates');
  await expect(page.locator('.planner-short')).toHaveCount(0);
});

test('without a call what is over today is named, a day that has passed and a long wait are said', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-22T12:00:00+04:00');
  await page.goto(`${PLANNER}?voting-day=2026-12-01`);
  const late = page.locator('.planner-short');
  await expect(late.locator('summary')).toHaveText(/^Some terms are already past today \(22 November 2026\): \d\d$/);
  await expect(late.getByRole('link').first()).toBeHidden();
  await late.locator('summary').click();
  await expect(late.getByRole('link').first()).toHaveText('1-1 Calling the election');
  await expect(page.locator('[id="1-1"] .planner-late')).toHaveText(planner.overToday.replace('{days}', '51'));
  expect((await new AxeBuilder({ page }).include('.planner-outcome').analyze()).violations).toEqual([]);
  await page.goto(`${PLANNER}?voting-day=2020-01-01&announced=2016-02-01`);
  await expect(page.getByRole('status')).toContainText(planner.passed);
  await expect(page.getByRole('status')).toContainText('there are 1430 days, at least 3 years');
  await expect(late).toHaveCount(0);
  await page.goto(`${PLANNER}?voting-day=2026-12-01&announced=2026-09-01`);
  await expect(page.getByRole('status')).toContainText('54 dates');
  await expect(late).toHaveCount(0);
});

test('days that make no sense are ignored and explained', async ({ page }) => {
  await page.goto(`${PLANNER}?voting-day=2026-02-30&announced=soon&order=size`);
  const notes = page.locator('.planner-notes');
  await expect(notes).toContainText('February 2026 has 28 days');
  await expect(notes).toContainText('“soon”');
  await expect(notes).toContainText('“size”');
  await expect(page.getByRole('status')).toHaveText(planner.empty);
  await page.goto(`${PLANNER}?voting-day=2026-06-07&announced=2026-06-08`);
  await expect(notes).toContainText('An election cannot be called after voting day (7 June 2026): 8 June 2026 was ignored.');
  await expect(page.locator('[id="1-1"]')).toContainText('By 8 April 2026');
});

test('stands by date under months, and back under the parts of the plan', async ({ page }) => {
  await page.goto(`${PLANNER}?voting-day=2026-01-04`);
  await page.getByRole('button', { name: planner.orderTime }).click();
  await expect(page).toHaveURL(/order=time/);
  await expect(page.locator('[data-by-date] h2').first()).toHaveText('November 2025');
  await expect(page.locator('[data-by-date] h2').last()).toHaveText(planner.without);
  const dates = await page.locator('[data-status="counted"] .planner-when').evaluateAll((all) => all.map((one) => [...one.querySelectorAll('time')].at(-1)?.dateTime ?? ''));
  expect(dates).toHaveLength(53);
  expect(dates).toEqual([...dates].sort());
  await page.getByRole('button', { name: planner.orderPlan }).click();
  await expect(page.locator('[data-part="nomination"] li').first()).toHaveAttribute('id', '3-1');
  await expect(page.locator('[data-planned]')).toHaveCount(79);
});

test('gives the plan away as files that say they are computed', async ({ page }) => {
  await page.goto(`${PLANNER}?voting-day=2026-06-07`);
  const [ics, csv] = [await save('ics'), await save('csv')];
  expect(ics.name).toBe('computed-calendar-2026-06-07.en.ics');
  const events = new ICAL.Component(ICAL.parse(ics.text) as unknown[]).getAllSubcomponents('vevent');
  expect(events).toHaveLength(53);
  expect(new Set(events.map((event) => event.getFirstPropertyValue('uid'))).size).toBe(53);
  const registration = events.find((event) => String(event.getFirstPropertyValue('uid')).includes('-17-1@'));
  expect(String(registration?.getFirstPropertyValue('dtend'))).toBe('2026-05-08T18:00:00');
  expect(registration?.getFirstPropertyValue('summary')).toMatch(/^Computed: Submission/);
  const rows = parse(csv.text, { columns: true, bom: true }) as Record<string, string>[];
  expect(rows).toHaveLength(79);
  expect(rows[0]).toMatchObject({ term: '1-1', phase: 'before-campaign', executors: 'central-election-commission', executors_en: 'Central Election Commission', until: '2026-04-08' });

  async function save(ending: 'ics' | 'csv') {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: planner[ending] }).click()]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  }
});

test('an election without a plan leads here, and what concerns only the election of the President is left out', async ({ page }) => {
  await page.goto('/en/elections/parliamentary-2020/calendar');
  await page.getByRole('link', { name: planner.fromNoPlan }).click();
  await page.goto(`${page.url()}?voting-day=2026-06-07`);
  await expect(page.locator('[id="25-1"]')).toContainText(planner.presidentialOnly);
  await expect(page.locator('[id="1-1"]')).toContainText('Articles on the election of the President only: 179.2, 207.');
  await expect(page.getByRole('link', { name: 'Row 1, Presidential election 2024', exact: true })).toHaveAttribute('href', '/en/elections/presidential-2024/calendar/1#1-1');
});

test('a filled plan is accessible, fits 320 px and prints as a computation', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`${PLANNER}?voting-day=2026-06-07&announced=2026-04-20&order=time`);
  await expect(page.getByRole('status')).toContainText('54 dates');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(planner.oursWhy)).toBeVisible();
  await expect(page.locator('.planner-form')).toBeHidden();
  await expect(page.getByText(/^https?:.*voting-day=2026-06-07/)).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every rule is there in words, and no form that would do nothing', async ({ page }) => {
    await page.goto(PLANNER);
    await expect(page.locator('.planner-rule').locator('visible=true')).toHaveCount(74);
    await expect(page.locator('[id="17-1"]')).toContainText('voting day − 30 days, 18:00');
    await expect(page.getByText(planner.noScript)).toBeVisible();
    await expect(page.locator('.planner-form')).toBeHidden();
    await expect(page.locator('[id="57-1"]').getByRole('link', { name: en.calendar.counting.link })).toBeVisible();
  });
});
