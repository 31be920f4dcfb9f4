import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withContentSecurityPolicy } from '@/server/build/content-security-policy';

const allowed = { streams: ['https://cameras.example'], images: ['https://tiles.example'] };

function sha(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function page(head: string, body = ''): string {
  return `<!DOCTYPE html><html lang="az"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;
}

describe('Content-Security-Policy of a page', () => {
  it('stands before every script and leaves the character set first', () => {
    const html = withContentSecurityPolicy(page('<script src="/_next/a.js"></script>'), allowed);
    expect(html).toMatch(/<head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="[^"]+"\/><script/);
  });

  it('allows each inline script by its hash, once, also those that React streams in', () => {
    const html = withContentSecurityPolicy(page('<script>a()</script>', '<script>$RC("B:0","S:0")</script><script id="x">a()</script>'), allowed);
    expect(html).toContain(`script-src 'self' ${sha('a()')} ${sha('$RC("B:0","S:0")')};`);
  });

  it('hashes neither files nor data', () => {
    const html = withContentSecurityPolicy(page('<script async="" src="/_next/a.js"></script><script type="application/ld+json">{"a":1}</script>'), allowed);
    expect(html).toContain("script-src 'self'; style-src 'self';");
  });

  it('never allows inline scripts or styles as such', () => {
    const html = withContentSecurityPolicy(page('<style>p{}</style><script>1</script>'), allowed);
    expect(html).not.toContain('unsafe');
    expect(html).toContain(`style-src 'self' ${sha('p{}')};`);
  });

  it('allows style attributes only where the page has some', () => {
    expect(withContentSecurityPolicy(page('', '<i style="left:40%"></i>'), allowed)).toContain("style-src-attr 'unsafe-inline'");
  });

  it('lets the player fetch and play the listed streams, and the map its tiles', () => {
    const html = withContentSecurityPolicy(page(''), allowed);
    expect(html).toContain("connect-src 'self' https://cameras.example;");
    expect(html).toContain("media-src 'self' blob: https://cameras.example;");
    expect(html).toContain("img-src 'self' data: blob: https://tiles.example;");
  });

  it('refuses a file that is no page', () => {
    expect(() => withContentSecurityPolicy('<p>', allowed)).toThrow('no <head>');
  });
});
