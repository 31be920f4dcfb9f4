import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { listFiles } from './list-files';

/** Lists the scripts, styles and fonts that a build made itself; web servers hide names with a dot. */
const ownFile = '.assets.json';
const assetsFolder = '_next/static';

/**
 * Takes over the scripts, styles and fonts of the build before, for one build more: a tab that was opened before a new
 * build still loads its player from them when its reader presses play.
 * @param fresh absolute folder of the new build
 * @param previous absolute folder of the build before, which need not exist
 * @returns number of files taken over
 */
export function carryAssets(fresh: string, previous: string): number {
  const own = existsSync(path.join(fresh, assetsFolder)) ? listFiles(path.join(fresh, assetsFolder)) : [];
  writeFileSync(path.join(fresh, ownFile), JSON.stringify(own));
  const carried = assetsOf(previous).filter((name) => !existsSync(path.join(fresh, assetsFolder, name)));
  for (const name of carried.filter((file) => existsSync(path.join(previous, assetsFolder, file)))) {
    const [from, to] = [path.join(previous, assetsFolder, name), path.join(fresh, assetsFolder, name)];
    mkdirSync(path.dirname(to), { recursive: true });
    copyFileSync(from, to);
    const { atime, mtime } = statSync(from);
    utimesSync(to, atime, mtime);
  }
  return carried.length;
}

function assetsOf(folder: string): string[] {
  const file = path.join(folder, ownFile);
  if (!existsSync(file)) return [];
  return z.array(z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
}
