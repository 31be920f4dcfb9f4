import type { PlayerState } from '@/lib/cameras/player-state';
import type { ToldState } from '@/lib/cameras/told-state';

/** What a tile's player tells the wall. */
export type Told = {
  /** The player's own state, and the state that the reader is told. */
  shown: PlayerState;
  state: ToldState;
};

/** Whether the picture on screen may be of another time than now. */
export function isOld(state: ToldState): boolean {
  return !['live', 'connecting', 'checking', 'waiting'].includes(state);
}
