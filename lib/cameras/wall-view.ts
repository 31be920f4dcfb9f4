import type { CameraState } from './status';
import { WALL_SIZE } from './wall-ids';
import type { WallSource } from './wall-request';
import { drawSample } from './wall-sample';

type Listed = { id: string; constituency: number };

/** One page of a wall. */
export type WallPage = { ids: string[]; /** From 1. */ page: number; pages: number; /** Cameras on all pages. */ count: number };

/**
 * The ids of a wall's cameras, on all its pages.
 * @param stateAt the state of the camera at a place of the list, null while it is not known
 */
export function wallIds(source: WallSource, list: readonly Listed[], stateAt: (index: number) => CameraState | null): string[] {
  switch (source.kind) {
    case 'empty': return [];
    case 'own': return source.ids;
    case 'constituency': return list.filter(({ constituency }) => constituency === source.constituency).map(({ id }) => id);
    case 'state': return list.filter((_, index) => stateAt(index) === source.state).map(({ id }) => id);
    case 'sample': return drawSample(list.map(({ id }) => id), source.seed, source.size);
  }
}

/** Sixteen at a time. A page beyond the last is the last. */
export function wallPage(ids: readonly string[], page: number): WallPage {
  const pages = Math.max(1, Math.ceil(ids.length / WALL_SIZE));
  const shown = Math.min(Math.max(1, page), pages);
  return { ids: ids.slice((shown - 1) * WALL_SIZE, shown * WALL_SIZE), page: shown, pages, count: ids.length };
}

/** The order after a camera has moved by so many places; it stops at the ends. */
export function moveCamera(ids: readonly string[], id: string, by: number): string[] {
  const from = ids.indexOf(id);
  if (from === -1) return [...ids];
  const rest = ids.filter((other) => other !== id);
  const to = Math.min(Math.max(0, from + by), rest.length);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}

/** How many columns an even grid of so many pictures has on a wide screen. */
export function gridColumns(count: number): 1 | 2 | 3 | 4 {
  if (count <= 1) return 1;
  if (count <= 4) return 2;
  return count <= 9 ? 3 : 4;
}
