import { retryWaitMs, RETRY_HINTED_MS } from './player-retry';

/**
 * Why a stream cannot be watched at present. `offline`: its server has no such stream; `unreachable`: no answer;
 * `no-network`: the portal does not answer either, so the fault is probably on the viewer's side.
 */
export type Failure = 'offline' | 'refused' | 'unreachable' | 'unplayable' | 'ended' | 'no-network';

/**
 * What the viewer is told. `checking`: a picture moves, but nothing proves yet that it is of now. `waiting`: the stream
 * goes on, its data come too slowly. `replay`: the viewer went back in the stream. `outdated`: it moves, but by its own
 * times it is of the past: a recording, or a camera whose clock is wrong.
 */
export type PlayerState =
  | 'idle' | 'connecting' | 'checking' | 'live' | 'replay' | 'outdated' | 'waiting' | 'frozen' | 'paused' | 'hidden' | 'unsupported' | Failure;

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

/**
 * Something happened. `moved`: a picture was drawn. `woke`: the device slept. `revived`: the monitor sees the camera live
 * again. `clock`: by how much the portal's clock is ahead of the viewer's. `sought`: the viewer is now in the past of the stream, or back at its newest picture. `random` (0 to 1) spreads
 * the retries of many viewers.
 */
export type PlayerEvent =
  | { type: 'pause' | 'blocked' | 'moved' | 'unsupported' | 'woke' }
  | { type: 'tick'; random?: number }
  | { type: 'play'; /** The instant wanted, milliseconds since 1970; the newest picture without it. */ atMs?: number | null }
  | { type: 'sought'; past: boolean }
  | { type: 'revived'; random: number }
  | { type: 'clock'; aheadMs: number }
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
  /** The instant to go to as soon as there is a connection, milliseconds since 1970. */
  goalMs: number | null;
  /** The instant last gone to: gone to again when the connection fails before its picture came. */
  soughtMs: number | null;
  /** The viewer went back: what is shown is not the newest picture. */
  past: boolean;
  /** The portal's clock minus the viewer's; null while it is not known. */
  clockAheadMs: number | null;
};

const STILL_MS = 1_000;
/** After a break the picture must move for so long before it counts as live again, so that the words do not flicker. */
const STEADY_MS = 3_000;
const STALLED_MS = 15_000;
const FRESH_MS = 15_000;

/** A player that nobody has started. */
export function newPlayer(): Player {
  return {
    shown: 'idle', wanted: 'idle', visible: true, online: true, unsupported: false, session: 0, sessionAtMs: 0,
    playlist: null, movedAtMs: null, movingSinceMs: null, suspected: null, failure: null, attempt: 0, failures: 0, retryAtMs: null,
    goalMs: null, soughtMs: null, past: false, clockAheadMs: null,
  };
}

/** Whether a connection is to be kept now: none for a tab nobody sees, none between two attempts. */
export function isConnected({ wanted, visible, failure, unsupported }: Player): boolean {
  return wanted === 'playing' && visible && failure === null && !unsupported;
}

/** The player after an event. @returns the same object when nothing changed */
export function nextPlayer(player: Player, event: PlayerEvent, nowMs: number): Player {
  const next = settle(apply(player, event, nowMs), event.type === 'tick' ? event.random ?? 0.5 : 0.5, nowMs);
  const shown = shownState(next, nowMs);
  if (shown === next.shown) return next;
  return { ...next, shown, attempt: shown === 'live' ? 0 : next.attempt };
}

function apply(player: Player, event: PlayerEvent, nowMs: number): Player {
  switch (event.type) {
    case 'play': return connect({ ...player, wanted: 'playing', attempt: 0, past: false, goalMs: event.atMs ?? null }, nowMs);
    case 'pause': case 'blocked': return { ...player, wanted: 'paused' };
    case 'unsupported': return { ...player, unsupported: true };
    case 'visible': return event.visible && !player.visible ? connect({ ...player, visible: true }, nowMs) : { ...player, visible: event.visible };
    case 'network': return event.online && !player.online ? connect({ ...player, online: true, attempt: 0 }, nowMs) : { ...player, online: event.online };
    case 'woke': return isConnected(player) ? connect(player, nowMs) : player;
    case 'revived': return hurry(player, event.random, nowMs);
    case 'clock': return { ...player, clockAheadMs: event.aheadMs };
    case 'sought': return player.past === event.past && player.goalMs === null ? player : { ...player, past: event.past, goalMs: null, soughtMs: player.goalMs };
    case 'moved': return move(player, nowMs);
    case 'playlist': return hear(player, event.news, nowMs);
    case 'trouble':
      if (event.fatal) return fail(player, event.failure, event.random, nowMs);
      return event.failure === player.suspected ? player : { ...player, suspected: event.failure };
    case 'tick': return player;
  }
}

/** What time alone brings about: the next attempt, or giving up a connection that hangs. */
function settle(player: Player, random: number, nowMs: number): Player {
  if (player.retryAtMs !== null && nowMs >= player.retryAtMs) return connect(player, nowMs);
  if (!isConnected(player)) return player;
  const { playlist, movedAtMs, sessionAtMs, goalMs, past } = player;
  const stillMs = nowMs - (movedAtMs ?? sessionAtMs);
  const nothingToShow = movedAtMs === null ? goalMs === null && !past : stillMs > STILL_MS;
  if (playlist?.ended && nothingToShow) return fail(player, 'ended', random, nowMs);
  if (stillMs > STALLED_MS && !isFrozen(player, nowMs)) return fail(player, player.suspected ?? 'unreachable', random, nowMs);
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
  if (news.head < known.head || (isFrozen(player, nowMs) && !player.past)) return connect(player, nowMs);
  return { ...player, playlist: { ...news, advancedAtMs: nowMs, proven: true } };
}

function fail(player: Player, failure: Failure, random: number, nowMs: number): Player {
  const tookMs = player.movedAtMs === null ? nowMs - player.sessionAtMs : 0;
  return {
    ...player, failure, attempt: player.attempt + 1, failures: player.failures + 1,
    retryAtMs: nowMs + retryWaitMs(player.attempt, random, tookMs),
  };
}

/** The monitor has seen the camera come back: the next attempt is due soon, though not for all viewers at once. */
function hurry(player: Player, random: number, nowMs: number): Player {
  const soonMs = nowMs + random * RETRY_HINTED_MS;
  return player.retryAtMs !== null && player.retryAtMs > soonMs ? { ...player, retryAtMs: soonMs } : player;
}

function connect(player: Player, nowMs: number): Player {
  return {
    ...player, session: player.session + 1, sessionAtMs: nowMs, past: false,
    goalMs: player.goalMs ?? (player.past && player.movedAtMs === null ? player.soughtMs : null),
    playlist: null, movedAtMs: null, movingSinceMs: null, suspected: null, failure: null, retryAtMs: null,
  };
}

function isFrozen({ playlist }: Player, nowMs: number): boolean {
  return playlist !== null && !playlist.ended && nowMs - playlist.advancedAtMs > 3 * playlist.targetMs + 1_000;
}

/**
 * Whether the newest picture is old by the stream's own times, which nobody could tell from a recording. A wrong clock of
 * the viewer's is not held against the stream once the portal's clock is known.
 */
export function seemsOld({ playlist, clockAheadMs }: Pick<Player, 'playlist' | 'clockAheadMs'>, nowMs: number): boolean {
  if (playlist === null || playlist.newestMs === null) return false;
  return nowMs + (clockAheadMs ?? 0) - playlist.newestMs > FRESH_MS + 3 * playlist.targetMs;
}

/** Evidence comes before hearsay: a picture that moves is live even where the browser believes to be offline. */
function shownState(player: Player, nowMs: number): PlayerState {
  const { wanted, visible, online, unsupported, failure, playlist, movedAtMs, movingSinceMs, shown, past } = player;
  if (unsupported) return 'unsupported';
  if (wanted !== 'playing') return wanted;
  if (!visible) return 'hidden';
  const moving = movedAtMs !== null && nowMs - movedAtMs <= STILL_MS;
  if (!online && !moving) return 'no-network';
  if (failure) return failure;
  if (past && moving) return 'replay';
  if (playlist?.ended) return 'ended';
  if (isFrozen(player, nowMs)) return 'frozen';
  if (movedAtMs !== null && (!moving || (shown === 'waiting' && nowMs - (movingSinceMs ?? nowMs) < STEADY_MS))) return 'waiting';
  if (moving) return movingState(player, nowMs);
  // Between two attempts the last thing that is known stays on screen, rather than a flicker of "connecting".
  return player.attempt > 0 && isFailure(shown) ? shown : 'connecting';
}

function movingState(player: Player, nowMs: number): 'live' | 'checking' | 'outdated' {
  if (!player.playlist?.proven) return 'checking';
  if (!seemsOld(player, nowMs)) return 'live';
  return player.clockAheadMs === null ? 'checking' : 'outdated';
}

function isFailure(state: PlayerState): state is Failure {
  return ['offline', 'refused', 'unreachable', 'unplayable', 'ended', 'no-network'].includes(state);
}
