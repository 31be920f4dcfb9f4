import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes files by their names inside a folder, and the folders they need. @returns the folder */
export function writeFolder(folder: string, files: Readonly<Record<string, string | Buffer>>): string {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}
