import { expect, test, type Page } from '@playwright/test';
import az from '@/messages/az.json' with { type: 'json' };
import en from '@/messages/en.json' with { type: 'json' };

const DOCUMENT = '/documents/foreigners-instruction/2024-06-27';
const WORDS = en.documents.reading;

/** Selects from a character of one place to a character of another, as a reader does who drags over the words. */
async function select(page: Page, language: 'az' | 'en', [first, from]: [string, number], [last, until]: [string, number]): Promise<void> {
  await page.waitForFunction(() => document.querySelector('a[data-article][aria-expanded]'));
  await page.evaluate(([start, stop]) => {
    const spot = ([selector, offset]: readonly [string, number]): [Node, number] => {
      const walker = document.createTreeWalker(document.querySelector(selector) ?? document.body, NodeFilter.SHOW_TEXT);
      let rest = offset;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { length } = node.nodeValue ?? '';
        if (rest <= length) return [node, rest];
        rest -= length;
      }
      throw new Error(`${selector} has no character ${offset}`);
    };
    document.querySelector(start[0])?.scrollIntoView({ block: 'center' });
    document.getSelection()?.setBaseAndExtent(...spot(start), ...spot(stop));
  }, [[`#act [lang=${language}] [data-words="${first}"]`, from], [`#act [lang=${language}] [data-words="${last}"]`, until]] as const);
}

test('the contents show where one is and leave the address alone; on phones a bar opens them @phone', async ({ page, isMobile }) => {
  await page.goto(`/en${DOCUMENT}`);
  const contents = page.getByRole('navigation', { name: en.documents.contents });
  const here = contents.locator('[aria-current="location"]');
  const steps = await page.evaluate(() => history.length);
  await page.locator('[id="4.1.12"]').evaluate((element) => element.scrollIntoView());
  await expect(here).toHaveText(/4\s*Duties of stateless persons/);
  await page.locator('[id="2.4"]').evaluate((element) => element.scrollIntoView());
  await expect(here).toHaveText(/2\s*Rules for including/);
  if (isMobile) {
    await expect(contents.locator('summary')).toContainText('2 Rules for including');
    await expect(contents.locator('summary')).toBeInViewport();
    await contents.locator('summary').tap();
  }
  expect(await page.evaluate(() => [location.hash, history.length])).toEqual(['', steps]);
  await contents.getByRole('link', { name: /General provisions/ }).click();
  await expect(page.locator('#section-1')).toBeInViewport({ ratio: 1 });
  if (!isMobile) return;
  await expect(contents.getByRole('list')).toBeHidden();
  const [bar, section] = [await contents.boundingBox(), await page.locator('#section-1').boundingBox()];
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(section?.y ?? 0);
});

test('references open in place and close again; links to follow stay links', async ({ page, context }) => {
  await page.goto(`/en${DOCUMENT}`);
  const reference = page.locator('[id="5.3"] > [lang="az"]').getByRole('link', { name: '5.1.1-ci' });
  await expect(reference).toHaveAttribute('aria-expanded', 'false');
  await reference.press('Enter');
  const panel = page.getByRole('group', { name: 'Clauses 5.1.1–5.1.3' });
  await expect(panel).toBeFocused();
  await expect(panel.locator('[lang="az"]')).toHaveCount(4);
  await expect(panel).toContainText('being members of referendum campaign groups');
  await expect(panel.getByRole('link', { name: 'Clause 5.1.2' })).toHaveAttribute('href', `/en${DOCUMENT}/5.1.2`);
  await expect(reference).toHaveAttribute('aria-expanded', 'true');
  expect(await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, index, all) => all.indexOf(id) !== index))).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(reference).toBeFocused();
  await page.locator('[id="6.1"] > [lang="en"]').getByRole('link', { name: '104', exact: true }).click();
  const article = page.getByRole('group', { name: WORDS.article.replace('{article}', '104') });
  await expect(article).toContainText(WORDS.notHeld);
  await expect(article.getByRole('link', { name: 'Clause 6.1' })).toBeVisible();
  await article.getByRole('button').click();
  await expect(article).toHaveCount(0);
  const opened = context.waitForEvent('page');
  await reference.click({ modifiers: ['ControlOrMeta'] });
  await expect(await opened).toHaveURL(/#5\.1\.1$/);
  expect(page.url()).not.toContain('#');
});

test('on a clause’s own page the other clause is fetched, and a failure is said', async ({ page }) => {
  await page.route('**/data/documents/**', (route) => route.abort());
  await page.goto(`/az${DOCUMENT}/1.3`);
  await page.locator('[lang="az"] a[data-clauses]', { hasText: '1.1-ci' }).first().click();
  const panel = page.getByRole('group', { name: '1.1-ci bənd' });
  await expect(panel).toContainText(az.documents.reading.failed);
  await expect(panel.getByRole('link')).toHaveAttribute('href', `/az${DOCUMENT}/1.1`);
  await page.unroute('**/data/documents/**');
  await panel.getByRole('button', { name: az.documents.reading.again }).click();
  await expect(panel.locator('[lang="az"]').first()).toContainText('18 yaşına çatmış');
  await expect(panel.locator('[lang="en"]')).toContainText('have reached the age of 18');
});

test('selected words have a link that leads to them and a quotation that names clause and text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/en${DOCUMENT}`);
  await select(page, 'az', ['6.1', 20], ['6.2', 30]);
  const tools = page.getByRole('toolbar', { name: WORDS.selected });
  await tools.getByRole('button', { name: WORDS.copyLink }).click();
  await expect(tools.getByText(WORDS.linkCopied)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(`${DOCUMENT}#6.1:~:text=`);
  await tools.getByRole('button', { name: WORDS.copyQuotation }).click();
  await expect(tools.getByText(WORDS.quotationCopied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^“şəxslərin və əcnəbilərin .*\n\nHəmin şəxslər .*”\n\nVətəndaşlığı .*6\.1-ci – 6\.2-ci bəndlər\.\nhttp.*#6\.1$/su);
  await page.keyboard.press('Escape');
  await expect(tools).toHaveCount(0);
  await select(page, 'en', ['6.1', 0], ['6.1', 12]);
  await expect(tools).toBeVisible();
  const [words, bar] = [await page.locator('#act [lang=en] [data-words="6.1"]').boundingBox(), await tools.boundingBox()];
  expect(bar?.y ?? 0, 'no words are covered').toBeGreaterThanOrEqual((words?.y ?? 0) + (words?.height ?? 0));
  await page.locator('[id="6.1"] > [lang="en"]').getByRole('link', { name: '104', exact: true }).press('Enter');
  await expect(page.getByRole('group', { name: WORDS.article.replace('{article}', '104') })).toBeFocused();
  await expect(tools).toHaveCount(0);
  // Led to another anchor, only the words themselves can bring the reader here.
  const other = await context.newPage();
  await other.goto(link.replace('#6.1:', '#1.1:'));
  await expect(other.locator('[id="6.1"]')).toBeInViewport();
});

test('copied words: the translation is marked, a few words are not, numbers and buttons stay behind', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/en${DOCUMENT}?show=en`);
  const copy = async () => {
    await page.keyboard.press('ControlOrMeta+c');
    return page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return { text: await navigator.clipboard.readText(), html: await (await item?.getType('text/html'))?.text() ?? '' };
    });
  };
  await select(page, 'en', ['4.1.1', 0], ['4.1.2', 19]);
  const both = await copy();
  expect(both.text).toMatch(/^to respect the freedom of the press;\n\nnot to obstruct the\n\nUnofficial translation\. .*27 June 2024, clauses 4\.1\.1–4\.1\.2\. http\S+#4\.1\.1$/);
  expect(both.html).toContain('<p lang="en">to respect the freedom of the press;</p>');
  expect(both.html).toContain('Unofficial translation.');
  await select(page, 'en', ['4.1.1', 11], ['4.1.1', 22]);
  expect((await copy()).text).toBe('the freedom');
});

test('for those who listen: headings from clause to clause, sub-clauses as a list, one language at a time', async ({ page }) => {
  await page.goto(`/az${DOCUMENT}?show=en`);
  await expect(page.getByRole('heading', { level: 2, name: '3. Rights of stateless persons' })).toBeVisible();
  await expect(page.locator('#act')).toMatchAriaSnapshot(`
    - heading "Bənd 3.1" [level=3]
    - button
    - paragraph: /have the following rights/
    - list:
      - listitem:
        - heading "Bənd 3.1.1" [level=4]
        - button
        - paragraph: /to take part in voting/
      - listitem:
        - heading "Bənd 3.1.2" [level=4]
        - button
        - paragraph
      - listitem:
        - heading "Bənd 3.1.3" [level=4]
        - button
        - paragraph
  `);
  await expect(page.locator('#act [lang="az"] > p').first()).toBeHidden();
  await page.locator('[id="4.1.9"]').scrollIntoViewIfNeeded();
  await expect(page.getByRole('navigation').getByText(az.documents.unofficialText)).toBeInViewport();
});
