import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { link, rm } from 'node:fs/promises';
import path from 'node:path';
import { syncFolder, writeDurably } from './durable';
import { sha256 } from './sha256';

/** A key that signs ledgers. `publicKey`: base64 of its SPKI form; `fingerprint`: 40 hex digits. */
export type SigningKey = { publicKey: string; fingerprint: string; sign: (message: string) => string; pem: (passphrase?: string) => string };

/** The key in force, and the one that a rotation under way brings. */
export const keyFiles = { current: 'ledger-key.pem', next: 'ledger-key.next.pem' } as const;

/** Something about the key's file that its operator has to mend. */
export class KeyError extends Error {}

/**
 * The key in a folder; on the first run one is made there.
 * @throws KeyError when others may read it, when it is no Ed25519 key, or when it cannot be made
 */
export async function loadOrMakeKey(keyDir: string): Promise<{ key: SigningKey; made: boolean }> {
  const file = path.join(keyDir, keyFiles.current);
  const made = !existsSync(file);
  if (made) await makeKey(file);
  return { key: readKeyFile(file), made };
}

/** Makes a new key. Of two that do so at once one wins, and both use that one. */
export async function makeKey(file: string): Promise<void> {
  const { privateKey } = generateKeyPairSync('ed25519');
  await placeKey(file, toKey(privateKey).pem());
}

/** Puts a key where none is; one that is there stays. */
export async function placeKey(file: string, pem: string): Promise<void> {
  const folder = path.dirname(file);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}.new`;
  await writeDurably(draft, pem, 0o600);
  await link(draft, file).catch((error: unknown) => {
    if (!existsSync(file)) throw error;
  });
  await rm(draft);
  await syncFolder(folder);
}

/** Reads a key's file. @throws KeyError */
export function readKeyFile(file: string, passphrase?: string): SigningKey {
  const { mode } = statSync(file);
  // Windows has no such permissions and answers 0666 for every file.
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    throw new KeyError(`${file} may be read by others (mode ${(mode & 0o777).toString(8)}). Whoever reads it can sign in the commission's name. Find out who could, then: chmod 600 ${file}`);
  }
  return readKey(readFileSync(file, 'utf8'), file, passphrase);
}

/** A key from its PEM text. @param name how messages call it. @throws KeyError */
export function readKey(pem: string, name: string, passphrase?: string): SigningKey {
  let key: KeyObject;
  try {
    key = createPrivateKey({ key: pem, passphrase });
  } catch {
    const locked = pem.includes('ENCRYPTED');
    throw new KeyError(`${name} cannot be read as a private key${locked ? ': it is encrypted. Set LEDGER_PASSPHRASE to its passphrase' : '. It should be a PEM file'}.`);
  }
  if (key.asymmetricKeyType !== 'ed25519') throw new KeyError(`${name} is a key for ${key.asymmetricKeyType}, not for Ed25519.`);
  return toKey(key);
}

/** Refuses a key folder inside one that is shown to the world. @throws KeyError */
export function refusePublicFolder(keyDir: string, publicDirs: readonly string[]): void {
  const inside = publicDirs.find((folder) => !path.relative(folder, keyDir).startsWith('..') && !path.isAbsolute(path.relative(folder, keyDir)));
  if (inside) throw new KeyError(`LEDGER_KEY_DIR=${keyDir} lies in ${inside}, which the web server shows to everybody. Choose a private folder.`);
}

function toKey(privateKey: KeyObject): SigningKey {
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  return {
    publicKey: spki.toString('base64'),
    fingerprint: sha256(spki).slice(0, 40),
    sign: (message) => sign(null, Buffer.from(message), privateKey).toString('base64'),
    pem: (passphrase) => privateKey.export({ format: 'pem', type: 'pkcs8', ...(passphrase ? { cipher: 'aes-256-cbc', passphrase } : {}) }).toString(),
  };
}
