import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { processBeginning, processHome } from './process-identity';

/** Who holds a ledger's lock. */
type Holder = { pid: number; began: string; home: string; since: string; nonce: string };

/** The right to write one ledger. */
export type Lock = {
  /** Makes sure that the lock is still ours. @throws LockHeldError when it was taken */
  check: () => Promise<void>;
  release: () => Promise<void>;
};

/** Another process writes this ledger. */
export class LockHeldError extends Error {}

/** A holder that cannot be seen from here, in another container or on another host, counts as gone after this long without a sign of life. */
const foreignSilenceMs = 45_000;
const signOfLifeMs = 10_000;

/**
 * Takes the right to write the ledger in a folder. A process that was killed on this machine is known to be gone at once.
 * @throws LockHeldError saying who holds it
 */
export async function takeLock(folder: string): Promise<Lock> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, '.lock');
  const mine: Holder = {
    pid: process.pid, began: processBeginning(process.pid) ?? '', home: processHome(), since: new Date().toISOString(), nonce: randomBytes(8).toString('hex'),
  };
  const draft = `${file}.${mine.nonce}`;
  await writeFile(draft, JSON.stringify(mine), { mode: 0o644 });
  try {
    await link(draft, file).catch(async (error: unknown) => {
      if (!isCode(error, 'EEXIST')) throw error;
      await refuseIfHeld(file);
      // Two may find the same lock abandoned: the last one to put its own there has it, and the other sees so below.
      await rename(draft, file);
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
  } finally {
    await rm(draft, { force: true });
  }
  const isMine = async () => (await readHolder(file))?.nonce === mine.nonce;
  if (!await isMine()) await refuseIfHeld(file);
  const beat = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => undefined), signOfLifeMs);
  beat.unref();
  return {
    async check() {
      if (!await isMine()) throw new LockHeldError(`The ledger in ${folder} was taken over by ${await holderWords(file)}. This process writes no more.`);
    },
    async release() {
      clearInterval(beat);
      if (await isMine()) await rm(file, { force: true });
    },
  };
}

async function refuseIfHeld(file: string): Promise<void> {
  const holder = await readHolder(file);
  if (!holder) return;
  if (holder.home === processHome()) {
    if (processBeginning(holder.pid) !== holder.began) return;
  } else if (await silenceMs(file) > foreignSilenceMs) return;
  throw new LockHeldError(`The ledger in ${path.dirname(file)} is being written by ${await holderWords(file)}. Only one monitor may write it: stop that one first.`);
}

async function holderWords(file: string): Promise<string> {
  const holder = await readHolder(file);
  if (!holder) return 'a process that has ended';
  const here = `process ${holder.pid}, since ${holder.since}`;
  if (holder.home === processHome()) return here;
  const seconds = Math.round(await silenceMs(file) / 1000);
  return `${here}, in another container, on another host (${holder.home.split(' ')[0]}) or before a restart of the machine; its last sign of life came ${seconds} s ago,`
    + ` and after ${foreignSilenceMs / 1000} s without one it counts as gone`;
}

async function silenceMs(file: string): Promise<number> {
  return stat(file).then(({ mtimeMs }) => Math.abs(Date.now() - mtimeMs), () => Infinity);
}

async function readHolder(file: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
