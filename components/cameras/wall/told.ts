import type { PlayerState } from '@/lib/cameras/player-state';
import type { CameraState } from '@/lib/cameras/status';
import type { ToldState } from '@/lib/cameras/told-state';

/** What a tile's player tells the wall. */
export type Told = {
  /** The player's own state, and the state that the reader is told. */
  shown: PlayerState;
  state: ToldState;
};

const SHAPES: Partial<Record<ToldState, CameraState>> = {
  live: 'live', frozen: 'frozen', ended: 'ended', 'not-started': 'not-started',
  offline: 'offline', refused: 'offline', unreachable: 'offline', unplayable: 'offline', unsupported: 'offline', 'no-network': 'offline',
};

/** The shape that stands for what is told; what is not known yet is unmeasured. */
export function shapeOf(state: ToldState): CameraState {
  return SHAPES[state] ?? 'unmeasured';
}

/** Whether the picture on screen may be of another time than now. */
export function isOld(state: ToldState): boolean {
  return !['live', 'connecting', 'checking', 'waiting'].includes(state);
}
