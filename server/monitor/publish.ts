import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes a file so that a reader sees the old content or the new one, never a part. */
export async function publish(file: string, value: unknown): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`;
  const text = `${JSON.stringify(value)}\n`;
  await writeFile(draft, text).catch(async (error: unknown) => {
    // The folder is there except the first time: it is not looked for before every one of thousands of files.
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(draft, text);
  });
  await rename(draft, file);
}
