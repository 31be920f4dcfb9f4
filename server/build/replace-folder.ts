import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Puts a finished folder in another's place. Both renames are single steps of the file system: whoever looks sees the
 * old portal or the new one, and for the moment between them none, never a half-written one.
 * @param fresh absolute folder; gone afterwards
 * @param target absolute folder on the same file system
 */
export function replaceFolder(fresh: string, target: string): void {
  const old = `${target}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (existsSync(old)) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
