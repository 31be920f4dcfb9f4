import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from './list-files';

/**
 * Writes sitemap.xml and robots.txt: every page in both languages, except those that ask not to be indexed
 * (the rehearsal's and the not-found pages) and the frames for other sites.
 * Source: https://www.sitemaps.org/protocol.html
 * @param folder absolute folder of a finished portal
 * @param siteUrl public address without a slash at its end
 * @returns number of pages in the sitemap
 */
export function writeSitemap(folder: string, siteUrl: string): number {
  const pages = listFiles(folder).filter((file) => /^(az|en)(\/.*)?\.html$/.test(file) && !/<meta name="robots" content="[^"]*noindex/.test(readFileSync(path.join(folder, file), 'utf8')));
  const addresses = pages.map((file) => `<url><loc>${siteUrl}/${file.replace(/\.html$/, '')}</loc></url>\n`);
  writeFileSync(path.join(folder, 'sitemap.xml'), `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses.join('')}</urlset>\n`);
  writeFileSync(path.join(folder, 'robots.txt'), `User-agent: *\nAllow: /\nSitemap: ${siteUrl}/sitemap.xml\n`);
  return pages.length;
}
