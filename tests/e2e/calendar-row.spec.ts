import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { cardHeight } from '@/lib/calendar/embed';
import type { Item } from '@/lib/calendar/schema';
import { LOCALES } from '@/lib/locale';
import az from '@/messages/az.json' with { type: 'json' };
import en from '@/messages/en.json' with { type: 'json' };

const ROW = '/en/elections/presidential-2024/calendar';
const EMBED = '/embed/en/elections/presidential-2024/calendar';
const words = en.calendar.dossier;

test('on a phone number, date and state stand in the first screen, before the long text @phone-only', async ({ page }) => {
  await page.goto('/az/elections/presidential-2024/calendar/28?at=2024-01-20');
  await expect(page.getByRole('heading', { level: 1, name: 'Sıra 28' })).toBeInViewport();
  const dates = page.getByRole('list', { name: az.calendar.dossier.dates });
  await expect(dates).toBeInViewport({ ratio: 1 });
  await expect(dates.getByRole('listitem')).toContainText([`2023-cü il dekabrın 19-dək${az.common.states.past}`, `2024-cü il fevralın 2-dək${az.common.states.open}`]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('a term is linked, counted, taken into calendars, and marked when an address names it', async ({ page }) => {
  await page.goto(`${ROW}/27#27-2`);
  const term = page.locator('[id="27-2"]');
  await expect(term).toBeInViewport();
  expect(await term.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
  await expect(term).toContainText('7 February 2024 − 5 days = 2 February 2024');
  await expect(term.getByRole('link', { name: en.calendar.counting.link })).toHaveAttribute('href', `${ROW}/counting#27-2`);
  await term.locator('summary').click();
  const google = await term.getByRole('link', { name: words.takeGoogle }).getAttribute('href');
  expect(new URL(google ?? '').searchParams.get('dates')).toBe('20240202/20240203');
  await expect(term.getByRole('link', { name: words.takeGoogle })).toHaveAttribute('rel', /noreferrer/);
  await expect(term.getByRole('link', { name: words.takeOutlook })).toHaveAttribute('href', /startdt=2024-02-02&enddt=2024-02-03&allday=true/);
  await expect(term.getByRole('link', { name: words.takeApple })).toHaveAttribute('href', /^webcal:.*\/27-2\.en\.ics$/);
  const file = await page.request.get((await term.getByRole('link', { name: words.takeFile }).getAttribute('href')) ?? '');
  expect(await file.text()).toContain('DTSTART;VALUE=DATE:20240202');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
});

test('a row says what is near it in time and what cites its articles, and can be cited', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${ROW}/27`);
  await expect(page.getByRole('link', { name: /^17 Submission to the Central Election Commission/ })).toHaveAttribute('href', `${ROW}/17#17-1`);
  const nearby = page.locator('section', { has: page.getByRole('heading', { level: 2, name: words.nearby }) });
  await expect(nearby.getByRole('listitem').filter({ hasText: /^8 January 2024/ }).getByRole('link')).toHaveText(['Row 17', 'Row 37', 'Row 39']);
  await expect(nearby.getByText('31 January 2024')).toBeHidden();
  await nearby.locator('summary').click();
  await expect(nearby.getByText('31 January 2024')).toBeVisible();
  const cite = page.getByRole('region', { name: words.cite }).or(page.locator('section', { has: page.getByRole('heading', { name: words.cite }) }));
  await cite.getByRole('button', { name: words.copyCitation }).first().click();
  await expect(cite.getByRole('button', { name: words.citationCopied })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/7\/16 saylı Qərarı ilə təsdiq edilmiş Təqvim planı .*, 27-ci sıra\.$/);
  const references = page.locator('section', { has: page.getByRole('heading', { name: words.refers }) });
  await expect(references.getByRole('link', { name: '28', exact: true }).first()).toHaveAttribute('href', `${ROW}/28`);
});

test('the head names the picture and the oEmbed answer, and both are there', async ({ page }) => {
  for (const locale of ['az', 'en']) {
    await page.goto(`/${locale}/elections/presidential-2024/calendar/17`);
    const head = (selector: string, name: string) => page.locator(`head ${selector}`).getAttribute(name);
    const picture = await page.request.get(new URL((await head('meta[property="og:image"]', 'content')) ?? '').pathname);
    expect(picture.headers()['content-type']).toBe('image/png');
    const bytes = await picture.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(await head('meta[name="twitter:card"]', 'content')).toBe('summary_large_image');
    const answer = await page.request.get(new URL((await head('link[type="application/json+oembed"]', 'href')) ?? '').pathname);
    expect(await answer.json()).toMatchObject({ version: '1.0', type: 'rich', width: 640, thumbnail_width: 1200 });
    expect(answer.headers()['access-control-allow-origin']).toBe('*');
  }
});

test('a card shows the row or the term that its address names, before any script file has come', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(`${EMBED}?row=27-2&theme=dark&at=2024-01-20`);
  await expect(card(page)).toHaveCount(1);
  await expect(card(page)).toContainText(`b) By 2 February 2024${en.common.states.open}`);
  await expect(card(page)).not.toContainText('19 December 2023', { useInnerText: true });
  await expect(card(page)).toContainText('27-2', { useInnerText: true });
  await expect(card(page)).toContainText('immediately before the election:\nb) in those places in exceptional cases', { useInnerText: true });
  await expect(card(page)).not.toContainText('a) in military units', { useInnerText: true });
  await expect(card(page)).toContainText(words.source.replace('{decision}', '7/16'));
  await expect(page.getByRole('link', { name: words.card.onPortal.replace('{number}', '27') })).toHaveAttribute('href', `${ROW}/27#27-2`);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(23, 21, 27)');
});

test('a card says what it cannot show and leads to the plan', async ({ page }) => {
  const cases = [['', words.card.noRow], ['?row=99', words.card.unknownRow.replace('{row}', '99')], ['?row=27-9', words.card.unknownRow.replace('{row}', '27-9')], ['?row=<b>', words.card.unknownRow.replace('{row}', '<b>')]] as const;
  for (const [query, message] of cases) {
    await page.goto(`${EMBED}${query}`);
    await expect(page.getByText(message)).toBeVisible();
    await expect(card(page)).toHaveCount(0);
    await expect(page.getByRole('link', { name: words.card.whole })).toHaveAttribute('href', ROW);
  }
  await page.goto(`${EMBED}?row=17&theme=pink`);
  await expect(page.getByText(words.card.badTheme.replace('{theme}', 'pink'))).toBeVisible();
  await expect(card(page)).toHaveCount(1);
  await page.goto('/embed/az/elections/parliamentary-2020/calendar?row=1');
  await expect(page.getByRole('link', { name: az.calendar.dossier.card.whole })).toBeVisible();
});

test('every card fits the height that its code asks for', async ({ page }) => {
  const { items } = (await (await page.request.get('/data/elections/presidential-2024/calendar.json')).json()) as { items: Item[] };
  await page.setViewportSize({ width: 640, height: 100 });
  for (const locale of LOCALES) {
    await page.goto(`/embed/${locale}/elections/presidential-2024/calendar?row=1`);
    await expect(card(page)).toHaveCount(1);
    const heights = await page.locator('[data-card]').evaluateAll((cards: HTMLElement[]) => cards.map((shown) => {
      cards.forEach((other) => { other.hidden = other !== shown; });
      return document.documentElement.scrollHeight;
    }));
    expect(heights).toHaveLength(63);
    for (const [index, item] of items.entries()) expect(cardHeight(item, locale), `row ${item.number} ${locale}`).toBeGreaterThanOrEqual(heights[index] ?? Infinity);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a row has its dates, its calendars and its citation; a card leads to the plan', async ({ page }) => {
    await page.goto(`${ROW}/17`);
    await page.locator('[id="17-1"] summary').click();
    await expect(page.getByRole('link', { name: words.takeFile })).toBeVisible();
    await expect(page.getByText(/, 17-ci sıra\.$/)).toBeVisible();
    await expect(page.getByRole('button', { name: words.copyCitation }).locator('visible=true')).toHaveCount(0);
    await page.goto(`${EMBED}?row=17`);
    await expect(page.locator('noscript p', { hasText: words.card.noScript })).toBeVisible();
    await expect(page.locator('noscript').getByRole('link', { name: words.card.whole })).toBeVisible();
    await expect(card(page)).toHaveCount(0);
  });
});

function card(page: Page) {
  return page.locator('[data-card]').locator('visible=true');
}
