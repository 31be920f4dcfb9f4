import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import az from '@/messages/az.json' with { type: 'json' };
import en from '@/messages/en.json' with { type: 'json' };

const CALENDAR = '/en/elections/presidential-2024/calendar';
const TIMELINE = `${CALENDAR}?view=timeline`;
const { timeline } = en.calendar;

test('is right before any script file has come: step, voting day, now, states, lanes', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(`${TIMELINE}&at=2024-01-20`);
  await expect(page.locator('.tl-terms > li')).toHaveCount(59);
  const [vote, now] = [await page.locator('.tl-grid .tl-vote').boundingBox(), await page.locator('.tl-now').boundingBox()];
  expect(now?.x ?? Number.NaN).toBeLessThan(vote?.x ?? Number.NaN);
  await expect(page.locator('.tl-now-words')).toHaveText('now: 20 January');
  for (const [id, state] of [['17-1', 'past'], ['26-1', 'open'], ['49-3', 'next']]) await expect(page.locator(`[data-tl-term="${id}"]`)).toHaveAttribute('data-state', state ?? '');
  await expect(page.locator('.tl-lane').locator('visible=true')).toHaveCount(22);
  const campaign = page.getByRole('list').getByRole('link', { name: /^26 Election campaigning 15 Jan – 6 Feb, 8:00 · Candidate for President/ });
  await expect(campaign).toHaveAttribute('href', `${CALENDAR}/26#26-1`);
  await expect(campaign).toContainText(en.common.states.open);
  await expect(page.getByRole('heading', { name: timeline.undated })).toBeVisible();
});

test('lets no two terms of a lane lie over one another, at any step', async ({ page }) => {
  for (const zoom of ['all', 'campaign', 'weeks', 'day']) {
    await page.goto(`${TIMELINE}&zoom=${zoom}&at=2024-01-20`);
    await expect(page.locator(`[data-zoom-link="${zoom}"]`)).toHaveAttribute('aria-current', 'true');
    const boxes = await page.locator('.tl-terms > li:not([data-folded]), .tl-copies > li:not([data-folded])')
      .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().toJSON() as DOMRect).filter(({ width }) => width > 0));
    expect(boxes.length).toBeGreaterThan(10);
    const overlapping = boxes.filter((a, index) => boxes.slice(index + 1).some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5));
    expect(overlapping, zoom).toEqual([]);
  }
});

test('on voting day tells 7:30, 7:50, 8:00, 10, 12, 15, 17 and 19 apart, each with its hour @phone', async ({ page }) => {
  await page.goto(`${TIMELINE}&zoom=day&at=2024-02-07T12:30`);
  const moments = page.locator('.tl-terms > [data-shape="on"]');
  await expect(moments).toHaveCount(9);
  for (const hour of ['7:30', '7:50', '8:00', '10:00', '12:00', '15:00', '17:00', '19:00']) await expect(moments.filter({ hasText: hour }).first().locator('.tl-when')).toBeVisible();
  const places = await moments.evaluateAll((items) => [...new Set(items.map((item) => Number((item as HTMLElement).style.getPropertyValue('--from'))))]);
  expect(places).toHaveLength(8);
  places.slice(1).forEach((place, index) => expect(place - (places[index] ?? 1)).toBeGreaterThan(0.012));
  await expect(page.locator('.tl-vote-words')).toHaveText('Voting 08:00–19:00');
  await expect(page.locator('.tl-now-words')).toHaveText('now: 12:30');
  await expect(page.locator('[data-outside]')).toContainText('44');
  expect(await sideways(page)).toBe(0);
});

test('steps are links that change the picture in place, and so do + and − inside it', async ({ page }) => {
  await page.goto(`${TIMELINE}&at=2024-01-20`);
  await page.getByRole('link', { name: timeline.zooms.weeks }).click();
  await expect(page).toHaveURL(/zoom=weeks/);
  await expect(page.locator('[data-tl-term="1-1"]')).toBeHidden();
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/zoom=day/);
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await expect(page.locator('[data-timeline]')).toHaveAttribute('data-zoom', 'campaign');
  await page.goBack();
  await expect(page.locator('[data-timeline]')).toHaveAttribute('data-zoom', 'weeks');
  await page.goto(`${TIMELINE}&zoom=cloud`);
  await expect(page.getByText(timeline.zoomIgnored.replace('{value}', 'cloud'))).toBeVisible();
  await expect(page.locator('[data-tl-term="1-1"]')).toBeVisible();
});

test('follows the filters, before first paint and after', async ({ page }) => {
  await page.goto(`${TIMELINE}&executor=precinct-election-commission-chairs`);
  await expect(page.locator('.tl-terms > li').locator('visible=true')).toHaveCount(3);
  await expect(page.locator('.tl-lane').locator('visible=true')).toHaveText(['Precinct commission chairs']);
  await page.goto(TIMELINE);
  await page.getByLabel(en.calendar.filter.q, { exact: true }).fill('ballot');
  await expect(page.locator('[data-tl-term="1-1"]')).toBeHidden();
  await expect(page.locator('[data-tl-term="45-1"]')).toBeVisible();
});

test('on a phone is a list of rows wide enough for a thumb, without scrolling sideways, accessible @phone-only', async ({ page }) => {
  await page.goto('/az/elections/presidential-2024/calendar?view=timeline&at=2024-01-20');
  const links = page.locator('.tl-terms a');
  expect(await links.evaluateAll((items) => items.filter((item) => item.getBoundingClientRect().height < 44).length)).toBe(0);
  await expect(links.first()).toHaveAccessibleName(/^1 Seçkilərin təyin edilməsi 9 dekabradək · Mərkəzi Seçki Komissiyası · Bitib$/);
  await expect(links.first()).toHaveAccessibleDescription(/Növbədənkənar Azərbaycan Respublikası Prezidenti seçkilərinin təyin olunması/);
  await expect(page.locator('.tl-lane').locator('visible=true')).toHaveCount(0);
  await expect(page.getByText(az.calendar.timeline.namesNote)).toBeVisible();
  expect(await sideways(page)).toBe(0);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sideways(page)).toBe(0);
});

test('is accessible in both layouts and schemes', async ({ page }) => {
  for (const [colorScheme, width] of [['light', 1280], ['dark', 400]] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${TIMELINE}&at=2024-01-20`);
    const { violations } = await new AxeBuilder({ page }).include('[data-timeline]').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
});

test('prints on one page of A4, every row, with source, address and day', async ({ page }) => {
  await page.goto(TIMELINE);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-tl-term]').locator('visible=true')).toHaveCount(79);
  const sizes = await page.locator('.tl-label > *, .tl-tick, .tl-note').locator('visible=true').evaluateAll((items) => items.map((item) => Number.parseFloat(getComputedStyle(item).fontSize)).filter((px) => px > 0));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(6.5 * 96 / 72);
  await expect(page.getByText(/Decision 7\/16/)).toBeVisible();
  await expect(page.getByText(/^https?:.*\/calendar$/)).toBeVisible();
  await expect(page.locator('[data-printed]')).toHaveText(/^Printed on \d+ \w+ \d{4}$/);
  for (const hidden of ['.plan-table', '.plan-tools', '.tl-now', '.tl-key-state']) await expect(page.locator(hidden).locator('visible=true')).toHaveCount(0);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

async function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
