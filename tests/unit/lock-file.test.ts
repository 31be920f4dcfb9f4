import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

type Locked = { version?: string; dependencies?: Record<string, string>; optionalDependencies?: Record<string, string> };

/** npm leaves packages for other systems out of the lock file when it cannot see them, and then `npm ci` refuses the file. */
it('the lock file holds every package that another one asks for, those for other systems too', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
  const missing = Object.entries(packages).flatMap(([place, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !found(packages, place, name)).map((name) => `${name}, asked for by ${place}`));
  expect(missing).toEqual([]);
});

/** Looks where Node would: below the package itself, then below each folder above it. */
function found(packages: Record<string, Locked>, place: string, name: string): boolean {
  const folders = place.split('/node_modules/').map((_, index, parts) => parts.slice(0, parts.length - index).join('/node_modules/'));
  return [...folders.map((folder) => (folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`)), `node_modules/${name}`].some((candidate) => candidate in packages);
}
