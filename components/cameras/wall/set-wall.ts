import { setQuery } from '@/components/ui/useQuery';
import { WALL_SIZE } from '@/lib/cameras/wall-ids';

/** Writes into the wall's address, whose commas and colons stay readable. */
export function setWall(values: Readonly<Record<string, string | null>>, step: 'replace' | 'push' = 'replace'): void {
  setQuery(values, step);
  window.history.replaceState(window.history.state, '', window.location.href.replaceAll('%2C', ',').replaceAll('%3A', ':'));
}

/** Makes a wall of these cameras, whatever it was made of before. At most sixteen are taken. */
export function setCameras(ids: readonly string[], step: 'replace' | 'push' = 'push'): void {
  setWall({ w: ids.slice(0, WALL_SIZE).join(','), add: null, preset: null, sample: null, seed: null, page: null }, step);
}
