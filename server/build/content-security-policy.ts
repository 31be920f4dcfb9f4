import { createHash } from 'node:crypto';

type Allowed = {
  /** Origins of the cameras' streams, which the player fetches and plays. */
  streams: readonly string[];
  /** Origins of map tiles, where the operator has set a tile server. */
  images: readonly string[];
};

/**
 * Puts the page's Content-Security-Policy into its head, before anything it governs. Next writes inline scripts that
 * differ by page, so each is allowed by its hash; a script that anyone else brings in is refused.
 * Source: W3C Content Security Policy Level 3.
 * @throws Error when the page has no head to put it into
 */
export function withContentSecurityPolicy(html: string, allowed: Allowed): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html, allowed)}"/>`;
  // The character set has to be named within the first 1024 bytes, which a long list of hashes would fill.
  const head = /<head>(<meta charset="utf-8"\s*\/?>)?/i.exec(html);
  if (!head) throw new Error('a page has no <head>');
  const at = head.index + head[0].length;
  return html.slice(0, at) + policy + html.slice(at);
}

function policyFor(html: string, { streams, images }: Allowed): string {
  return [
    "default-src 'self'",
    ['script-src', "'self'", ...hashes(html, inlineScripts)].join(' '),
    ['style-src', "'self'", ...hashes(html, inlineStyles)].join(' '),
    ...(/\sstyle="/.test(html) ? ["style-src-attr 'unsafe-inline'"] : []),
    ['img-src', "'self'", 'data:', 'blob:', ...images].join(' '),
    ['media-src', "'self'", 'blob:', ...streams].join(' '),
    ['connect-src', "'self'", ...streams].join(' '),
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
}

const inlineScripts = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/gi;
const inlineStyles = /<style([^>]*)>([\s\S]*?)<\/style>/gi;

function hashes(html: string, elements: RegExp): string[] {
  const found = [...html.matchAll(elements)].filter(([, attributes = '']) => !/type="application\/(ld\+)?json"/.test(attributes));
  return [...new Set(found.map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`))];
}
