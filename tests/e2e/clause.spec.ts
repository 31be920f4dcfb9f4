import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { showByDay } from '@/components/documents/show-by-day';
import az from '@/messages/az.json' with { type: 'json' };
import en from '@/messages/en.json' with { type: 'json' };

const ACT = '/documents/foreigners-instruction';
const [AZ, EN] = [az.documents.clausePage, en.documents.clausePage];

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a removed clause stands at its place in the text in force: its mark in both languages, its former words, the way to the old text', async ({ page }) => {
    await page.goto(`/en${ACT}#1.5`);
    const place = page.locator('[id="1.5"]');
    await expect(place).toBeInViewport();
    await expect(place.locator('> [lang="az"]')).toContainText(`${AZ.removed} · Bənd 18 iyun 2013-cü il tarixli mətndə var, 27 iyun 2024-cü il tarixli mətndə yoxdur.`);
    await expect(place.locator('> [lang="en"]')).toContainText(`${EN.removed} · The clause is in the text of 18 June 2013 and is not in the text of 27 June 2024.`);
    await expect(place).toContainText('Which of these decisions removed it is not known: Decision No. 1/3 of 29 May 2014; Decision No. 1/2 of 15 March 2019; Decision No. 14/50 of 27 June 2024.');
    const words = place.getByText('identity card issued to a stateless person');
    await expect(words).toBeHidden();
    await place.locator('summary').nth(1).click();
    await expect(words).toBeVisible();
    const [above, below] = [await page.locator('[id="1.4"]').boundingBox(), await page.locator('#section-2').boundingBox()];
    const own = await place.boundingBox();
    expect(above?.y ?? 0).toBeLessThan(own?.y ?? 0);
    expect(own?.y ?? 0).toBeLessThan(below?.y ?? 0);
    await place.getByRole('link', { name: '2013' }).click();
    await expect(page).toHaveURL(/\/en\/documents\/foreigners-instruction\/2013-06-18\/1\.5$/);
    await expect(page.getByText(en.documents.outdatedTitle)).toBeVisible();
  });

  test('words of the other language say so, and days are written in one way, on every kind of page of an act', async ({ page }) => {
    const pages = ['', '/2013-06-18', '/2013-06-18/1.4', '/2024-06-27/1.5', '/2024-06-27/2.3', '/2024-06-27/4.1.2', '/compare/2013-06-18/2024-06-27', '/eligibility'];
    for (const address of pages.flatMap((path) => [`/az${ACT}${path}`, `/en${ACT}${path}`])) {
      await page.goto(address);
      expect(await page.locator('main').evaluate(wronglyNamed), address).toEqual([]);
      expect((await page.locator('main').innerText()).match(/\d (?:yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr) \d{4}(?!-c)/g), `days without “-ci il”: ${address}`).toBeNull();
    }
  });
});

test('the page of a removed clause says so, shows whose words they are, and its neighbours keep their numbers', async ({ page }) => {
  await page.goto(`/az${ACT}/2024-06-27/1.5`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1.5-ci bənd (çıxarılıb)');
  await expect(page.getByRole('note').filter({ hasText: AZ.removedTitle })).toContainText(AZ.removedNumber);
  await expect(page.getByRole('heading', { name: '18 iyun 2013-cü il tarixli mətn (artıq qüvvədə deyil)' })).toHaveCount(2);
  await expect(page.getByText(AZ.linkCurrentRemoved)).toBeVisible();
  await expect(page.getByText('1.5-ci bənd, 27 iyun 2024-cü il tarixli mətndə yoxdur')).toBeVisible();
  await page.getByRole('link', { name: 'Növbəti: 1.6 (çıxarılıb)' }).click();
  await page.getByRole('link', { name: 'Növbəti: 2.1' }).click();
  await expect(page).toHaveURL(/2024-06-27\/2\.1$/);
});

test('a clause tells its history word by word, and that the deciding text is not known', async ({ page }) => {
  await page.goto(`/en${ACT}/2024-06-27/2.3`);
  await expect(page.getByText('The text in force since 27 June 2024')).toBeVisible();
  await expect(page.getByRole('link', { name: en.documents.standing.counted })).toHaveAttribute('href', `/en${ACT}/2024-06-27#about-text`);
  await expect(page.locator('#calendar')).toContainText(EN.calendarNone);
  const stops = page.locator('#history > ol > li');
  await expect(stops).toHaveCount(4);
  await expect(stops.nth(0)).toContainText(EN.stateFirst);
  await expect(stops.nth(1)).toContainText('29 May 2014 – 14 March 2019');
  await expect(stops.nth(3)).toContainText('Which of these decisions changed it is not known: Decision No. 1/3 of 29 May 2014');
  await expect(stops.nth(3).locator('[lang="az"] ins')).toContainText('Azərbaycan Respublikasının Dövlət Miqrasiya Xidməti,');
  await expect(stops.nth(3).locator('del')).toHaveCount(0);
  await expect(stops.nth(3)).toContainText(`${EN.diffKinds}: ${en.documents.compare.kinds.amendment.name}`);
  await expect(stops.nth(3).getByRole('link', { name: EN.compare })).toHaveAttribute('href', `/en${ACT}/compare/2013-06-18/2024-06-27#2.3`);
});

test('a clause names the rows that depend on it with the reason, and the rows of the articles it cites', async ({ page }) => {
  await page.goto(`/en${ACT}/2024-06-27/2.4`);
  const rows = page.locator('#calendar');
  await expect(rows.getByRole('link', { name: 'Row 34' })).toHaveAttribute('href', '/en/elections/presidential-2024/calendar/34');
  await expect(rows).toContainText('By 13 January 2024');
  await expect(rows).toContainText(`Both concern voter lists and end 25 days before voting day, in this plan on 13 January 2024. ${EN.calendarOurs}`);
  await expect(rows).toContainText(EN.calendarMissing);
  await page.goto(`/en${ACT}/2024-06-27/2.8`);
  for (const row of ['Row 23', 'Row 24', 'Row 33']) await expect(page.locator('#calendar').getByRole('link', { name: row })).toBeVisible();
});

test('both links, both citations and the fingerprint can be taken along and checked, and the picture is there', async ({ page, context, request }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/en${ACT}/2013-06-18/2.3`);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: EN.copyThis }).click();
  expect(new URL(await copied()).pathname).toBe(`/en${ACT}/2013-06-18/2.3`);
  await page.getByRole('button', { name: EN.copyCurrent }).click();
  const current = new URL(await copied());
  expect(current.pathname + current.hash).toBe(`/en${ACT}#2.3`);
  await page.getByRole('button', { name: en.documents.copyCitation }).nth(1).click();
  const official = await page.locator('[lang="az"].official > p').last().textContent();
  expect(await copied()).toContain(`fingerprint of the official words ${createHash('sha256').update(official ?? '').digest('hex').slice(0, 8)}`);
  await page.getByRole('button', { name: EN.copyWithOfficial }).click();
  await expect.poll(copied).toContain(`(unofficial translation; fingerprint`);
  await expect.poll(copied).toContain(`Official text, in Azerbaijani: “${official}”`);
  for (const property of ['og:image', 'twitter:image']) {
    const address = await page.locator(`meta[property="${property}"], meta[name="${property}"]`).first().getAttribute('content');
    const picture = await request.get(new URL(address ?? '').pathname);
    expect(picture.headers()['content-type']).toBe('image/png');
    const body = await picture.body();
    expect([body.readUInt32BE(16), body.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});

test('what depends on the day goes by the reader’s day in Baku, before anything is painted', async ({ page }) => {
  const html = `<p id="notice"><span data-from="2026-11-22">until</span><span data-from="2027-03-01" hidden>since</span></p><script>(${String(showByDay)})("notice")</script>`;
  await page.route('**/fixture', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  for (const [now, shown] of [['2020-01-01T00:00:00Z', 'until'], ['2027-02-28T19:59:59Z', 'until'], ['2027-02-28T20:00:00Z', 'since'], ['2030-01-01T00:00:00Z', 'since']] as const) {
    await page.clock.setFixedTime(new Date(now));
    await page.goto('/fixture');
    await expect(page.locator('#notice')).toHaveText(/until/);
    await expect(page.locator('#notice > :visible')).toHaveText(shown);
  }
});

/** Texts of a page that are said to be of the one language and hold a letter or a word that only the other has. */
function wronglyNamed(main: Element): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const [text, parent] = [walker.currentNode.textContent ?? '', walker.currentNode.parentElement];
    const language = parent?.closest('[lang]')?.getAttribute('lang');
    const official = /[əƏğĞıİşŞ]/.test(text);
    const english = !official && /\b(?:the|of|and|was|which|words|text)\b/i.test(text);
    if (!parent?.matches('script, style, code') && (language === 'en' ? official : english)) found.push(`${language}: ${text}`);
  }
  return found;
}
