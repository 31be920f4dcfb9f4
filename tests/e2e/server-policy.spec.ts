import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { listFiles } from '@/server/build/list-files';
import { readEnvironment } from '@/server/env';

const { outDir } = readEnvironment(process.env, process.cwd());

// That no page breaks its policy is seen in pages.spec.ts, which fails on any message in the console.
test.describe('Content-Security-Policy', () => {
  test('is that of a sheet of paper in what is made for keeping', () => {
    const kept = listFiles(outDir).filter((file) => file.startsWith('data/') && file.endsWith('.html'));
    expect(kept.length).toBeGreaterThan(0);
    for (const file of kept) {
      const html = readFileSync(path.join(outDir, file), 'utf8');
      expect(html, file).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`);
      expect(html, file).not.toContain('<script');
    }
  });

  test('stands in every page before its first script, and allows no inline script as such', () => {
    const without = listFiles(outDir).filter((file) => file.endsWith('.html') && !file.startsWith('data/')).filter((file) => {
      const html = readFileSync(path.join(outDir, file), 'utf8');
      const at = html.indexOf('<meta http-equiv="Content-Security-Policy"');
      const policy = /content="([^"]*)"/.exec(html.slice(at))?.[1] ?? '';
      return at < 0 || at > html.indexOf('<script') || at > html.indexOf('<link') || !/script-src 'self' 'sha256-/.test(policy) || /script-src[^;]*unsafe/.test(policy);
    });
    expect(without).toEqual([]);
  });

  for (const address of ['/en', '/embed/en/elections/rehearsal/camera?id=57-2']) {
    test(`refuses a script, a style sheet and a request that somebody brings into ${address}`, async ({ page }) => {
      await page.goto(address);
      const refused = await page.evaluate(async () => {
        const directives: string[] = [];
        document.addEventListener('securitypolicyviolation', (event) => directives.push(event.effectiveDirective));
        const script = document.createElement('script');
        script.textContent = 'document.title = "taken over"';
        const style = document.createElement('style');
        style.textContent = 'body { display: none }';
        document.head.append(script, style);
        await fetch('https://elsewhere.example/').catch(() => null);
        await new Promise((resolve) => setTimeout(resolve, 50));
        return directives;
      });
      expect(refused.sort()).toEqual(['connect-src', 'script-src-elem', 'style-src-elem']);
      expect(await page.title()).not.toBe('taken over');
    });
  }
});
