import type { CameraState } from './status';

/** What one probe of one stream saw. Instants are milliseconds since 1970, by the monitor's clock unless said otherwise. */
export type Observation =
  | {
    kind: 'playlist'; atMs: number;
    /** Number of the newest segment. */
    headSequence: number;
    segments: number;
    ended: boolean;
    targetMs: number;
    /** When the newest segment's picture ends, by the stream's own times; null where it names none. */
    endsAtMs: number | null;
    /** The origin's clock, from its Date header; null where it sent none. */
    originMs: number | null;
    /** Whether pages of the portal may read it (Access-Control-Allow-Origin). */
    readable: boolean;
    /** The first bytes of the newest segment: media, something else, not to be had, or not looked at this time. */
    media: 'good' | 'bad' | 'missing' | 'unchecked';
  }
  | { kind: 'failed'; atMs: number; reason: FailureReason };

/** Why no playlist could be had. `http-…` carries the status. */
export type FailureReason = `http-${number}` | 'timeout' | 'refused' | 'reset' | 'no-such-host' | 'tls' | 'network'
  | 'not-a-playlist' | 'wrong-type' | 'too-large' | 'redirects' | 'address-not-allowed';

/** Why a camera is in its state. Words that do not change: they are open data. */
export type Reason = FailureReason | 'no-stream' | 'first-probe' | 'waiting' | 'restarted' | 'monitor-blind' | 'monitor-busy' | 'monitor-stopped'
  | 'endlist' | 'no-segments' | 'not-advancing' | 'old-picture' | 'stale-clock' | 'cors' | 'not-media' | 'no-media' | 'unsteady';

/** What the monitor remembers of a stream from one probe to the next. */
export type StreamMemory = {
  state: CameraState;
  reason: Reason | null;
  /** When this state with this reason was first seen. */
  sinceMs: number;
  /** The newest segment seen, when it was first seen, when the playlist was last read, and whether it was ever seen to advance. */
  head: { sequence: number; movedAtMs: number; seenAtMs: number; moving: boolean } | null;
  media: 'good' | 'bad' | 'missing' | 'unchecked';
  everLive: boolean;
  /** Monitor's clock minus the end of the newest picture; the stream's delay and clock error together. */
  behindMs: number | null;
};

type Verdict = { state: CameraState; reason: Reason | null };

/** Longest gap between two looks at a playlist that still counts as watching it. */
const watchedMs = 35_000;
/** Allowance for clocks that differ and for caches, on top of three segments. */
const clockToleranceMs = 15_000;

/**
 * The state of a stream after a probe. Live needs proof each time: a playlist that a page may read, with segments, not
 * ended, that has advanced while it was watched, whose picture is not old, and whose segments hold media.
 * @param previous null before the first probe
 * @param opensAtMs the start of the promised hours; a stream that is not there yet before it has not started
 */
export function judge(previous: StreamMemory | null, seen: Observation, opensAtMs: number | null = null): StreamMemory {
  const head = seen.kind === 'playlist' && seen.segments > 0 ? follow(previous?.head ?? null, seen) : previous?.head ?? null;
  const media = seen.kind === 'playlist' && seen.media !== 'unchecked' ? seen.media : previous?.media ?? 'unchecked';
  const { state, reason } = decide(previous, seen, { head, media, opensAtMs });
  const same = previous?.state === state && previous.reason === reason;
  return {
    state, reason, sinceMs: same ? previous.sinceMs : seen.atMs, head, media,
    everLive: state === 'live' || (previous?.everLive ?? false),
    behindMs: seen.kind === 'playlist' && seen.endsAtMs !== null ? seen.atMs - seen.endsAtMs : previous?.behindMs ?? null,
  };
}

/** The state while nothing can be said: the stream is remembered as it was, but not shown so. */
export function suspend(previous: StreamMemory | null, atMs: number, reason: 'monitor-blind' | 'monitor-stopped'): StreamMemory {
  const same = previous?.state === 'unmeasured' && previous.reason === reason;
  const kept = previous ?? { head: null, media: 'unchecked' as const, everLive: false, behindMs: null };
  return { ...kept, state: 'unmeasured', reason, sinceMs: same ? previous.sinceMs : atMs };
}

/**
 * Whether the fault is probably the monitor's own: of at least five streams, more than half gave no answer at all. An
 * answer of the origin, even 404, is an answer; a page in place of a playlist may come from something in between.
 */
export function isBlind(seen: readonly Observation[]): boolean {
  const unanswered = seen.filter(isUnanswered).length;
  return seen.length >= 5 && unanswered * 2 > seen.length;
}

/** Whether a probe got no answer that the origin must have given. */
export function isUnanswered(seen: Observation): boolean {
  return seen.kind === 'failed' && !seen.reason.startsWith('http-') && seen.reason !== 'address-not-allowed';
}

type Context = { head: StreamMemory['head']; media: StreamMemory['media']; opensAtMs: number | null };

function decide(previous: StreamMemory | null, seen: Observation, { head, media, opensAtMs }: Context): Verdict {
  const early = !previous?.everLive && opensAtMs !== null && seen.atMs < opensAtMs;
  if (seen.kind === 'failed') return { state: early ? 'not-started' : 'offline', reason: seen.reason };
  if (seen.segments === 0 || !head) return { state: previous?.everLive ? 'offline' : 'not-started', reason: 'no-segments' };
  if (seen.ended) return { state: 'ended', reason: 'endlist' };
  if (!seen.readable) return { state: 'offline', reason: 'cors' };
  if (seen.atMs - head.movedAtMs > 3 * seen.targetMs + 1_000) return { state: 'frozen', reason: 'not-advancing' };
  if (isOld(seen)) return { state: 'frozen', reason: 'old-picture' };
  if (!head.moving) return { state: 'unmeasured', reason: whyUnproved(previous, head) };
  if (media === 'bad') return { state: 'offline', reason: 'not-media' };
  if (media === 'missing') return { state: 'offline', reason: 'no-media' };
  return { state: 'live', reason: null };
}

function whyUnproved(previous: StreamMemory | null, head: NonNullable<StreamMemory['head']>): Reason {
  if (!previous?.head) return 'first-probe';
  return head.movedAtMs === previous.head.movedAtMs ? 'waiting' : 'restarted';
}

type PlaylistSeen = Extract<Observation, { kind: 'playlist' }>;

/** Follows the newest segment. One that goes back a little is a cache that lags; one that goes back far is a new start. */
function follow(head: StreamMemory['head'], { atMs, headSequence, segments }: PlaylistSeen): StreamMemory['head'] {
  const fresh = { sequence: headSequence, movedAtMs: atMs, seenAtMs: atMs, moving: false };
  if (!head || atMs < head.seenAtMs) return fresh;
  if (headSequence < head.sequence - segments) return fresh;
  if (headSequence <= head.sequence) return { ...head, seenAtMs: atMs };
  const watched = atMs - head.seenAtMs <= watchedMs;
  return watched ? { ...fresh, moving: true } : fresh;
}

/**
 * Whether the picture is old by the stream's own times. A wrong clock of the monitor's is not held against a stream that
 * agrees with its origin's clock, and a time in the future proves nothing either way.
 */
function isOld({ atMs, originMs, endsAtMs, targetMs }: PlaylistSeen): boolean {
  if (endsAtMs === null) return false;
  const tolerance = 3 * targetMs + clockToleranceMs;
  const olderThan = (clockMs: number) => clockMs - endsAtMs > tolerance;
  return olderThan(atMs) && (originMs === null || olderThan(originMs));
}
