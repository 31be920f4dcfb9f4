import type { PlayerState } from './player-state';
import type { CameraState } from './status';

/** What a viewer reads: the player's own state, or `not-started`, which only the monitor can know. */
export type ToldState = PlayerState | 'not-started';

const SHAPES: Partial<Record<ToldState, CameraState>> = {
  live: 'live', frozen: 'frozen', outdated: 'frozen', ended: 'ended', 'not-started': 'not-started',
  offline: 'offline', refused: 'offline', unreachable: 'offline', unplayable: 'offline', unsupported: 'offline', 'no-network': 'offline',
};

/** The state whose shape stands for what is told; what is not known yet is `unmeasured`. */
export function shapeOf(state: ToldState): CameraState {
  return SHAPES[state] ?? 'unmeasured';
}

/**
 * The player sees one stream from one place and browsers hide why a server refused; the monitor knows more. It may
 * explain a failure, and never turns one into a picture.
 * @param monitor what the monitor last measured; null when nothing is known
 */
export function toldState(shown: PlayerState, monitor: CameraState | null): ToldState {
  if (shown !== 'offline' && shown !== 'refused' && shown !== 'unreachable') return shown;
  if (monitor === 'not-started') return 'not-started';
  if (monitor === 'ended') return 'ended';
  return monitor === 'offline' ? 'offline' : shown;
}
