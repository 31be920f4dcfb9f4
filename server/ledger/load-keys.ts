import { existsSync } from 'node:fs';
import path from 'node:path';
import { keyFiles, loadOrMakeKey, readKeyFile, type SigningKey } from './signing-key';

/** The key in force and, where a rotation was begun and not ended, the next one. @throws KeyError */
export async function loadKeys(keyDir: string): Promise<SigningKey[]> {
  const { key } = await loadOrMakeKey(keyDir);
  const next = path.join(keyDir, keyFiles.next);
  return existsSync(next) ? [key, readKeyFile(next)] : [key];
}
