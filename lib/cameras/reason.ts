import type { GapReason } from '@/lib/ledger/entry';
import type { BeforeReason } from './availability-before';
import type { Reason } from './verdict';

/** A word of `cameras.reasons` in messages, with what fills it in. */
export type ReasonWords = { key: ReasonKey; status: string; reason: string };

type Fixed = Exclude<Reason, `http-${number}`> | GapReason | BeforeReason;

/** Every reason that has words of its own; the type makes a new reason without words a mistake. */
const fixed: Record<Fixed, true> = {
  timeout: true, refused: true, reset: true, 'no-such-host': true, tls: true, network: true, 'not-a-playlist': true, 'wrong-type': true, 'too-large': true,
  redirects: true, 'address-not-allowed': true, 'no-stream': true, 'first-probe': true, waiting: true, restarted: true,
  'monitor-blind': true, 'monitor-busy': true, 'monitor-stopped': true, endlist: true, 'no-segments': true, 'not-advancing': true, 'old-picture': true, 'stale-clock': true, unsteady: true,
  'not-running': true, 'not-listed': true, cors: true, 'not-media': true, 'no-media': true, stopped: true, killed: true, silent: true, 'clock-back': true, 'not-written': true, truncated: true,
};

/** Keys of `cameras.reasons`. */
export type ReasonKey = Fixed | 'http-403' | 'http-404' | 'http' | 'unknown';

/** Which words say a reason to a reader. One that this version does not know is shown as it is written. */
export function reasonWords(reason: string): ReasonWords {
  const status = /^http-(\d{3})$/.exec(reason)?.[1] ?? '';
  if (status) return { key: status === '403' || status === '404' ? `http-${status}` : 'http', status, reason };
  return { key: isFixed(reason) ? reason : 'unknown', status, reason };
}

/** All keys that messages must have. */
export function reasonKeys(): ReasonKey[] {
  return [...(Object.keys(fixed) as Fixed[]), 'http-403', 'http-404', 'http', 'unknown'];
}

function isFixed(reason: string): reason is Fixed {
  return Object.hasOwn(fixed, reason);
}
