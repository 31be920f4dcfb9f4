import type { Entry } from './entry';
import { checkpointMessage, keyMessage } from './message';
import { fingerprintOf, fromBase64, rawKey } from './public-key';
import type { LedgerReport, LinePlace, ProblemKind, SeenKey } from './report';
import type { VerifyTools } from './verify';

type Add = (kind: ProblemKind, place: LinePlace, wrong: string) => void;
type Held = SeenKey & { raw: Uint8Array<ArrayBuffer>; place: LinePlace };

/** Follows which key signs, and checks what it signed. */
export function createKeyring({ sha256, verify }: VerifyTools, fingerprints: readonly string[], add: Add) {
  const held: Held[] = [];
  const encoder = new TextEncoder();
  const signed: number[] = [];

  const signs = async (raw: Uint8Array<ArrayBuffer> | undefined, signature: string, message: string): Promise<boolean> => {
    const bytes = fromBase64(signature);
    return raw !== undefined && bytes?.length === 64 && verify(raw, bytes, encoder.encode(message));
  };

  async function hold(entry: Entry, publicKey: string, came: SeenKey['came'], place: LinePlace): Promise<void> {
    const raw = rawKey(publicKey);
    const fingerprint = await fingerprintOf(publicKey, sha256);
    if (!raw || !fingerprint) return add('not-an-entry', place, 'has no good public key');
    const vouched = fingerprints.includes(fingerprint)
      || (came === 'first' && fingerprints.length === 0)
      || (came === 'rotated' && (held.at(-1)?.vouched ?? false))
      || held.some((key) => key.fingerprint === fingerprint && key.vouched);
    held.push({ fingerprint, publicKey, n: entry.n, came, vouched, raw, place });
  }

  /** @returns whether a good signature of the key in force vouches for this entry's `prev` */
  async function take(entry: Entry, place: LinePlace, election: string | null): Promise<boolean> {
    const key = held.at(-1);
    if (entry.kind === 'start' && entry.key !== key?.publicKey) await hold(entry, entry.key, key ? 'unlinked' : 'first', place);
    if (entry.kind === 'checkpoint') {
      const good = entry.key === key?.fingerprint && await signs(key.raw, entry.signature, checkpointMessage(election ?? '', entry));
      if (!good) add('signature', place, key ? `is not signed by the key ${key.fingerprint} that is in force` : 'is signed by a key that no entry names');
      if (good && key.vouched) signed.push(entry.n);
      return good;
    }
    return entry.kind === 'key' && rotate(entry, place, election);
  }

  async function rotate(entry: Extract<Entry, { kind: 'key' }>, place: LinePlace, election: string | null): Promise<boolean> {
    const key = held.at(-1);
    const message = keyMessage(election ?? '', entry);
    const good = entry.from === key?.fingerprint && await signs(key.raw, entry.oldSignature, message)
      && await signs(rawKey(entry.publicKey) ?? undefined, entry.newSignature, message);
    if (good) await hold(entry, entry.publicKey, 'rotated', place);
    else add('signature', place, 'changes the key without the signatures of both');
    return good;
  }

  /** @param sound the last entry before the first line that is wrong: what was signed after it is no word on this file */
  function end(last: LinePlace, sound: number): Pick<LedgerReport, 'keys' | 'signedUpTo'> {
    const other = fingerprints.length > 0 && held.length > 0 && !held.some(({ fingerprint }) => fingerprints.includes(fingerprint));
    if (other) {
      add('other-key', last, `ends a ledger of the keys ${held.map(({ fingerprint }) => fingerprint).join(', ')}; the given one is not among them`);
    }
    // What a later checkpoint of a vouched key signs needs no other.
    const newest = signed.at(-1) ?? 0;
    for (const { vouched, came, fingerprint, n, place } of held) {
      // That none of the given fingerprints is this ledger's is said once; a key out of nowhere would be wrong under any.
      if (!vouched && n > newest && !(other && came !== 'unlinked')) add('new-key', place, `brings the key ${fingerprint}, for which nobody vouches: neither the key before it nor a given fingerprint`);
    }
    return { keys: held.map(({ raw: _raw, place: _place, ...key }) => key), signedUpTo: signed.findLast((n) => n <= sound) ?? 0 };
  }

  return { take, end };
}
