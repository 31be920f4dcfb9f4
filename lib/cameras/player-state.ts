/** Why a stream cannot be watched at present. `offline`: its server has no such stream; `unreachable`: no answer. */
export type Failure = 'offline' | 'refused' | 'unreachable' | 'unplayable' | 'ended';

/**
 * What the viewer is told. `checking`: a picture moves, but nothing proves yet that it is of now. `waiting`: the stream
 * goes on, its data come too slowly.
 */
export type PlayerState =
  | 'idle' | 'connecting' | 'checking' | 'live' | 'waiting' | 'frozen' | 'paused' | 'hidden' | 'no-network' | 'unsupported' | Failure;

/** What a playlist said, as far as it tells whether the camera still sends. */
export type PlaylistNews = {
  /** Grows with every new segment. */
  head: number;
  /** Target duration, milliseconds. */
  targetMs: number;
  /** The playlist says that nothing more will come. */
  ended: boolean;
  /** When the newest picture was taken, milliseconds since 1970, where the stream tells. */
  newestMs: number | null;
};

/** Something happened. `random` (0 to 1) spreads the retries of many viewers. */
export type PlayerEvent =
  | { type: 'play' | 'pause' | 'blocked' | 'moved' | 'tick' | 'unsupported' }
  | { type: 'visible'; visible: boolean }
  | { type: 'network'; online: boolean }
  | { type: 'playlist'; news: PlaylistNews }
  | { type: 'trouble'; failure: Failure; fatal: boolean; random: number };

/** Everything the player remembers. Times are milliseconds of the viewer's clock. */
export type Player = {
  shown: PlayerState;
  wanted: 'idle' | 'playing' | 'paused';
  visible: boolean;
  online: boolean;
  unsupported: boolean;
  /** A new number asks for a new connection, at the live edge. */
  session: number;
  sessionAtMs: number;
  playlist: (PlaylistNews & { advancedAtMs: number; proven: boolean }) | null;
  movedAtMs: number | null;
  /** Since when the picture has moved without a break. */
  movingSinceMs: number | null;
  /** The last trouble of this session that may still pass by itself. */
  suspected: Failure | null;
  failure: Failure | null;
  /** Failed attempts since it was last live: the more, the longer the wait. */
  attempt: number;
  /** Failed attempts in all: by their number the next address of a stream is chosen. */
  failures: number;
  retryAtMs: number | null;
};

const STILL_MS = 1_000;
/** After a break the picture must move for so long before it counts as live again, so that the words do not flicker. */
const STEADY_MS = 3_000;
const STALLED_MS = 15_000;
const FRESH_MS = 15_000;
const RETRY_LONGEST_MS = 15_000;

/** A player that nobody has started. */
export function newPlayer(): Player {
  return {
    shown: 'idle', wanted: 'idle', visible: true, online: true, unsupported: false, session: 0, sessionAtMs: 0,
    playlist: null, movedAtMs: null, movingSinceMs: null, suspected: null, failure: null, attempt: 0, failures: 0, retryAtMs: null,
  };
}

/** Whether a connection is to be kept now: none for a tab nobody sees, none between two attempts. */
export function isConnected({ wanted, visible, failure, unsupported }: Player): boolean {
  return wanted === 'playing' && visible && failure === null && !unsupported;
}

/** The player after an event. @returns the same object when nothing changed */
export function nextPlayer(player: Player, event: PlayerEvent, nowMs: number): Player {
  const next = settle(apply(player, event, nowMs), nowMs);
  const shown = shownState(next, nowMs);
  if (shown === next.shown) return next;
  return { ...next, shown, attempt: shown === 'live' ? 0 : next.attempt };
}

function apply(player: Player, event: PlayerEvent, nowMs: number): Player {
  switch (event.type) {
    case 'play': return connect({ ...player, wanted: 'playing', attempt: 0 }, nowMs);
    case 'pause': case 'blocked': return { ...player, wanted: 'paused' };
    case 'unsupported': return { ...player, unsupported: true };
    case 'visible': return event.visible && !player.visible ? connect({ ...player, visible: true }, nowMs) : { ...player, visible: event.visible };
    case 'network': return event.online && !player.online ? connect({ ...player, online: true, attempt: 0 }, nowMs) : { ...player, online: event.online };
    case 'moved': return move(player, nowMs);
    case 'playlist': return hear(player, event.news, nowMs);
    case 'trouble':
      if (event.fatal) return fail(player, event.failure, event.random, nowMs);
      return event.failure === player.suspected ? player : { ...player, suspected: event.failure };
    case 'tick': return player;
  }
}

/** What time alone brings about: the next attempt, or giving up a connection that hangs. */
function settle(player: Player, nowMs: number): Player {
  if (player.retryAtMs !== null && nowMs >= player.retryAtMs) return connect(player, nowMs);
  if (!isConnected(player)) return player;
  const { playlist, movedAtMs, sessionAtMs } = player;
  const stillMs = nowMs - (movedAtMs ?? sessionAtMs);
  if (playlist?.ended && (movedAtMs === null || stillMs > STILL_MS)) return fail(player, 'ended', 0.5, nowMs);
  if (stillMs > STALLED_MS && !isFrozen(player, nowMs)) return fail(player, player.suspected ?? 'unreachable', 0.5, nowMs);
  return player;
}

function move(player: Player, nowMs: number): Player {
  const { movedAtMs, movingSinceMs } = player;
  const broken = movedAtMs === null || nowMs - movedAtMs > STILL_MS;
  if (!broken && nowMs - movedAtMs < STILL_MS / 4) return player;
  return { ...player, movedAtMs: nowMs, movingSinceMs: broken ? nowMs : movingSinceMs, suspected: null };
}

function hear(player: Player, news: PlaylistNews, nowMs: number): Player {
  const known = player.playlist;
  if (!known) {
    const fresh = news.newestMs !== null && Math.abs(nowMs - news.newestMs) < FRESH_MS + 3 * news.targetMs;
    return { ...player, playlist: { ...news, advancedAtMs: nowMs, proven: fresh } };
  }
  if (news.head === known.head) return news.ended === known.ended ? player : { ...player, playlist: { ...known, ended: news.ended } };
  // The camera began anew, or came back after a gap: what is buffered belongs to the time before.
  if (news.head < known.head || isFrozen(player, nowMs)) return connect(player, nowMs);
  return { ...player, playlist: { ...news, advancedAtMs: nowMs, proven: true } };
}

function fail(player: Player, failure: Failure, random: number, nowMs: number): Player {
  const spread = 0.75 + random / 2;
  const waitMs = failure === 'ended' ? RETRY_LONGEST_MS : Math.min(RETRY_LONGEST_MS, 1_000 * 2 ** player.attempt);
  return { ...player, failure, attempt: player.attempt + 1, failures: player.failures + 1, retryAtMs: nowMs + waitMs * spread };
}

function connect(player: Player, nowMs: number): Player {
  return {
    ...player, session: player.session + 1, sessionAtMs: nowMs,
    playlist: null, movedAtMs: null, movingSinceMs: null, suspected: null, failure: null, retryAtMs: null,
  };
}

function isFrozen({ playlist }: Player, nowMs: number): boolean {
  return playlist !== null && !playlist.ended && nowMs - playlist.advancedAtMs > 3 * playlist.targetMs + 1_000;
}

/** Evidence comes before hearsay: a picture that moves is live even where the browser believes to be offline. */
function shownState(player: Player, nowMs: number): PlayerState {
  const { wanted, visible, online, unsupported, failure, playlist, movedAtMs, movingSinceMs, shown } = player;
  if (unsupported) return 'unsupported';
  if (wanted !== 'playing') return wanted;
  if (!visible) return 'hidden';
  const moving = movedAtMs !== null && nowMs - movedAtMs <= STILL_MS;
  if (!online && !moving) return 'no-network';
  if (failure) return failure;
  if (playlist?.ended) return 'ended';
  if (isFrozen(player, nowMs)) return 'frozen';
  if (movedAtMs !== null && (!moving || (shown === 'waiting' && nowMs - (movingSinceMs ?? nowMs) < STEADY_MS))) return 'waiting';
  if (moving) return playlist?.proven ? 'live' : 'checking';
  // Between two attempts the last thing that is known stays on screen, rather than a flicker of "connecting".
  return player.attempt > 0 && isFailure(shown) ? shown : 'connecting';
}

function isFailure(state: PlayerState): state is Failure {
  return ['offline', 'refused', 'unreachable', 'unplayable', 'ended'].includes(state);
}
