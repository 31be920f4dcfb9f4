import { createHash, generateKeyPairSync, sign, verify, createPublicKey, type KeyObject } from 'node:crypto';
import { noHash, type Entry, type Said } from '@/lib/ledger/entry';
import { checkpointMessage, keyMessage } from '@/lib/ledger/message';
import type { LedgerFile, VerifyTools } from '@/lib/ledger/verify';

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** The verifier's tools from Node. */
export const nodeTools: VerifyTools = {
  sha256: async (bytes) => sha256(bytes),
  verify: async (raw, signature, message) => verify(null, message, createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(raw).toString('base64url') } }), signature),
};

export type TestKey = { privateKey: KeyObject; publicKey: string; fingerprint: string };

export function testKey(): TestKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const spki = publicKey.export({ format: 'der', type: 'spki' });
  return { privateKey, publicKey: spki.toString('base64'), fingerprint: sha256(spki).slice(0, 40) };
}

/** Writes a ledger by hand, independently of the recorder: what the verifier is tried with. */
export function makeLedger(key: TestKey, election = 'rehearsal') {
  const files = new Map<string, string>();
  let n = 0;
  let prev = noHash;
  let atMs = Date.parse('2026-11-22T04:00:00.000Z');

  function add(day: string, said: Said | ((place: { n: number; at: string; prev: string }) => Said)): Entry {
    n += 1;
    atMs += 10_000;
    const place = { n, at: new Date(atMs).toISOString(), prev };
    const entry: Entry = { v: 1, ...place, ...(typeof said === 'function' ? said(place) : said) };
    const line = JSON.stringify(entry);
    prev = sha256(line);
    files.set(day, `${files.get(day) ?? ''}${line}\n`);
    return entry;
  }

  const signed = (by: TestKey, message: string): string => sign(null, Buffer.from(message), by.privateKey).toString('base64');
  return {
    add,
    start: (day: string, by = key) => add(day, { kind: 'start', why: 'began', election, day, list: 'a'.repeat(64), ids: ['57-1', '57-2'], everyMs: 10_000, key: by.publicKey }),
    checkpoint: (day: string, by = key) => add(day, (place) => ({ kind: 'checkpoint', key: by.fingerprint, signature: signed(by, checkpointMessage(election, place)) })),
    rotate: (day: string, to: TestKey, by = key) => add(day, (place) => {
      const message = keyMessage(election, { ...place, from: by.fingerprint, publicKey: to.publicKey });
      return { kind: 'key', from: by.fingerprint, publicKey: to.publicKey, oldSignature: signed(by, message), newSignature: signed(to, message) };
    }),
    text: (day: string) => files.get(day) ?? '',
    head: () => ({ n, hash: prev }),
    files: (): LedgerFile[] => [...files].map(([day, text]) => ledgerFile(`${day}.jsonl`, text)),
  };
}

export function ledgerFile(name: string, text: string | Uint8Array): LedgerFile {
  return { name, read: async () => new Uint8Array(Buffer.from(text)) };
}
