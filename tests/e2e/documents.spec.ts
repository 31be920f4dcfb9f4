import { expect, test } from '@playwright/test';
import az from '@/messages/az.json' with { type: 'json' };
import en from '@/messages/en.json' with { type: 'json' };

const DOCUMENT = '/documents/foreigners-instruction';
const WORDS = { az: az.documents, en: en.documents };

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole act is there in both languages, clause by clause', async ({ page }) => {
    await page.goto(`/az${DOCUMENT}/2013-06-18`);
    for (const clause of ['1.1', '1.5', '4.1.18', '7.1']) {
      const place = page.locator(`[id="${clause}"]`);
      await expect(place.locator('[lang="az"]').first()).not.toBeEmpty();
      await expect(place.locator('[lang="en"]')).not.toBeEmpty();
    }
    await expect(page.locator('[id="1.5"] [lang="en"]')).toContainText('identity card issued to a stateless person');
    await expect(page.locator('#section-4 [lang="az"]')).toContainText('vəzifələri');
    await expect(page.getByText(WORDS.az.outdatedTitle)).toBeVisible();
    await expect(page.locator('#choice')).toBeHidden();
  });

  test('an address with a clause opens at that clause', async ({ page }) => {
    await page.goto(`/en${DOCUMENT}/2024-06-27#4.1.3`);
    await expect(page.locator('[id="4.1.3"]')).toBeInViewport();
    await expect(page.locator(':target [lang="az"]').first()).toContainText('referendumqabağı');
  });

  test('references inside the text are links: to clauses of the same text, to articles', async ({ page }) => {
    await page.goto(`/az${DOCUMENT}/2013-06-18`);
    await page.locator('[id="1.6"] [lang="az"]').getByRole('link', { name: '1.5' }).click();
    await expect(page).toHaveURL(/2013-06-18#1\.5$/);
    await page.locator('[id="6.1"] [lang="az"]').getByRole('link', { name: '104' }).click();
    await expect(page).toHaveURL(/\/az\/law\/104$/);
    await expect(page.getByRole('link', { name: '6.1-ci bənd' })).toBeVisible();
  });
});

test('the address without a version shows the text in force and names its own address', async ({ page }) => {
  await page.goto(`/en${DOCUMENT}`);
  await expect(page.locator('[id="1.5"]')).toContainText(WORDS.en.clausePage.removed);
  await expect(page.getByText(WORDS.en.inForceLine.replace('{date}', '27 June 2024'))).toBeVisible();
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/en\/documents\/foreigners-instruction\/2024-06-27$/);
  await expect(page.locator('link[rel="alternate"][hreflang="az"]')).toHaveAttribute('href', /\/az\/documents\/foreigners-instruction\/2024-06-27$/);
});

test('an outdated text says so, leads to the one in force, and names the texts that are missing', async ({ page }) => {
  await page.goto(`/en${DOCUMENT}/2013-06-18`);
  const notice = page.getByRole('note').filter({ hasText: WORDS.en.outdatedTitle });
  await expect(notice).toContainText('29 May 2014 – 14 March 2019');
  await expect(notice).toContainText('15 March 2019 – 26 June 2024');
  await expect(notice).toContainText('7 February 2024');
  await expect(notice).toContainText('9 February 2020');
  await notice.getByRole('link').click();
  await expect(page).toHaveURL(/2024-06-27$/);
  await expect(page.getByText(WORDS.en.outdatedTitle)).toHaveCount(0);
});

test('the table of contents leads to the sections @phone', async ({ page, isMobile }) => {
  await page.goto(`/az${DOCUMENT}/2024-06-27`);
  if (isMobile) await page.locator('summary', { hasText: WORDS.az.contents }).click();
  await page.getByRole('link', { name: /Yekun müddəalar/ }).locator('visible=true').click();
  await expect(page).toHaveURL(/#section-7$/);
  await expect(page.locator('#section-7')).toBeInViewport();
});

test('the link to a clause can be copied, and leads there', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/az${DOCUMENT}`);
  await page.locator('[id="2.3"]').getByRole('button').click();
  await expect(page.locator('[id="2.3"]').getByText(az.common.copied)).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname + new URL(copied).hash).toBe(`/az${DOCUMENT}/2024-06-27#2.3`);
  await page.goto(copied);
  await expect(page.locator('[id="2.3"]')).toBeInViewport();
});

test('the translation can be hidden; the address keeps it, before any script file has come', async ({ page }) => {
  await page.goto(`/en${DOCUMENT}/2024-06-27`);
  const english = page.locator('[id="1.1"] > [lang="en"]');
  await expect(english).toBeVisible();
  await page.getByRole('button', { name: WORDS.en.show.official }).click();
  await expect(english).toBeHidden();
  await expect(page).toHaveURL(/\?show=az$/);
  await page.route('**/*.js', (route) => route.abort());
  await page.reload();
  await expect(page.locator('[id="1.1"] > [lang="az"]')).toBeVisible();
  await expect(english).toBeHidden();
});

test('what makes no sense in the address is ignored and said', async ({ page }) => {
  await page.goto(`/en${DOCUMENT}/2024-06-27?show=fr`);
  await expect(page.getByText(WORDS.en.show.ignored.replace('{value}', 'fr'))).toBeVisible();
  await expect(page.locator('[id="1.1"] > [lang="en"]')).toBeVisible();
});

test('official and translated text stand side by side on a wide screen', async ({ page }) => {
  await page.goto(`/en${DOCUMENT}/2024-06-27`);
  const [official, translated] = [await page.locator('[id="2.1"] > [lang="az"]').boundingBox(), await page.locator('[id="2.1"] > [lang="en"]').boundingBox()];
  expect(official?.y).toBeCloseTo(translated?.y ?? 0, 0);
  expect(official?.x).toBeLessThan(translated?.x ?? 0);
});

test('the translation follows its clause on a phone @phone-only', async ({ page }) => {
  await page.goto(`/en${DOCUMENT}/2024-06-27`);
  const [official, translated, next] = [
    await page.locator('[id="2.1"] > [lang="az"]').boundingBox(), await page.locator('[id="2.1"] > [lang="en"]').boundingBox(), await page.locator('[id="2.2"]').boundingBox(),
  ];
  expect(official?.y).toBeLessThan(translated?.y ?? 0);
  expect(translated?.y).toBeLessThan(next?.y ?? 0);
});

test('a suspected slip of the act stays as it is, is marked, and is explained', async ({ page }) => {
  await page.goto(`/en${DOCUMENT}/2013-06-18`);
  const clause = page.locator('[id="1.4"]');
  await expect(clause.locator('[lang="az"]').first()).toContainText('olmayan səxslər və');
  await expect(clause).toContainText('The 2024 text has “şəxslər”');
  await clause.getByRole('link', { name: WORDS.en.toErrata }).click();
  await expect(page).toHaveURL(/\/en\/about\/errata/);
});

test('everything can be taken away, and every download answers', async ({ page, request }) => {
  await page.goto('/en/documents/webcams-decision-2024');
  const links = await page.locator('a[href^="/data/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.filter((link) => link.startsWith('/data/documents/'))).toHaveLength(8);
  for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
});

test('a clause has a page: text, citation, what refers to it, the same clause elsewhere, neighbours', async ({ page }) => {
  await page.goto(`/en${DOCUMENT}/2013-06-18/1.5`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Clause 1.5');
  await expect(page.getByText(/6\/48 of 18 June 2013 .*\), clause 1\.5 \(unofficial translation; fingerprint of the official words [0-9a-f]{8}\)\./)).toBeVisible();
  await expect(page.getByText(/6\/48 saylı Qərarı .*\), 1\.5-ci bənd \(barmaq izi [0-9a-f]{8}\)\./)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Clause 1.6' })).toBeVisible();
  await expect(page.locator('#history').getByRole('listitem').filter({ hasText: 'Text of 27 June 2024' })).toContainText(WORDS.en.clausePage.stateRemoved);
  await page.getByRole('link', { name: `${WORDS.en.next}: 1.6` }).click();
  await expect(page).toHaveURL(/1\.6$/);
  await page.getByRole('link', { name: WORDS.en.inContext }).click();
  await expect(page).toHaveURL(/2013-06-18#1\.6$/);
});

test('an article lists the rows that cite it, also as part of a range', async ({ page }) => {
  await page.goto('/en/law/100.3');
  await expect(page.getByText('cited as 100.1-100.6')).toBeVisible();
  await page.getByRole('link', { name: en.law.row.replace('{number}', '32') }).click();
  await expect(page).toHaveURL(/presidential-2024\/calendar\/32$/);
});

test('printed, an act is its text: no menus, no buttons', async ({ page }) => {
  await page.goto(`/az${DOCUMENT}/2024-06-27?show=az`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#choice')).toBeHidden();
  await expect(page.locator('[id="1.1"] > [lang="az"]')).toBeVisible();
  await expect(page.locator('[id="1.1"] > [lang="en"]')).toBeHidden();
  await expect(page.locator('[id="1.1"]').getByRole('button')).toBeHidden();
});
