import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { ContentError } from '@/lib/content-error';
import { type KeyEvent, parseKeyLog } from './key-log';

/** Where the hashes of the keys are: the setting CAMERA_KEYS, otherwise beside the portal's other private files. */
export function keyFile(env: Readonly<Record<string, string | undefined>>, root: string): string {
  return path.resolve(root, env.CAMERA_KEYS || '.portal/camera-keys.jsonl');
}

/**
 * All that was issued and revoked, in order; empty where there is no file yet.
 * @throws ContentError when a line is wrong, or when others on this machine may read the file
 */
export function readKeyFile(file: string): KeyEvent[] {
  if (!existsSync(file)) return [];
  assertPrivate(file);
  return parseKeyLog(readFileSync(file, 'utf8'), file);
}

/** Adds lines at the end, on the disk before it returns. @throws ContentError as {@link readKeyFile} */
export function appendToKeyFile(file: string, events: readonly KeyEvent[]): void {
  readKeyFile(file);
  mkdirSync(path.dirname(file), { recursive: true });
  const descriptor = openSync(file, 'a', 0o600);
  try {
    writeSync(descriptor, events.map((event) => `${JSON.stringify(event)}\n`).join(''));
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function assertPrivate(file: string): void {
  const mode = statSync(file).mode & 0o777;
  if ((mode & 0o077) === 0) return;
  throw new ContentError({ file, line: null, field: null, problem: `others on this machine may read or write it (mode ${mode.toString(8)})`, remedy: `Run: chmod 600 ${file}` });
}
