import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readEnvironment } from '@/server/env';

/** Everything that a build is made of; content and lib decide pages, scripts and server decide data and compression. */
const sources = [
  'app', 'components', 'content', 'i18n', 'lib', 'messages', 'public', 'server', 'scripts',
  'next.config.js', 'postcss.config.mjs', 'package-lock.json', 'tsconfig.json',
];

/**
 * A fingerprint of all sources and settings that a build depends on: equal stamps mean equal pages, so a second
 * start need not build again.
 * @param root absolute folder of the project
 */
export function sourceStamp(root: string, env: Readonly<Record<string, string | undefined>>): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((name) => filesUnder(root, name))) hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  const { siteUrl, streamsUrl } = readEnvironment(env, root);
  const settings = Object.entries(env).filter(([name]) => name.startsWith('NEXT_PUBLIC_') || name.startsWith('PORTAL_')).sort();
  hash.update(JSON.stringify({ siteUrl, streamsUrl, settings, node: process.versions.node.split('.')[0] }));
  return hash.digest('hex');
}

function filesUnder(root: string, name: string): string[] {
  try {
    return readdirSync(path.join(root, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
      .sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') return [name];
    if (code === 'ENOENT') return [];
    throw error;
  }
}
