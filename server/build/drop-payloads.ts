import { rmSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from './list-files';

/** Pages that stand in where a route has none of its own, see app/static-params.ts: they only say "not found". */
const placeholder = /(^|\/)none(\/|\.html$)/;

/**
 * Removes placeholder pages and the payloads that Next writes for soft navigation, several for each page: every navigation here is a
 * document (docs/adr/0002), so nobody asks for them. Data files and robots.txt stay.
 * @param folder absolute folder of a finished export
 * @returns how many files went
 */
export function dropPayloads(folder: string): number {
  const payloads = listFiles(folder).filter((file) => placeholder.test(file) || (file.endsWith('.txt') && !file.startsWith('data/') && file !== 'robots.txt'));
  payloads.forEach((file) => rmSync(path.join(folder, file)));
  return payloads.length;
}
