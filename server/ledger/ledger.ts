import type { DayRecord } from '@/lib/cameras/day-record';
import { encodeStates, isStale } from '@/lib/cameras/status';
import { createDay, type Day } from '@/lib/ledger/day';
import type { Change, GapReason, Said, StateLetter } from '@/lib/ledger/entry';
import { checkpointMessage, keyMessage } from '@/lib/ledger/message';
import { bakuDate } from '@/lib/time/baku';
import type { CameraList } from '@/server/monitor/camera-lists';
import type { CameraVerdict, SweepFound } from '@/server/monitor/recorder';
import { createLedgerFile, type Draft } from './ledger-file';
import { takeLock, type Lock } from './lock';
import type { Kept } from './read-tail';
import type { SigningKey } from './signing-key';

/** A person's word, before it has its place in the ledger. */
export type NoteSaid = Extract<Said, { kind: 'correction' | 'explanation' }>;

/** A signed head, as `ledger/index.json` publishes it. */
export type Checkpoint = { n: number; at: string; prev: string; key: string; signature: string; hash: string };

export type LedgerOptions = {
  election: string;
  /** The ledger's folder. */
  folder: string;
  everyMs: number;
  /** The key in force and, while a rotation is under way, the next one. */
  keys: readonly SigningKey[];
  /** The promised hours of a day in Baku. */
  hoursOf: (day: string) => DayRecord['hours'];
  /** Told of every entry that is on the disk. */
  written?: (day: string, kept: readonly Kept[]) => void;
  /** Told in plain words what an operator should know. */
  say?: (words: string) => void;
};

/** One election's ledger, open for writing. */
export type Ledger = {
  /** Takes the lock and reads the end. @throws LockHeldError */
  open: () => Promise<void>;
  /** Writes one sweep, and what has to be said before it; resolves when it is on the disk. @returns records of days that are over by this */
  sweep: (found: SweepFound, notes?: readonly NoteSaid[]) => Promise<DayRecord[]>;
  stop: (atMs: number) => Promise<void>;
  /** Writes notes while no monitor runs, at the end of the last file. @throws Error when nothing was ever measured */
  write: (notes: readonly NoteSaid[], atMs: number) => Promise<void>;
  /** Changes the key from here on; both sign. @returns false where that key signs already */
  rotate: (to: SigningKey, atMs: number) => Promise<boolean>;
  close: () => Promise<void>;
  day: () => Day | null;
  checkpoint: () => Checkpoint | null;
  /** Number of the entry that a request became; null when it is not in the last file. */
  numberOf: (ref: string) => number | null;
};

/** A checkpoint at least this often while sweeps go on. */
const signEveryMs = 60_000;
/** Clocks are set right by fractions of a second all the time; that is evened out and no gap. */
const evenedMs = 1_000;

/** Opens nothing yet. Calls must not overlap. */
export function createLedger({ election, folder, everyMs, keys, hoursOf, written = () => undefined, say = () => undefined }: LedgerOptions): Ledger {
  const file = createLedgerFile(folder);
  let lock: Lock | null = null;
  let readable = false;
  let began = false;
  let day: Day | null = null;
  let list = '';
  let lastMs = 0;
  let measuredMs: number | null = null;
  let stopped = false;
  let tailKey: string | null = null;
  let checkpoint: Checkpoint | null = null;
  let gapDue: { why: GapReason; aside: string | null } | null = null;
  const numbers = new Map<string, number>();

  async function open(): Promise<void> {
    lock ??= await takeLock(folder);
    if (!readable) await load();
    await lock.check();
  }

  /** Reads anew what is on the disk: at the beginning, and after anything went wrong with writing. */
  async function load(): Promise<void> {
    const opened = await file.reopen();
    day = opened.day === null ? null : createDay(election, opened.day, hoursOf(opened.day));
    for (const kept of opened.kept) take(kept);
    if (opened.lastAt !== null) {
      lastMs = Date.parse(opened.lastAt);
      measuredMs ??= lastMs;
      const aside = opened.aside ?? gapDue?.aside ?? null;
      gapDue = { why: began ? 'not-written' : aside ? 'truncated' : stopped ? 'stopped' : 'killed', aside };
    }
    if (opened.aside) say(`The last line of the ledger of ${election} was incomplete and was set aside in ${folder}/${opened.aside}.`);
    if (opened.broken.length > 0) say(`The ledger of ${election} was changed by somebody: ${opened.day}.jsonl, line ${opened.broken.slice(0, 5).join(', ')}. Run: npm run ledger -- verify ${folder}`);
    readable = true;
  }

  function take({ entry, hash }: Kept): void {
    day?.apply(entry, hash);
    lastMs = Date.parse(entry.at);
    if (entry.kind === 'start' || entry.kind === 'sweep') stopped = false;
    if (entry.kind === 'stop') stopped = true;
    if (entry.kind === 'sweep' || entry.kind === 'stop') measuredMs = lastMs;
    if (entry.kind === 'start') ({ list, key: tailKey } = entry);
    if (entry.kind === 'key') tailKey = entry.publicKey;
    if (entry.kind === 'checkpoint') checkpoint = { n: entry.n, at: entry.at, prev: entry.prev, key: entry.key, signature: entry.signature, hash };
    if ('ref' in entry) numbers.set(entry.ref, entry.n);
  }

  async function append(to: string, atMs: number, drafts: readonly Draft[]): Promise<void> {
    readable = false;
    const kept = await file.append(to, iso(atMs), drafts);
    readable = true;
    if (day?.record.day !== to) day = createDay(election, to, hoursOf(to));
    kept.forEach(take);
    written(to, kept);
  }

  async function sweep({ list: cameras, atMs: now, verdicts }: SweepFound, notes: readonly NoteSaid[] = []): Promise<DayRecord[]> {
    await open();
    const atMs = even(now);
    const to = laterOf(bakuDate(atMs), day?.record.day);
    const over = day && day.record.day < to ? await endDay(day, atMs) : [];
    const why = startWhy(cameras, to);
    const gap = gapBefore(atMs);
    const drafts: Draft[] = [...(why ? [start(cameras, to, why)] : []), ...(gap ? [gap] : [])];
    drafts.push({ kind: 'sweep', from: iso(Math.min(atMs, now)), changes: changesOf(verdicts, why ? null : day) }, ...notes);
    if (why || notes.length > 0 || checkpoint === null || Math.abs(atMs - Date.parse(checkpoint.at)) >= signEveryMs) drafts.push(signed());
    await append(to, atMs, drafts);
    began = true;
    gapDue = null;
    return over;
  }

  /** A small step back of the clock is none. */
  const even = (atMs: number): number => (atMs < lastMs && lastMs - atMs <= evenedMs ? lastMs : atMs);

  /** The day's last word is signed, so that its file can be verified alone. */
  async function endDay(old: Day, atMs: number): Promise<DayRecord[]> {
    const unsigned = checkpoint === null || old.record.ledger.n > checkpoint.n;
    if (unsigned && tailKey === signer().publicKey && old.record.ledger.n > 0) await append(old.record.day, atMs, [signed()]);
    return [old.record];
  }

  function startWhy(cameras: CameraList, to: string): 'began' | 'new-day' | 'new-list' | null {
    if (!began) return 'began';
    if (day?.record.day !== to || day.record.ledger.n === 0) return 'new-day';
    return cameras.sha256 === list ? null : 'new-list';
  }

  function start({ cameras, sha256 }: CameraList, to: string, why: 'began' | 'new-day' | 'new-list'): Draft {
    return { kind: 'start', why, election, day: to, list: sha256, ids: cameras.map(({ id }) => id), everyMs, key: signer().publicKey };
  }

  function gapBefore(atMs: number): Draft | null {
    const aside = gapDue?.aside ? { aside: gapDue.aside } : {};
    if (lastMs > atMs) return { kind: 'gap', why: 'clock-back', from: iso(atMs), until: iso(lastMs), ...aside };
    if (measuredMs === null) return null;
    const span = { from: iso(Math.min(measuredMs, atMs)), until: iso(atMs) };
    if (gapDue) return { kind: 'gap', why: gapDue.why, ...span, ...aside };
    return isStale({ at: iso(measuredMs), everyMs }, atMs) ? { kind: 'gap', why: 'silent', ...span } : null;
  }

  const signer = (): SigningKey => {
    const [current] = keys;
    if (!current) throw new Error('The ledger has no key.');
    return keys.find(({ publicKey }) => publicKey === tailKey) ?? current;
  };

  const signed = (key = signer()): Draft => (place) => ({ kind: 'checkpoint', key: key.fingerprint, signature: key.sign(checkpointMessage(election, place)) });

  /** Into the last file, whatever day it is: only a sweep begins a new one. */
  async function addToLast(atMs: number, drafts: readonly Draft[]): Promise<void> {
    if (!day || tailKey === null) throw new Error(`There is no ledger of ${election} yet: nothing was ever measured.`);
    if (tailKey !== signer().publicKey) throw new Error(`The ledger of ${election} was signed with another key than the one in the key folder. Restore that key, or let the monitor begin with this one first (docs/ledger.md).`);
    await append(day.record.day, even(atMs), drafts);
  }

  return {
    open, sweep,
    async stop(atMs) {
      if (!began) return;
      await open();
      await addToLast(atMs, [{ kind: 'stop' }, signed()]);
    },
    async write(notes, atMs) {
      await open();
      await addToLast(atMs, [...notes, signed()]);
    },
    async rotate(to, atMs) {
      await open();
      if (tailKey === to.publicKey) return false;
      await addToLast(atMs, [rotation(election, signer(), to), signed(to)]);
      return true;
    },
    async close() {
      readable = false;
      await file.close();
      await lock?.release();
      lock = null;
    },
    day: () => day,
    checkpoint: () => checkpoint,
    numberOf: (ref) => numbers.get(ref) ?? null,
  };
}

/** What a sweep found that is not as before. @param day null when nothing is known of before */
function changesOf(verdicts: readonly CameraVerdict[], day: Day | null): Change[] {
  return verdicts.flatMap(({ id, state, reason }): Change[] => {
    const letter = encodeStates([state]) as StateLetter;
    const before = day?.states.get(id);
    return before?.state === letter && before.reason === reason ? [] : [[id, letter, reason]];
  });
}

function rotation(election: string, old: SigningKey, to: SigningKey): Draft {
  return (place) => {
    const message = keyMessage(election, { ...place, from: old.fingerprint, publicKey: to.publicKey });
    return { kind: 'key', from: old.fingerprint, publicKey: to.publicKey, oldSignature: old.sign(message), newSignature: to.sign(message) };
  };
}

function laterOf(day: string, other: string | undefined): string {
  return other !== undefined && other > day ? other : day;
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
