import { brotliCompress, constants, gzip } from 'node:zlib';
import { copyFile, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/** Smaller files do not get smaller; these endings are worth it. */
const leastBytes = 256;
/** Thousands of files of one packet each, compressed or not. */
const onePacket = /^data\/oembed\//;
const compressible = /\.(html|css|js|mjs|txt|md|csv|ics|xml|atom|json|geojson|jsonl|map|webmanifest|m3u8|svg|wasm)$/;

/**
 * Writes the `.br` and `.gz` copies of a file beside it. Where the build before had the same file, its copies and its
 * time are taken over: that saves most of the work, and readers who have the file need not load it again.
 * @param folder absolute folder of the new build
 * @param previous absolute folder of the build before, which need not exist
 * @returns bytes of the file as most readers load it
 */
export async function compressFile(folder: string, previous: string, file: string): Promise<number> {
  const [target, old] = [path.join(folder, file), path.join(previous, file)];
  const content = await readFile(target);
  const unchanged = await readFile(old).then((before) => before.equals(content), () => false);
  if (unchanged) await keepTime(old, target);
  if (content.length < leastBytes || !compressible.test(file) || onePacket.test(file)) return content.length;
  if (unchanged && (await takeOver(old, target, '.br')) && (await takeOver(old, target, '.gz'))) return (await stat(`${target}.br`)).size;
  const page = /\.(html|txt)$/.test(file);
  const br = await promisify(brotliCompress)(content, { params: {
    [constants.BROTLI_PARAM_QUALITY]: page ? 5 : 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  } });
  const gz = await promisify(gzip)(content, { level: page ? 6 : 9 });
  await Promise.all([writeFile(`${target}.br`, br), writeFile(`${target}.gz`, gz)]);
  return br.length;
}

async function takeOver(old: string, target: string, ending: string): Promise<boolean> {
  return copyFile(old + ending, target + ending).then(async () => { await keepTime(old + ending, target + ending); return true; }, () => false);
}

async function keepTime(old: string, target: string): Promise<void> {
  const { atime, mtime } = await stat(old);
  await utimes(target, atime, mtime);
}
