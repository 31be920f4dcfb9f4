import { looksLikeLedger } from '@/lib/ledger/looks-like';
import type { LedgerReport } from '@/lib/ledger/report';
import { verifyLedger, type LedgerFile } from '@/lib/ledger/verify';
import { webTools } from '@/lib/ledger/web-tools';

/** How a check stands or ended. `absent`: there is no such file; `no-tools`: this page may not compute hashes, because it did not come over TLS. */
export type CheckState =
  | { kind: 'idle' | 'fetching' | 'failed' | 'absent' | 'no-tools' }
  | { kind: 'not-a-ledger'; names: string[] }
  | { kind: 'working'; done: number; total: number }
  | { kind: 'done'; report: LedgerReport; names: string[]; byLibrary: boolean };

/** Files and their bytes, as fetched or chosen. */
export type Bytes = { name: string; bytes: Uint8Array<ArrayBuffer> };

/** One day's ledger file. Null when there is none; throws when it cannot be had. */
export async function fetchLedger(election: string, day: string): Promise<Bytes | null> {
  const name = `${day}.jsonl`;
  const response = await fetch(`/status/${election}/ledger/${name}`, { cache: 'no-store' });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`the ledger answered ${response.status}`);
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
}

/**
 * The newest entry that was published as signed, with the day of its file: what is verified later must hold it. Null where none can be had.
 * Ask for it before the file, which only grows.
 */
export async function fetchHead(election: string): Promise<{ day: string; n: number; hash: string } | null> {
  const response = await fetch(`/status/${election}/ledger/index.json`, { cache: 'no-store' }).catch(() => null);
  if (!response?.ok) return null;
  const { files, head } = await response.json() as { files?: { day?: unknown }[]; head?: { n?: unknown; hash?: unknown } | null };
  const day = files?.at(-1)?.day;
  return typeof day === 'string' && typeof head?.n === 'number' && typeof head.hash === 'string' ? { day, n: head.n, hash: head.hash } : null;
}

type Expected = { /** 40 hex digits from elsewhere. */ fingerprint: string | null; /** An entry that was published. */ head: { n: number; hash: string } | null };

/** Verifies files in this browser. Nothing is sent. */
export async function checkLedger(files: readonly Bytes[], { fingerprint, head }: Expected, told: (state: CheckState) => void): Promise<CheckState> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return { kind: 'no-tools' };
  const foreign = files.filter(({ bytes }) => !looksLikeLedger(bytes)).map(({ name }) => name);
  if (foreign.length > 0) return { kind: 'not-a-ledger', names: foreign };
  const total = files.reduce((sum, { bytes }) => sum + countLines(bytes), 0);
  const tools = webTools(subtle, async () => {
    const { verifyAsync } = await import('@noble/ed25519');
    return (signature, message, publicKey) => verifyAsync(signature, message, publicKey);
  });
  told({ kind: 'working', done: 0, total });
  const readable: LedgerFile[] = files.map(({ name, bytes }) => ({ name, read: () => Promise.resolve(bytes) }));
  const report = await verifyLedger(readable, tools, {
    fingerprints: fingerprint ? [fingerprint] : [], head, progress: ({ entries }) => told({ kind: 'working', done: entries, total }),
  });
  return { kind: 'done', report, names: files.map(({ name }) => name), byLibrary: tools.usesLibrary() };
}

function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (const byte of bytes) if (byte === 10) lines += 1;
  return lines;
}
