import { availableParallelism } from 'node:os';
import { compressFile } from './compress-file';
import { listFiles } from './list-files';

/**
 * Compresses every file of a build that gains by it. zlib works in Node's own threads, so all cores are used.
 * @returns number of files and of bytes as most readers load them
 */
export async function compressAll(folder: string, previous: string): Promise<{ files: number; bytes: number }> {
  const files = listFiles(folder);
  let next = 0;
  let bytes = 0;
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, async () => {
    for (let file = files[next++]; file !== undefined; file = files[next++]) bytes += await compressFile(folder, previous, file);
  }));
  return { files: files.length, bytes };
}
