import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withContentSecurityPolicy } from './content-security-policy';
import { listFiles } from './list-files';
import { streamOrigins } from './stream-origins';

/**
 * Writes the Content-Security-Policy into every page of a finished portal. The streams' origins are allowed on all
 * pages, because a reader who moves on from page to page keeps the policy of the first. Downloads stay as they were written.
 * @param folder absolute folder of the portal
 * @param tileServer address of the map's tile server, where one is set
 * @returns number of pages
 */
export function writePolicies(folder: string, tileServer: string | undefined): number {
  const allowed = { streams: streamOrigins(folder), images: tileServer ? [new URL(tileServer.replaceAll(/[{}]/g, '')).origin] : [] };
  const pages = listFiles(folder).filter((file) => file.endsWith('.html') && !file.startsWith('data/'));
  for (const page of pages) {
    const file = path.join(folder, page);
    writeFileSync(file, withContentSecurityPolicy(readFileSync(file, 'utf8'), allowed));
  }
  return pages.length;
}
