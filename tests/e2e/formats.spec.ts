import { createHash } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { translationNotice } from '@/lib/documents/open-data';
import az from '@/messages/az.json' with { type: 'json' };
import en from '@/messages/en.json' with { type: 'json' };
import { pdfPages } from '@/tests/support/pdf-pages';

const TEXT = '/documents/foreigners-instruction/2024-06-27';
const FORMS = en.documents.downloadForms;
const TYPES: Readonly<Record<string, string>> = { txt: 'text/plain', md: 'text/markdown', json: 'application/json', xml: 'application/xml' };

test('every form is as large as it says, and the catalogue has it with its hash, licence and schema', async ({ page, request }) => {
  await page.goto(`/en${TEXT}`);
  const links = await page.locator('#download a[download]').evaluateAll((all) => all.map((link) => ({ href: link.getAttribute('href') ?? '', words: link.textContent ?? '' })));
  expect(links).toHaveLength(9);
  const { files } = await (await request.get('/data/catalog.json')).json() as { files: { path: string; bytes: number; sha256: string; licence: string; schema: string | null }[] };
  for (const { href, words } of links) {
    const answer = await request.get(href);
    const body = await answer.body();
    expect([answer.status(), answer.headers()['content-type']], href).toEqual([200, expect.stringContaining(TYPES[href.split('.').at(-1) ?? ''] ?? 'none')]);
    expect(words, href).toContain(`${Math.round(body.length / 1024)} KB`);
    expect(body.toString('utf8').includes(translationNotice), href).toBe(href.includes('.en.'));
    expect(files.find(({ path }) => path === href), href).toMatchObject({
      bytes: body.length, sha256: createHash('sha256').update(body).digest('hex'), licence: href.includes('.en.') ? 'cc-by-4.0' : 'official-text',
      schema: href.endsWith('.json') ? '/data/schemas/document.json' : null,
    });
  }
});

test('the Akoma Ntoso of a text is XML to a browser, with every clause and the removed ones marked', async ({ page, request }) => {
  const { clauses } = await (await request.get(`/data${TEXT}.en.json`)).json() as { clauses: unknown[] };
  expect(clauses.length).toBeGreaterThan(35);
  await page.goto(`/en${TEXT}`);
  const read = await page.evaluate(async () => {
    const xml = new DOMParser().parseFromString(await (await fetch('/data/documents/foreigners-instruction/2024-06-27.en.xml')).text(), 'application/xml');
    const numbers = (selector: string) => [...xml.querySelectorAll(selector)].map((num) => num.textContent);
    return { faults: xml.querySelectorAll('parsererror').length, root: xml.documentElement.localName, removed: numbers('[status="removed"] > num'), clauses: numbers('paragraph:not([status]) > num, subparagraph:not([status]) > num').length };
  });
  expect(read).toEqual({ faults: 0, root: 'akomaNtoso', removed: ['1.5.', '1.6.'], clauses: clauses.length });
});

test('printed, every page says what it is, and nothing of the text is lost', async ({ page, request }) => {
  await page.goto(`/en${TEXT}`);
  const pages = await print(page);
  expect(pages.length).toBeGreaterThan(7);
  expect(pages.length).toBeLessThan(16);
  for (const [index, words] of pages.entries()) {
    for (const part of [translationNotice, 'Stateless persons and foreigners in elections · Text of 27 June 2024', `${en.documents.inForceFrom}: since 27 June 2024`, `/en${TEXT}`, 'foreigners-instruction-2024-06-27.az.txt', FORMS.printedOn, `${index + 1} / ${pages.length}`]) {
      expect(words, `page ${index + 1}`).toContain(part);
    }
    expect(words, 'no menu, no button').not.toContain(FORMS.print);
  }
  const goesOn = pages.filter((words) => words.includes('4.1.1 ') || words.includes('4.1.18'));
  expect(goesOn.length).toBeGreaterThan(1);
  for (const words of goesOn) expect(words).toContain('Duties of stateless persons and foreigners');
  expect(pages.some((words) => words.includes('General provisions') && words.includes('Rules for including stateless persons')), 'a section begins where the one before it ends').toBe(true);
  const whole = pages.join('').replace(/\s/gu, '');
  for (const language of ['az', 'en']) {
    const { clauses } = await (await request.get(`/data${TEXT}.${language}.json`)).json() as { clauses: { id: string; text: string }[] };
    for (const { id, text } of clauses) for (const end of [text.slice(0, 40), text.slice(-40)]) expect(whole, `${language} ${id}`).toContain(end.replace(/\s/gu, ''));
  }

  await page.goto(`/az${TEXT}?show=az`);
  const official = await print(page);
  expect(official.join(' ')).not.toContain('Unofficial');
  expect(official.length).toBeLessThan(pages.length);
  for (const words of official) expect(words).toContain(az.documents.downloadForms.printedOn);
});

test('the button opens the print window; without JavaScript a sentence says how to print @phone', async ({ page, browser, baseURL }) => {
  await page.addInitScript(() => { window.print = () => { document.documentElement.dataset['printed'] = 'yes'; }; });
  await page.goto(`/en${TEXT}`);
  await expect(async () => {
    await page.getByRole('button', { name: FORMS.print }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes', { timeout: 500 });
  }).toPass();
  const plain = await browser.newPage({ javaScriptEnabled: false, baseURL });
  await plain.goto(`/en${TEXT}`);
  await expect(plain.getByRole('button', { name: FORMS.print })).toBeHidden();
  await expect(plain.getByText(FORMS.printHow)).toBeVisible();
  await expect(plain.locator('#download a[download]').first()).toBeVisible();
  await plain.close();
});

/** The pages of a PDF, made once the page's script is there to write the day. */
async function print(page: Page): Promise<string[]> {
  const day = () => page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    return document.documentElement.style.getPropertyValue('--print-day');
  });
  await expect.poll(day, { timeout: 45_000 }).not.toBe('');
  return pdfPages(await page.pdf({ preferCSSPageSize: true }));
}
