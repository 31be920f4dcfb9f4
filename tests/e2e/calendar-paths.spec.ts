import { expect, test, type Page } from '@playwright/test';
import az from '@/messages/az.json' with { type: 'json' };
import en from '@/messages/en.json' with { type: 'json' };

const PATHS = '/en/elections/presidential-2024/calendar/paths';
const words = en.calendar.paths;
const { states } = en.common;

test('a path says what is next and how each step stands, before any script file has come', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(`${PATHS}/candidate?at=2024-01-16`);
  await expect(page.getByText(words.next)).toBeVisible();
  await expect(nextLines(page)).toHaveText([/^Campaign before the election.*21 days left$/, /^Submit the second preliminary financial report.*in 2 days$/]);
  await expect(page.locator('.path-step')).toHaveCount(12);
  await expect(page.locator('[id="17-1"] .term-state')).toHaveText(states.past);
  await expect(page.locator('[id="16-1"]')).toContainText('At least 5 days before the day on which the relevant election documents are submitted');
  await expect(page.locator('[id="16-1"] .term-state').first()).toHaveText(states.undated);
  await page.goto(`${PATHS}/follow-results?at=2024-02-07T12:30`);
  await expect(nextLines(page)).toHaveText([/7 February 2024, 15:00/, /7 February 2024, 19:00/, /9 February 2024/]);
  await page.goto(`${PATHS}/candidate?at=2024-03-01`);
  await expect(page.getByText(words.over)).toBeVisible();
  await expect(page.getByText(words.next)).toBeHidden();
});

test('the five paths each say their next step, and lead there', async ({ page }) => {
  await page.goto(`${PATHS}?at=2024-01-10`);
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(5);
  await expect(nextLines(page)).toHaveCount(5);
  await page.getByRole('link', { name: 'Get the card from the constituency election commission' }).click();
  await expect(page).toHaveURL(/\/paths\/vote-away\?at=2024-01-10#33-1$/);
  await expect(page.locator('[id="33-1"]')).toBeInViewport();
});

test('ticks are in the address and nowhere else; what they name is next no more @phone', async ({ page }) => {
  await page.goto('/az/elections/presidential-2024/calendar/paths/observe?at=2024-01-10');
  await expect(nextLines(page)).toHaveCount(3);
  await page.locator('[id="9-1"]').getByRole('checkbox').check();
  await expect(page).toHaveURL(/\?at=2024-01-10&done=9-1$/);
  await page.locator('[id="8-1"]').getByRole('checkbox').check();
  await expect(page).toHaveURL(/&done=9-1\.8-1$/);
  await expect(nextLines(page)).toHaveText([/Bütün ölkədə müşahidə/]);
  await page.reload();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  expect(await page.evaluate(() => document.cookie.length + localStorage.length + sessionStorage.length)).toBe(0);
  await page.goto('/az/elections/presidential-2024/calendar/paths/observe?done=10-1.99');
  await expect(page.getByText(az.calendar.paths.doneIgnored.replace('{value}', '10-1, 99'))).toBeVisible();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('on paper it is a list with a box at each step', async ({ page }) => {
  await page.goto(`${PATHS}/vote-away`);
  await expect(page.locator('.path-box').first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.path-box').locator('visible=true')).toHaveCount(6);
  await expect(page.getByText(/^https?:.*\/paths\/vote-away$/)).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByText(words.feeds)).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every step has its date or what it runs from, the official words and its row, and no state', async ({ page }) => {
    await page.goto('/az/elections/presidential-2024/calendar/paths/follow-results');
    await expect(page.locator('.path-step')).toHaveCount(17);
    await expect(page.locator('.path-step [lang="az"].official').first()).toContainText('Səsvermənin keçirilməsi:');
    await expect(page.locator('[id="54-1"] time')).toHaveAttribute('datetime', '2024-02-09');
    await expect(page.locator('[id="53-1"]')).toContainText('Protokol tərtib edildikdən sonra (5 gün saxlanılmaqla)');
    await expect(page.locator('[id="63-1"]').getByRole('link', { name: 'Sıra 63' })).toHaveAttribute('href', '/az/elections/presidential-2024/calendar/63#63-1');
    await expect(page.locator('[data-term]').locator('visible=true')).toHaveCount(0);
    await expect(page.locator('[data-next]')).toBeHidden();
    await page.goto(`${PATHS}/observe`);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByText(en.common.unofficialLong)).toBeVisible();
  });
});

test('its files are there, its election leads to it, and an election without a plan has none', async ({ page }) => {
  await page.goto(`${PATHS}/exit-poll`);
  for (const ending of ['en.ics', 'en.reminders.ics']) {
    const file = `/data/elections/presidential-2024/calendar/paths/exit-poll.${ending}`;
    await expect(page.locator(`main a[href="${file}"]`)).toBeVisible();
    await expect(page.locator(`main a[href^="webcal:"][href$="${file}"]`)).toBeVisible();
    const response = await page.request.get(file);
    expect(response.headers()['content-type']).toContain('text/calendar');
    expect(await response.text()).toContain('UID:presidential-2024-35-1@');
  }
  await expect(page.getByRole('link', { name: words.how })).toHaveAttribute('href', '/en/elections/presidential-2024/calendar/subscribe');
  for (const address of ['/en', '/en/elections/presidential-2024', '/en/elections/presidential-2024/calendar']) {
    await page.goto(address);
    await expect(page.locator(`main a[href="${PATHS}/exit-poll"]`), address).toBeVisible();
  }
  expect((await page.request.get('/en/elections/parliamentary-2020/calendar/paths')).status()).toBe(404);
});

function nextLines(page: Page) {
  return page.locator('[data-next-step]').locator('visible=true');
}
