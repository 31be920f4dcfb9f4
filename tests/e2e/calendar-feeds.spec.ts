import { expect, test } from '@playwright/test';
import en from '@/messages/en.json' with { type: 'json' };

const CALENDAR = '/en/elections/presidential-2024/calendar';
const DATA = '/data/elections/presidential-2024/calendar';
const words = en.calendar.subscribe;

test.describe('subscribing', () => {
  test('offers every way to the whole plan, and each address leads to a file @phone', async ({ page }) => {
    await page.goto(`${CALENDAR}/subscribe`);
    const ways = page.getByRole('link', { name: new RegExp(`: ${words.whole}$`) });
    const hrefs = await ways.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const address = await page.locator('.subscribe-address').first().innerText();
    expect(address).toMatch(new RegExp(`^https?://.+${DATA}\\.en\\.ics$`));
    const webcal = address.replace(/^https?:/, 'webcal:');
    expect(hrefs).toEqual([
      webcal, `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}`, expect.stringContaining(`addfromweb?url=${encodeURIComponent(address)}`),
      expect.stringMatching(/calendar\.en\.ics$/), webcal.replace('.ics', '.reminders.ics'), expect.stringMatching(/calendar\.en\.reminders\.ics$/),
    ]);
    for (const path of [`${DATA}.en.ics`, `${DATA}.en.reminders.ics`]) {
      const response = await page.request.get(path);
      expect([response.status(), response.headers()['content-type']]).toEqual([200, expect.stringContaining('text/calendar')]);
      expect((await response.text()).includes('BEGIN:VALARM')).toBe(path.includes('reminders'));
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });

  test('an executor’s page leads to that executor’s calendar, which opens by itself', async ({ page }) => {
    await page.goto(`${CALENDAR}/executors/precinct-election-commission-chairs`);
    await page.getByRole('link', { name: words.title }).click();
    await expect(page).toHaveURL(/subscribe#executors-precinct-election-commission-chairs$/);
    const entry = page.locator('#executors-precinct-election-commission-chairs');
    await expect(entry.getByRole('link', { name: new RegExp(`^${words.webcal}`) }).first()).toBeVisible();
    await expect(entry.locator('.subscribe-address').first()).toContainText('/calendar/executors/precinct-election-commission-chairs.en.ics');
  });

  test('every file that the page names exists', async ({ page }) => {
    await page.goto(`${CALENDAR}/subscribe`);
    const files = await page.locator('a[href^="/data/"]').evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
    expect(files.length).toBeGreaterThan(30);
    for (const file of files) expect((await page.request.head(file)).status(), file).toBe(200);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a smaller calendar opens, and its address can be read', async ({ page }) => {
    await page.goto(`${CALENDAR}/subscribe`);
    await page.locator('summary').first().click();
    await expect(page.locator('details[open] .subscribe-address').first()).toBeVisible();
    await expect(page.getByRole('button', { name: words.copy })).toHaveCount(0);
    await expect(page.getByText(words.clients.google.delay)).toBeVisible();
  });
});

test('changes: one version is known, and the page says so', async ({ page }) => {
  await page.goto(`${CALENDAR}/changes`);
  await expect(page.getByText(en.calendar.changesPage.onlyOne)).toBeVisible();
  await expect(page.getByText('Decision 7/16, 8 December 2023')).toBeVisible();
  await expect(page.getByText(en.calendar.changesPage.recordedNone)).toBeVisible();
  const source = await page.getByRole('link', { name: en.calendar.changesPage.source }).getAttribute('href');
  expect((await page.request.get(source ?? '')).status()).toBe(200);
  for (const path of [`${CALENDAR}/changes/2023-12-08/2023-12-20`, '/en/elections/rehearsal/calendar/changes', '/en/elections/rehearsal/calendar/subscribe']) {
    expect((await page.request.get(path)).status(), path).toBe(404);
  }
});

test('the feed is well-formed Atom with what RFC 4287 asks for', async ({ page }) => {
  await page.goto(`${CALENDAR}/changes`);
  for (const locale of ['az', 'en']) {
    const feed = await page.evaluate(readAtom, await (await page.request.get(`${DATA}.${locale}.atom`)).text());
    expect(feed.error).toBeNull();
    expect(feed.lacking).toEqual([]);
    expect(feed.ids.length).toBeGreaterThan(50);
    expect(new Set(feed.ids).size).toBe(feed.ids.length);
    expect(feed.updated).toEqual([...feed.updated].sort().reverse());
    expect(feed.language).toBe(locale);
  }
});

/** Runs in the browser, whose own XML parser reads the feed. */
function readAtom(text: string) {
  const namespace = 'http://www.w3.org/2005/Atom';
  const root = new DOMParser().parseFromString(text, 'application/xml').documentElement;
  const child = (parent: Element, name: string) => [...parent.children].find((element) => element.localName === name && element.namespaceURI === namespace);
  const entries = [...root.getElementsByTagNameNS(namespace, 'entry')];
  const asked: [Element, string[]][] = [[root, ['id', 'title', 'updated', 'author', 'link']], ...entries.map((entry): [Element, string[]] => [entry, ['id', 'title', 'updated', 'link', 'content']])];
  return {
    error: root.localName === 'feed' ? null : root.textContent,
    lacking: asked.flatMap(([element, names]) => names.filter((name) => !child(element, name)?.outerHTML)),
    ids: entries.map((entry) => child(entry, 'id')?.textContent ?? ''),
    updated: entries.map((entry) => child(entry, 'updated')?.textContent ?? ''),
    language: root.getAttribute('xml:lang'),
  };
}
