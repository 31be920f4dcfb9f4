'use client';

import { useContext, useEffect, useMemo, useState } from 'react';
import { StatusContext } from '@/components/cameras/status/useStatus';
import { useQuery } from '@/components/ui/useQuery';
import type { Precinct } from '@/lib/cameras/precinct';
import type { CameraState } from '@/lib/cameras/status';
import { readWall, type WallNote, type WallSource } from '@/lib/cameras/wall-request';
import { type WallPage, wallIds, wallPage } from '@/lib/cameras/wall-view';
import { setWall } from './set-wall';

/** The states of one moment: a wall of the cameras that are offline must not change under the reader's eyes. */
type Snapshot = { at: string; states: readonly CameraState[] };

/** The wall of this address. */
export type WallNow = WallPage & {
  source: WallSource;
  notes: readonly WallNote[];
  big: string | null;
  /** How many the reader wants to play at once; null leaves it to the device. */
  players: number | null;
  /** When the cameras' states were measured by which the wall was made; null while they are not known. */
  snapshotAt: string | null;
  renewSnapshot: () => void;
};

/** Follows the address, and folds what is added into it. */
export function useWall(precincts: readonly Precinct[]): WallNow {
  const key = useQuery().toString();
  const request = useMemo(() => readWall(new URLSearchParams(key), precincts), [key, precincts]);
  const { source, notes } = request;
  const [snapshot, renewSnapshot] = useSnapshot();
  const ids = useMemo(() => wallIds(source, precincts, (index) => snapshot?.states[index] ?? null), [source, precincts, snapshot]);
  const page = wallPage(ids, request.page);

  useEffect(() => {
    if (source.kind === 'own' && notes.length === 0 && new URLSearchParams(key).has('add')) setWall({ w: source.ids.join(','), add: null });
  }, [key, source, notes]);

  const late: WallNote[] = page.count > 0 && request.page > page.pages ? [{ problem: 'ignored', values: [`page=${request.page}`] }] : [];
  const big = request.big !== null && page.ids.includes(request.big) ? request.big : null;
  return { ...page, source, notes: [...notes, ...late], big, players: request.players, snapshotAt: snapshot?.at ?? null, renewSnapshot };
}

function useSnapshot(): [Snapshot | null, () => void] {
  const status = useContext(StatusContext);
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  if (!snapshot && status?.kind === 'fresh') setSnapshot({ at: status.at, states: status.states });
  return [snapshot, () => setSnapshot(null)];
}
