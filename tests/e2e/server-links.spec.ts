import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { listFiles } from '@/server/build/list-files';
import { readEnvironment } from '@/server/env';
import { findFile } from '@/server/static/find-file';
import { requestPath } from '@/server/static/request-path';

const { outDir } = readEnvironment(process.env, process.cwd());

test('no link of any page leads nowhere, and every anchor is there', async () => {
  test.setTimeout(180_000);
  const dead: string[] = [];
  const checked = new Map<string, string | null>();
  const anchors = new Map<string, Set<string>>();
  for (const page of listFiles(outDir).filter((file) => file.endsWith('.html'))) {
    const html = readFileSync(path.join(outDir, page), 'utf8');
    for (const link of new Set([...html.matchAll(/<(?:a|link)\b[^>]*? href="(\/[^"]*|#[^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&')))) {
      const [address = '', anchor] = link.split('#');
      const file = address === '' ? page : await target(address, checked);
      if (!file) dead.push(`${page}: ${link}`);
      else if (anchor && file.endsWith('.html') && !idsOf(file, anchors).has(decodeURIComponent(anchor))) dead.push(`${page}: ${link} (no such anchor)`);
    }
  }
  expect(dead.slice(0, 50), `${dead.length} dead links`).toEqual([]);
});

/** The file that a link leads to; null when there is none. */
async function target(address: string, checked: Map<string, string | null>): Promise<string | null> {
  const known = checked.get(address);
  if (known !== undefined) return known;
  const pathname = requestPath(address);
  const found = pathname === null ? null : await findFile(outDir, pathname);
  // Status files appear when the monitor runs.
  const file = found?.file.replace(/^\//, '') ?? (address.startsWith('/status/') ? address : null);
  checked.set(address, file);
  return file;
}

function idsOf(file: string, anchors: Map<string, Set<string>>): Set<string> {
  const known = anchors.get(file);
  if (known) return known;
  const html = existsSync(path.join(outDir, file)) ? readFileSync(path.join(outDir, file), 'utf8') : '';
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id.replaceAll('&amp;', '&')));
  anchors.set(file, ids);
  return ids;
}
