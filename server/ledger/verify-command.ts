import { createPublicKey, verify } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { grouped, readFingerprint } from '@/lib/ledger/public-key';
import type { LedgerReport, LinePlace, Problem } from '@/lib/ledger/report';
import { verifyLedger, type LedgerFile, type VerifyTools } from '@/lib/ledger/verify';
import { readIndex } from './index-file';
import { sha256 } from './sha256';
import { readArgs, UsageError, type Say } from './usage';

/** `npm run ledger -- verify`. @returns 0 when all is as it was written, else 1. @throws when there is nothing to look at */
export async function verifyCommand(args: string[], say: Say): Promise<number> {
  const { values, positionals } = readArgs(args, { fingerprint: { type: 'string', multiple: true } });
  if (positionals.length === 0) throw new UsageError('Name the files to verify, or their folder.');
  const fingerprints = (values.fingerprint ?? []).map((text) => {
    const read = readFingerprint(text);
    if (!read) throw new UsageError(`--fingerprint ${text} is no fingerprint: 40 digits from 0 to 9 and a to f, spaces are allowed.`);
    return read;
  });
  const files = positionals.flatMap(filesAt);
  const [only] = positionals;
  const index = positionals.length === 1 && only && statSync(only).isDirectory() ? await readIndex(only) : null;
  const head = index?.head ? { n: index.head.n, hash: index.head.hash } : null;
  const report = await verifyLedger(files, nodeTools, { fingerprints, head });
  print(report, { named: fingerprints.length > 0, head }, say);
  return report.ok ? 0 : 1;
}

const nodeTools: VerifyTools = {
  sha256: async (bytes) => sha256(bytes),
  async verify(raw, signature, message) {
    const key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(raw).toString('base64url') } });
    return verify(null, message, key, signature);
  },
};

function filesAt(place: string): LedgerFile[] {
  if (!existsSync(place)) throw new Error(`${place} does not exist.`);
  const names = statSync(place).isDirectory() ? readdirSync(place).filter((name) => /^\d{4}-\d\d-\d\d\.jsonl$/.test(name)).map((name) => path.join(place, name)) : [place];
  if (names.length === 0) throw new Error(`${place} holds no ledger: no file named like 2026-11-22.jsonl.`);
  return names.map((file) => ({ name: path.basename(file), read: async () => new Uint8Array(await readFile(file)) }));
}

function print(report: LedgerReport, { named, head }: { named: boolean; head: { n: number } | null }, say: Say): void {
  const { first, last, kinds } = report;
  say(`${report.election ?? 'A ledger'}: ${report.files.length} file${report.files.length === 1 ? '' : 's'}, ${report.entries} entries${first && last ? `, ${first.n} (${first.at}) to ${last.n} (${last.at})` : ''}`);
  say(`  ${Object.entries(kinds).filter(([, count]) => count > 0).map(([kind, count]) => `${count} ${kind}`).join(', ')}`);
  for (const { fingerprint, n, came, vouched } of report.keys) {
    say(`  key ${grouped(fingerprint)} from entry ${n}${came === 'rotated' ? ', signed by the key before it' : ''}${vouched ? '' : ', for which nobody vouches'}`);
  }
  if (first && first.n > 1) say(`  Entries 1 to ${first.n - 1} were not looked at; give their files too to verify the whole chain.`);
  for (const problem of report.problems) say(`WRONG  ${words(problem)}`);
  if (report.more > 0) say(`  and ${report.more} more`);
  if (report.ok) sayGood(report, named, head, say);
}

function sayGood({ last, signedUpTo, keys }: LedgerReport, named: boolean, head: { n: number } | null, say: Say): void {
  say('GOOD  Nothing was changed, left out or put in.');
  if (last && signedUpTo < last.n) say(`  Signed up to entry ${signedUpTo}. What follows, to ${last.n}, hangs together, but no checkpoint signs it yet.`);
  if (!head) say('  Whether entries are missing at the end cannot be known from the files alone: compare the last one with ledger/index.json or a day\'s record.');
  if (!named && keys.length > 0) say('  Compare the key with the one that was printed, or give it: --fingerprint "…". Whoever has another key can write another ledger.');
}

/** One problem in a sentence: `2026-11-22.jsonl, line 812, entry 40233 (byte 51234): does not hold …; what is wrong is line 811`. */
function words({ wrong, suspects: { first, last }, ...place }: Problem): string {
  const where = (each: LinePlace) => (each.file === place.file ? `line ${each.line}` : `${each.file}, line ${each.line}`);
  const same = first.line === last.line && first.file === last.file;
  const suspect = same ? (first.line === place.line && first.file === place.file ? '' : `; what is wrong is ${where(first)}`) : `; what is wrong is ${where(first)} or ${where(last)}`;
  return `${place.file}, line ${place.line}${place.n === null ? '' : `, entry ${place.n}`} (byte ${place.byte}): ${wrong}${suspect}`;
}
