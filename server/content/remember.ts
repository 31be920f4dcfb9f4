import { statSync } from 'node:fs';
import path from 'node:path';

const remembered = new Map<string, { stamp: string; value: unknown }>();

/**
 * Loads a value once for as long as the files it comes from stay the same: a build asks for the same list
 * for thousands of pages, and an editor in development sees a change at once.
 * @param files paths from the project's root; the first names what is remembered
 */
export function remember<T>(files: readonly string[], load: () => T, variant = ''): T {
  const key = `${process.cwd()} ${files.join(' ')} ${variant}`;
  const stamp = files.map(stampOf).join(' ');
  const known = remembered.get(key);
  if (known?.stamp === stamp) return known.value as T;
  const value = load();
  remembered.set(key, { stamp, value });
  return value;
}

const onceKnown = new Map<string, unknown>();

/**
 * Computes a value once in a production build, where no content changes while thousands of pages are made of it; anywhere
 * else each time it is asked for. Whoever gets it must not change it.
 * @param key what the value is of; the current directory is added to it
 */
export function onceInBuild<T>(key: string, load: () => T): T {
  if (process.env.NODE_ENV !== 'production') return load();
  const full = `${process.cwd()} ${key}`;
  if (!onceKnown.has(full)) onceKnown.set(full, load());
  return onceKnown.get(full) as T;
}

function stampOf(file: string): string {
  const stats = statSync(path.join(process.cwd(), file), { throwIfNoEntry: false });
  return stats ? `${stats.mtimeMs}-${stats.size}` : 'absent';
}
