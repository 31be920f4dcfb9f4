'use client';

import { useSyncExternalStore } from 'react';
import { useCameraList } from '@/components/cameras/wall/useCameraList';
import { presentId } from '@/lib/cameras/identity';
import type { Precinct } from '@/lib/cameras/precinct';

/** What is known about the camera that an address asks for. */
export type ListedCamera =
  | { kind: 'loading' }
  | { kind: 'no-id' }
  | { kind: 'unknown'; id: string }
  | { kind: 'failed'; retry: () => void }
  | { kind: 'listed'; precinct: Precinct; index: number };

/** Looks a camera up in the election's own open data. @param id as in the address, `57-2`; `57/2` is understood, and so is a number it had before */
export function useListedCamera(election: string, id: string | null): ListedCamera {
  // The query is empty while the page takes over the server's HTML; an id may still come.
  const hydrated = useSyncExternalStore(() => () => undefined, () => true, () => false);
  const list = useCameraList(election);
  if (!hydrated) return { kind: 'loading' };
  if (!id) return { kind: 'no-id' };
  if (list.kind !== 'listed') return list;
  const present = presentId(id.trim().replace('/', '-'), list.precincts);
  const index = list.precincts.findIndex((precinct) => precinct.id === present);
  const precinct = list.precincts[index];
  return precinct ? { kind: 'listed', precinct, index } : { kind: 'unknown', id };
}
