import { expect, test } from '@playwright/test';
import { templates } from '@/tests/support/templates';

declare global {
  interface Window {
    violations?: string[];
  }
}

test.describe('Content-Security-Policy', () => {
  for (const address of templates) {
    test(`is kept by ${address}`, { tag: '@phone' }, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
      await page.addInitScript(() => {
        window.violations = [];
        document.addEventListener('securitypolicyviolation', (event) => window.violations?.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
      });
      const answer = await page.goto(address);
      expect(answer?.status()).toBe(200);
      await page.waitForLoadState('load');
      // Scripts that hydrate and fetch have had their turn when the browser is idle twice in a row.
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve), { timeout: 2000 })));
      expect(await page.evaluate(() => window.violations)).toEqual([]);
      // A status file that the monitor has not written yet is the outside world, not a fault of the page.
      expect(errors.filter((text) => !/status of 404/.test(text))).toEqual([]);
    });
  }

  test('refuses a script that somebody brings into the page', async ({ page }) => {
    await page.goto('/en');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      document.body.append(script);
    });
    expect(await page.title()).not.toBe('taken over');
  });
});
