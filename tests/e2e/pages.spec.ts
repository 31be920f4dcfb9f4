import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { LOCALES } from '@/lib/locale';
import { samplePages } from '@/tests/support/sample-pages';

/** Every template, and a seeded sample of cameras; `npm run e2e:all` sweeps every page. */
const PAGES = samplePages();

/** Every page of the rehearsal says that it is one. */
const REHEARSAL = { az: /sınaq/i, en: /rehearsal/i };

const SCHEMES = ['light', 'dark'] as const;

for (const locale of LOCALES) {
  for (const [index, path] of PAGES.entries()) {
    const address = path.startsWith('/embed') ? path.replace('{l}', locale) : `/${locale}${path}`;

    test(`${address} is whole`, async ({ page }) => {
      test.slow();
      const troubles = watch(page);
      await page.goto(address, { waitUntil: 'load' });
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page).toHaveTitle(/\S/);
      if (path.includes('/rehearsal')) await expect(page.locator('body')).toContainText(REHEARSAL[locale]);

      // Colours are the same in both languages: a page is looked at in light in one of them and in dark in the other, in a sweep in both.
      const schemes = process.env.SWEEP === '1' ? SCHEMES : [SCHEMES[(index + LOCALES.indexOf(locale)) % 2] ?? 'light'];
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await violations(new AxeBuilder({ page })), colorScheme).toEqual([]);
      }

      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), 'scrolls sideways at 320 px').toBeLessThanOrEqual(320);
      expect(await page.context().cookies()).toEqual([]);
      expect(troubles).toEqual([]);
    });
  }
}

/** Collects script errors, refused policies, failed and foreign requests. */
function watch(page: Page): string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // The not-found pages are answered as not found.
    if (message.type() === 'error' && !message.location().url.endsWith('/404')) troubles.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['localhost', '127.0.0.1'].includes(url.hostname) && !['data:', 'blob:'].includes(url.protocol)) troubles.push(`foreign request: ${url.href}`);
  });
  return troubles;
}

/** Of a table with a row for each of a thousand cameras the first rows are looked at: the others are made alike, and all of them would take minutes. */
async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations: found } = await axe.exclude('tr[data-camera]:nth-child(n+30)').analyze();
  return found.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.target.join(' ')} – ${node.failureSummary?.split('\n').at(1)?.trim() ?? ''}`));
}
