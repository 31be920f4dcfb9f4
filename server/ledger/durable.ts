import { open, rename } from 'node:fs/promises';
import path from 'node:path';

/** Makes a folder's own list of files last: a file whose name is not on the disk is not there after a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes a small file whole or not at all, and so that it is there after a power cut. @param mode permissions, e.g. 0o600 */
export async function writeDurably(file: string, content: Uint8Array | string, mode = 0o644): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`;
  const handle = await open(draft, 'w', mode);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
  await syncFolder(path.dirname(file));
}
