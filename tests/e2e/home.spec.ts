import { expect, test } from '@playwright/test';
import az from '@/messages/az.json' with { type: 'json' };
import en from '@/messages/en.json' with { type: 'json' };

/** Five moments: before the election was called, nomination, voting day, after it, long after everything. */
const MOMENTS = [
  { at: '2023-12-01', moment: null, row: null },
  { at: '2024-01-05', moment: 'before', row: '17' },
  { at: '2024-02-07T12:00', moment: 'voting', row: '54' },
  { at: '2024-02-20', moment: 'after', row: '61' },
  { at: '2026-11-21', moment: null, row: null },
] as const;

for (const { at, moment, row } of MOMENTS) {
  test(`at ${at} the home page says what is due`, async ({ page }) => {
    await page.goto(`/en?at=${at}`);
    const idle = page.locator('[data-due-idle]');
    const section = page.locator('[data-due-election="true"]:not([hidden])');
    if (moment === null) {
      await expect(idle).toBeVisible();
      await expect(section).toHaveCount(0);
      await expect(idle.getByText(en.home.idle)).toBeVisible();
      return;
    }
    await expect(idle).toBeHidden();
    await expect(section).toHaveCount(1);
    await expect(section.locator(`[data-moment="${moment}"]`)).toBeVisible();
    const terms = section.locator('[data-due-term]:not([hidden])');
    expect(await terms.count()).toBeLessThanOrEqual(6);
    await expect(terms.filter({ hasText: new RegExp(`^${row}`) }).first()).toBeVisible();
  });
}

test('a deadline passes at its minute: row 17 ends on 8 January at 18:00', async ({ page }) => {
  const row = page.locator('[data-due-term]:not([hidden]) a[href$="/calendar/17#17-1"]');
  await page.goto('/az?at=2024-01-08T17:59');
  await expect(row).toBeVisible();
  await page.goto('/az?at=2024-01-08T18:00');
  await expect(row).toHaveCount(0);
});

test('a row with an open term is not shown as only to come, and what is left out is counted', async ({ page }) => {
  await page.goto('/en?at=2024-01-08T17:30');
  await expect(page.locator('[data-due-term][data-row="33"]:not([hidden]) [data-state="next"]')).toHaveCount(0);
  await expect(page.locator('[data-due-more]:visible')).toHaveText(/^\d+ more/);
});

test('ends are told as a reader needs them, and an election that is over by its last deadline', async ({ page }) => {
  await page.goto('/en?at=2024-01-08T15:50');
  await expect(page.locator('[data-due-term][data-row="17"]:not([hidden]) [data-away]')).toHaveText('ends today at 18:00, in 2 h 10 min');
  await page.goto('/en?at=2026-11-21');
  await expect(page.locator('[data-due-idle]')).toContainText(en.calendar.nowStrip.over.replace('{date}', '8 August 2024'));
});

test('a senseless ?at= is ignored and said', async ({ page }) => {
  await page.goto('/az?at=abc');
  await expect(page.getByText('“abc”')).toBeVisible();
  await expect(page.locator('[data-due-idle]')).toBeVisible();
  await page.getByRole('button', { name: az.common.atNow }).click();
  await expect(page).toHaveURL(/\/az$/);
});

test('what is live is counted', async ({ page }) => {
  // A monitor that has just started knows nothing live before its second sweep.
  test.slow();
  await page.goto('/en');
  await expect(page.locator('[data-status="fresh"]')).toBeVisible({ timeout: 45_000 });
  await expect(page.locator('[data-camera-state="live"]')).toBeVisible({ timeout: 50_000 });
});

test('the state stands before React has come: no flash', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/_next/static/**/*.js', (route) => route.abort());
  await page.goto('/en?at=2024-01-05');
  await expect(page.locator('[data-due-election="true"]:not([hidden])')).toHaveCount(1);
  await context.close();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the ways into everything are there', async ({ page }) => {
    await page.goto('/en');
    await expect(page.getByText(en.home.withoutClock)).toBeVisible();
    for (const href of ['/en/elections/presidential-2024/calendar', '/en/elections/rehearsal/cameras', '/en/documents/foreigners-instruction']) {
      await expect(page.locator(`main a[href="${href}"]:visible`).first()).toBeVisible();
    }
    await expect(page.getByRole('searchbox')).toBeVisible();
  });
});
