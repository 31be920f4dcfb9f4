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
