import type { CameraState } from './status';

/** What one probe of one stream saw. Instants are milliseconds since 1970, by the monitor's clock unless said otherwise. */
export type Observation =
  | {
    kind: 'playlist'; atMs: number;
    /** The playlist's address: numbers of different playlists say nothing about each other. */
    source: string;
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
  head: { source: string; sequence: number; endsAtMs: number | null; movedAtMs: number; seenAtMs: number; moving: boolean } | null;
  media: 'good' | 'bad' | 'missing' | 'unchecked';
  everLive: boolean;
  /** Monitor's clock minus the end of the newest picture; the stream's delay and clock error together. */
  behindMs: number | null;
};

type Verdict = { state: CameraState; reason: Reason | null };

/** What a verdict depends on besides the stream. */
export type Watching = {
  /** The start of the promised hours, milliseconds since 1970: a stream that is not there yet before it has not started. */
  opensAtMs?: number | null;
  /** Milliseconds between two looks. */
  everyMs?: number;
};

/** Longest gap between two looks at a playlist that still counts as watching it: so long, or so many looks. */
const watchedMs = 35_000;
const watchedLooks = 3.5;
/** A playlist may stand still for so many segments and a second. */
const stillSegments = 3;
/** Allowance for clocks that differ and for caches, on top of three segments. */
const clockToleranceMs = 15_000;

/**
 * The state of a stream after a probe. Live needs proof each time: a playlist that a page may read, with segments, not
 * ended, that has advanced while it was watched, whose picture is not old, and whose segments hold media.
 * @param previous null before the first probe
 */
export function judge(previous: StreamMemory | null, seen: Observation, { opensAtMs = null, everyMs = 10_000 }: Watching = {}): StreamMemory {
  const head = seen.kind === 'playlist' && seen.segments > 0 ? follow(previous?.head ?? null, seen, everyMs) : previous?.head ?? null;
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
export function suspend(previous: StreamMemory | null, atMs: number, reason: 'monitor-blind' | 'monitor-busy' | 'monitor-stopped'): StreamMemory {
  const same = previous?.state === 'unmeasured' && previous.reason === reason;
  const kept = previous ?? { head: null, media: 'unchecked' as const, everLive: false, behindMs: null };
  return { ...kept, state: 'unmeasured', reason, sinceMs: same ? previous.sinceMs : atMs };
}

/**
 * Whether the fault is probably the monitor's own: of at least five streams, more than half gave no answer at all, and so
 * did most servers. An answer of the origin, even 404, is an answer; a page in place of a playlist may come from something
 * in between. One server of two that is silent is down: the other one proves that the monitor sees.
 * @param seen observations by the stream's address
 */
export function isBlind(seen: ReadonlyMap<string, Observation>): boolean {
  const servers = new Map<string, { all: number; silent: number }>();
  for (const [address, observation] of seen) {
    const host = URL.canParse(address) ? new URL(address).host : '';
    const { all, silent } = servers.get(host) ?? { all: 0, silent: 0 };
    servers.set(host, { all: all + 1, silent: silent + (isUnanswered(observation) ? 1 : 0) });
  }
  const counts = [...servers.values()];
  const silentStreams = counts.reduce((sum, { silent }) => sum + silent, 0);
  const silentServers = counts.filter(({ all, silent }) => silent * 2 > all).length;
  return seen.size >= 5 && silentStreams * 2 > seen.size && silentServers * 2 > counts.length;
}

/** Whether a probe got no answer that the origin must have given. */
export function isUnanswered(seen: Observation): boolean {
  return seen.kind === 'failed' && !seen.reason.startsWith('http-') && seen.reason !== 'address-not-allowed';
}

type Context = { head: StreamMemory['head']; media: StreamMemory['media']; opensAtMs: number | null };

function decide(previous: StreamMemory | null, seen: Observation, { head, media, opensAtMs }: Context): Verdict {
  const early = !previous?.everLive && opensAtMs !== null && seen.atMs < opensAtMs;
  if (seen.kind === 'failed') return { state: early ? 'not-started' : isDoubtful(previous, seen.reason) ? 'unmeasured' : 'offline', reason: seen.reason };
  if (seen.segments === 0 || !head) return { state: previous?.everLive ? 'offline' : 'not-started', reason: 'no-segments' };
  if (seen.ended) return { state: 'ended', reason: 'endlist' };
  if (!seen.readable) return { state: 'offline', reason: 'cors' };
  if (seen.atMs - head.movedAtMs > stillSegments * seen.targetMs + 1_000) return { state: 'frozen', reason: 'not-advancing' };
  if (isOld(seen)) return { state: 'frozen', reason: head.moving ? 'stale-clock' : 'old-picture' };
  if (!head.moving) return { state: 'unmeasured', reason: whyUnproved(previous, head) };
  if (media === 'bad') return { state: 'offline', reason: 'not-media' };
  if (media === 'missing') return { state: isDoubtful(previous, 'no-media') ? 'unmeasured' : 'offline', reason: 'no-media' };
  return { state: 'live', reason: null };
}

/**
 * One missed answer of a stream that was well may be the network's or a busy server's: it is live no more, and offline
 * only when the next look finds nothing either. A refusal, a 404, a wrong content are answers.
 */
function isDoubtful(previous: StreamMemory | null, reason: Reason): boolean {
  return previous?.state === 'live' && (reason === 'timeout' || reason === 'reset' || reason === 'network' || reason === 'no-media');
}

function whyUnproved(previous: StreamMemory | null, head: NonNullable<StreamMemory['head']>): Reason {
  if (!previous?.head) return 'first-probe';
  return head.movedAtMs === previous.head.movedAtMs ? 'waiting' : 'restarted';
}

type PlaylistSeen = Extract<Observation, { kind: 'playlist' }>;

/**
 * Follows the newest segment. One that goes back a little is a cache that lags; one that goes back far is a new start, and
 * so is another playlist. A newer time proves progress whatever the number.
 */
function follow(head: StreamMemory['head'], { atMs, source, headSequence, endsAtMs, segments }: PlaylistSeen, everyMs: number): StreamMemory['head'] {
  const fresh = { source, sequence: headSequence, endsAtMs, movedAtMs: atMs, seenAtMs: atMs, moving: false };
  if (!head || head.source !== source || atMs < head.seenAtMs) return fresh;
  const watched = atMs - head.seenAtMs <= Math.max(watchedMs, watchedLooks * everyMs);
  const again = headSequence < head.sequence - segments;
  const newer = endsAtMs !== null && head.endsAtMs !== null && endsAtMs > head.endsAtMs;
  if (again && !newer) return fresh;
  if (headSequence <= head.sequence && !newer) return { ...head, seenAtMs: atMs };
  return { ...fresh, moving: watched };
}

/**
 * Whether the picture is old by the stream's own times. A wrong clock of the monitor's is not held against a stream that
 * agrees with its origin's clock, and a time in the future proves nothing either way.
 */
function isOld({ atMs, originMs, endsAtMs, targetMs }: PlaylistSeen): boolean {
  if (endsAtMs === null) return false;
  const tolerance = stillSegments * targetMs + clockToleranceMs;
  const olderThan = (clockMs: number) => clockMs - endsAtMs > tolerance;
  return olderThan(atMs) && (originMs === null || olderThan(originMs));
}
