import { existsSync, readFileSync } from 'node:fs';
import { readdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { grouped, toPem } from '@/lib/ledger/public-key';
import { readEnvironment } from '@/server/env';
import { syncFolder } from './durable';
import { createLedger } from './ledger';
import { loadKeys } from './load-keys';
import { ledgerDays } from './read-tail';
import { KeyError, keyFiles, makeKey, placeKey, readKey, readKeyFile, refusePublicFolder, type SigningKey } from './signing-key';
import { readArgs, UsageError, type Say } from './usage';

/** `npm run ledger -- key show | backup FILE | restore FILE | rotate`. @throws KeyError, LockHeldError */
export async function keyCommand(args: string[], say: Say): Promise<number> {
  const { values, positionals: [action, file, ...more] } = readArgs(args, { replace: { type: 'boolean' } });
  const { statusDir, outDir, keyDir } = readEnvironment(process.env, process.cwd());
  refusePublicFolder(keyDir, [statusDir, outDir]);
  const current = path.join(keyDir, keyFiles.current);
  if (more.length > 0) throw new UsageError(`"${more.join(' ')}" belongs to nothing.`);
  if ((action === 'backup' || action === 'restore') && !file) throw new UsageError(`Name the file: npm run ledger -- key ${action} /media/usb/ledger-key.pem`);
  if (action === 'restore' && file) return restore(file, current, values.replace === true, say);
  if (!['show', 'backup', 'rotate'].includes(action ?? '')) throw new UsageError('Say what to do with the key: show, backup FILE, restore FILE or rotate.');
  if (!existsSync(current)) throw new KeyError(`There is no key in ${keyDir} yet; the monitor makes one when it first runs.`);
  if (action === 'rotate') return rotate(keyDir, statusDir, say);
  const key = readKeyFile(current);
  if (action === 'backup' && file) return backup(key, file, say);
  show(key, say);
  return 0;
}

function show(key: SigningKey, say: Say): void {
  say(`Fingerprint, to print and to compare by eye:\n\n  ${grouped(key.fingerprint)}\n\nPublic key, for openssl:\n\n${toPem(key.publicKey)}`);
}

async function backup(key: SigningKey, file: string, say: Say): Promise<number> {
  const passphrase = process.env.LEDGER_PASSPHRASE || undefined;
  await writeFile(file, key.pem(passphrase), { flag: 'wx', mode: 0o600 });
  say(`The key ${grouped(key.fingerprint)} is in ${file}${passphrase ? ', encrypted with LEDGER_PASSPHRASE' : ', as it is: set LEDGER_PASSPHRASE to encrypt it'}. Whoever has it can sign in the commission's name: keep it offline, in two places.`);
  return 0;
}

async function restore(file: string, current: string, replace: boolean, say: Say): Promise<number> {
  const key = readKey(readFileSync(file, 'utf8'), file, process.env.LEDGER_PASSPHRASE || undefined);
  if (existsSync(current)) {
    const there = readKeyFile(current);
    if (there.fingerprint === key.fingerprint) {
      say(`The key ${grouped(key.fingerprint)} is in place already.`);
      return 0;
    }
    if (!replace) throw new KeyError(`There is another key in ${current}: ${grouped(there.fingerprint)}. With --replace it is kept beside it under another name.`);
    await rename(current, retiredName(current, there));
  }
  await placeKey(current, key.pem());
  say(`The key ${grouped(key.fingerprint)} is in place. Start the monitor again: it reads the key only when it begins.`);
  return 0;
}

/** Every ledger says in an entry signed by both keys that the next one follows; then the files change places. An interrupted rotation is ended by the next. */
async function rotate(keyDir: string, statusDir: string, say: Say): Promise<number> {
  const next = path.join(keyDir, keyFiles.next);
  const current = path.join(keyDir, keyFiles.current);
  if (!existsSync(next)) await makeKey(next);
  const keys = await loadKeys(keyDir);
  const [old, to] = keys;
  if (!old || !to) throw new KeyError(`The next key could not be made in ${keyDir}.`);
  for (const election of await readdir(statusDir).catch(() => [] as string[])) {
    const folder = path.join(statusDir, election, 'ledger');
    if ((await ledgerDays(folder)).length > 0) await rotateLedger(election, folder, keys, to, say);
  }
  await rename(current, retiredName(current, old));
  await rename(next, current);
  await syncFolder(keyDir);
  say(`From here on the key ${grouped(to.fingerprint)} signs. Publish this fingerprint, keep a backup of it, and keep the old key's fingerprint where it was published.`);
  return 0;
}

async function rotateLedger(election: string, folder: string, keys: readonly SigningKey[], to: SigningKey, say: Say): Promise<void> {
  const ledger = createLedger({ election, folder, everyMs: 10_000, keys, hoursOf: () => null });
  try {
    await ledger.open();
    const done = await ledger.rotate(to, Date.now());
    say(done ? `${election}: the change of keys is in the ledger, signed by both.` : `${election}: the ledger knows the new key already.`);
  } finally {
    await ledger.close();
  }
}

function retiredName(current: string, key: SigningKey): string {
  return current.replace(/\.pem$/, `.retired-${key.fingerprint.slice(0, 8)}.pem`);
}
