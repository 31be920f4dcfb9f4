import type { EmbedState } from '@/lib/embed/protocol';
import type { CameraState } from './status';
import type { ToldState } from './told-state';

/** The player's states as pages around an embed are told them: these words are published and stay, whatever the player calls them. */
const PICTURE: Record<ToldState, EmbedState> = {
  idle: 'idle', 'not-started': 'not-started', connecting: 'connecting', checking: 'connecting', live: 'live', replay: 'past', outdated: 'outdated', waiting: 'stalled', frozen: 'frozen',
  paused: 'paused', hidden: 'paused', 'no-network': 'no-network', unsupported: 'unsupported',
  offline: 'offline', refused: 'refused', unreachable: 'unreachable', unplayable: 'unplayable', ended: 'ended',
};

/** What a page around a player is told of the picture. */
export function pictureState(told: ToldState): EmbedState {
  return PICTURE[told];
}

/** Whether pictures are wanted: they play, or will as soon as it is possible. */
export function isWanted(told: ToldState): boolean {
  return told !== 'idle' && told !== 'paused' && told !== 'unsupported';
}

/** What a page around a badge is told of the camera. */
export function badgeState(state: CameraState): EmbedState {
  return state === 'none' ? 'no-camera' : state;
}

/** What a page around a wall is told. `playing`: pictures are wanted. */
export type WallTold = { state: EmbedState; playing: boolean; muted: boolean };

/** A wall whose address names no camera that can be shown. */
export const EMPTY_WALL: WallTold = { state: 'no-camera', playing: false, muted: true };

/**
 * What a page around a wall is told of all pictures together: `live` only when every one that plays is; otherwise the state of the first
 * that is not, so that no sum hides it. `paused` while none is in sight.
 * @param streams whether any camera of the wall has a stream
 * @param playing what those that play tell, in the order of the page
 * @param heard whether one of them has its sound on
 */
export function wallTold(started: boolean, streams: boolean, playing: readonly ToldState[], heard: boolean): WallTold {
  if (!streams) return EMPTY_WALL;
  const states = playing.map(pictureState);
  const together = states.find((state) => state !== 'live') ?? (states.length > 0 ? 'live' : 'paused');
  return { state: started ? together : 'idle', playing: started, muted: !heard };
}
