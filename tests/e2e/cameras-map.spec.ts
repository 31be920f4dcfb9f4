import { expect, type Page, test } from '@playwright/test';
import az from '@/messages/az.json' with { type: 'json' };
import en from '@/messages/en.json' with { type: 'json' };

const CAMERAS = '/en/elections/rehearsal/cameras';
const ARCHIVE = '/en/elections/parliamentary-2020/cameras';
const { find, map } = en.cameras;

test.describe('the list of cameras', () => {
  test('narrows to a word, says how many are left and keeps it in the address @phone', async ({ page }) => {
    await page.goto(ARCHIVE);
    await expect(count(page)).toHaveAttribute('data-count', '1000');
    await page.getByLabel(find.q).fill('samaxi');
    await expect(count(page)).toHaveAttribute('data-count', '11');
    await expect(page).toHaveURL(/[?&]q=samaxi/);
    await expect(list(page).getByRole('link', { name: '85/', exact: false }).first()).toBeVisible();
    await page.reload();
    await expect(count(page)).toHaveAttribute('data-count', '11');
    await expect(page.getByLabel(find.q)).toHaveValue('samaxi');
    await page.getByRole('button', { name: find.clear }).click();
    await expect(count(page)).toHaveAttribute('data-count', '1000');
    await expect(page).not.toHaveURL(/q=/);
  });

  test('narrows to a constituency before it is painted', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${ARCHIVE}?constituency=57`);
    await expect(list(page).locator('[data-constituency]:not([hidden])')).toHaveCount(1);
    await expect(list(page).getByRole('link', { name: '57/', exact: false }).first()).toBeVisible();
  });

  test('says that a filter which makes no sense was ignored', async ({ page }) => {
    await page.goto(`${ARCHIVE}?constituency=abc`);
    await expect(page.getByText(find.ignored.replace('{value}', 'abc'))).toBeVisible();
    await expect(count(page)).toHaveAttribute('data-count', '1000');
  });

  test('says so when nothing fits', async ({ page }) => {
    await page.goto(`${ARCHIVE}?q=zzzz`);
    await expect(list(page).getByText(find.none)).toBeVisible();
    await expect(count(page)).toHaveText('Nothing found');
  });

  test('is worked by keyboard: a constituency unfolds and its camera opens', async ({ page }) => {
    await page.goto(ARCHIVE);
    const group = list(page).locator('[data-constituency="57"]');
    await group.locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(group.getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/cameras\/57\/\d+$/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every camera is in the list and every constituency has its page', async ({ page }) => {
    await page.goto(ARCHIVE);
    await expect(list(page).locator('[data-constituency]')).toHaveCount(119);
    await expect(list(page).locator('li li a')).toHaveCount(1000);
    await expect(page.getByText(find.noJs)).toBeVisible();
    await expect(page.getByLabel(find.q)).toBeHidden();
    await page.goto(`${ARCHIVE}/57`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('57');
    await expect(page.getByText(en.cameras.constituency.certainties.confirmed)).toBeVisible();
  });
});

test.describe('the map', () => {
  test('shows every camera and asks nobody else', async ({ page, baseURL }) => {
    const foreign: string[] = [];
    page.on('request', (request) => { if (/^https?:/.test(request.url()) && !request.url().startsWith(baseURL ?? '')) foreign.push(request.url()); });
    await page.goto(ARCHIVE);
    await expect(pins(page).first()).toBeVisible();
    await expect(async () => expect(await cameras(page)).toBe(1000)).toPass();
    // Colours come by class: without it Leaflet draws its own blue.
    await expect(page.locator('path.map-country')).toBeVisible();
    expect(foreign).toEqual([]);
  });

  test('opens a shared point as a list in which each camera is reached by keyboard', async ({ page }) => {
    await page.goto(`${ARCHIVE}?constituency=15&view=map`);
    await expect(pins(page)).toHaveCount(1);
    await pins(page).first().focus();
    await page.keyboard.press('Enter');
    const panel = page.locator('[data-pin-panel]');
    await expect(panel.getByRole('link')).toHaveCount(10);
    await expect(panel.getByText(map.approximate.constituency)).toBeVisible();
    await expect(page).toHaveURL(/sel=15-1(&|$)/);
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(page).not.toHaveURL(/sel=/);
    await expect(pins(page).first()).toBeFocused();
  });

  test('follows a drag that begins on a pin, and opens nothing by it', async ({ page }) => {
    await page.goto(`${ARCHIVE}?constituency=15&view=map`);
    const pin = pins(page).first();
    await pin.scrollIntoViewIfNeeded();
    const from = await pin.boundingBox();
    if (!from) throw new Error('no pin');
    const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 40, y - 20, { steps: 5 });
    await page.mouse.move(x - 80, y - 40, { steps: 5 });
    await page.mouse.up();
    await expect.poll(async () => ((await pin.boundingBox())?.x ?? from.x) - from.x).toBeLessThan(-40);
    await expect(page.locator('[data-pin-panel]')).toHaveCount(0);
    await pin.click();
    await expect(page.locator('[data-pin-panel]')).toBeVisible();
  });

  test('has 150 cameras at one point of Baku, each a link', async ({ page }) => {
    await page.goto(`${ARCHIVE}?sel=15-4`);
    const panel = page.locator('[data-pin-panel]');
    await expect(panel.getByRole('link')).toHaveCount(150);
    await expect(panel.locator('[aria-current]')).toHaveText(/15\/4/);
    await panel.getByRole('link', { name: '36/', exact: false }).last().click();
    await expect(page).toHaveURL(/\/cameras\/36\/\d+$/);
  });

  test('parts a cluster when it is pressed, until every camera is still counted', async ({ page }) => {
    await page.goto(ARCHIVE);
    await expect(pins(page).first()).toBeVisible();
    const before = await pins(page).count();
    await page.locator('.map-pin-cluster').first().click();
    await expect(async () => expect(await pins(page).count()).not.toBe(before)).toPass();
    await page.getByRole('button', { name: map.whole }).click();
    await expect(async () => expect(await cameras(page)).toBe(1000)).toPass();
  });

  test('has zoom buttons in the page’s language', async ({ page }) => {
    await page.goto(ARCHIVE.replace('/en/', '/az/'));
    await expect(page.getByRole('button', { name: az.cameras.map.zoomIn, exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: az.cameras.map.zoomOut, exact: true })).toBeVisible();
  });

  test('comes on a phone only when it is asked for @phone-only', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(ARCHIVE);
    await expect(count(page)).toHaveAttribute('data-count', '1000');
    expect(asked.filter((url) => url.includes('basemap'))).toEqual([]);
    await page.getByRole('button', { name: find.map, exact: true }).click();
    await expect(pins(page).first()).toBeVisible();
    await expect(list(page)).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  });
});

test.describe('what is not there', () => {
  test('is said for 2024: decided, attached, not received', async ({ page }) => {
    await page.goto('/en/elections/presidential-2024/cameras');
    await expect(page.getByText(find.notReceived)).toBeVisible();
    await page.getByRole('link', { name: find.readDecision }).click();
    await expect(page).toHaveURL(/\/documents\/webcams-decision-2024\/2024$/);
  });

  test('is said for 2020: the broadcast is over, nothing was recorded', async ({ page }) => {
    await page.goto(ARCHIVE);
    await expect(page.getByText('The broadcast is over')).toBeVisible();
  });
});

test('the rehearsal says on its page that it is none of a polling station', async ({ page }) => {
  await page.goto(CAMERAS);
  await expect(page.getByText('This is a rehearsal, not an election')).toBeVisible();
});

function count(page: Page) {
  return page.locator('[data-count][aria-live]');
}

function list(page: Page) {
  return page.locator('[data-finder-list]');
}

function pins(page: Page) {
  return page.locator('button.map-pin');
}

async function cameras(page: Page): Promise<number> {
  return pins(page).evaluateAll((buttons) => buttons.reduce((sum, button) => sum + Number((button as HTMLElement).dataset.count), 0));
}
