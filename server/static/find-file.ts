import { stat } from 'node:fs/promises';
import path from 'node:path';

/** A file of the portal and the compressed copies that the build wrote beside it. */
export type FoundFile = { file: string; encodings: ('br' | 'gzip')[] };

/**
 * The file that answers a path: itself, its `.html`, or its `index.html`; null when there is none.
 * `/az` and `/az/` are the same page, because people type both.
 * @param root absolute folder
 * @param pathname decoded path from `requestPath`
 */
export async function findFile(root: string, pathname: string): Promise<FoundFile | null> {
  if (pathname.split('/').some((segment) => segment.startsWith('.') && segment !== '.well-known')) return null;
  const trimmed = pathname.replace(/\/$/, '');
  const candidates = [trimmed === pathname ? trimmed : null, trimmed && `${trimmed}.html`, `${trimmed}/index.html`];
  for (const candidate of candidates) {
    if (candidate && (await isFile(path.join(root, candidate)))) return { file: candidate, encodings: await encodingsOf(path.join(root, candidate)) };
  }
  return null;
}

/** The ending of a compressed copy. */
export const endings = { br: '.br', gzip: '.gz' } as const;

async function encodingsOf(file: string): Promise<('br' | 'gzip')[]> {
  const [br, gzip] = await Promise.all([isFile(file + endings.br), isFile(file + endings.gzip)]);
  return [...(br ? ['br' as const] : []), ...(gzip ? ['gzip' as const] : [])];
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then((stats) => stats.isFile(), () => false);
}
