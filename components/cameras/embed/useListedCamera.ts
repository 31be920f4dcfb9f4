'use client';

import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { Precinct, PrecinctList } from '@/lib/cameras/precinct';

/** What is known about the camera that an address asks for. */
export type ListedCamera =
  | { kind: 'loading' }
  | { kind: 'no-id' }
  | { kind: 'unknown'; id: string }
  | { kind: 'failed'; retry: () => void }
  | { kind: 'listed'; precinct: Precinct; index: number };

/** Looks a camera up in the election's own open data. @param id as in the address, `57-2`; `57/2` is understood too */
export function useListedCamera(election: string, id: string | null): ListedCamera {
  // The query is empty while the page takes over the server's HTML; an id may still come.
  const hydrated = useSyncExternalStore(() => () => undefined, () => true, () => false);
  const { data, isError, refetch } = useQuery({
    queryKey: ['precincts', election],
    queryFn: ({ signal }) => fetchPrecincts(election, signal),
    staleTime: Infinity,
    networkMode: 'always',
    retry: 2,
  });
  if (!hydrated) return { kind: 'loading' };
  if (!id) return { kind: 'no-id' };
  if (!data) return isError ? { kind: 'failed', retry: () => void refetch() } : { kind: 'loading' };
  const index = data.findIndex((precinct) => precinct.id === id.trim().replace('/', '-'));
  const precinct = data[index];
  return precinct ? { kind: 'listed', precinct, index } : { kind: 'unknown', id };
}

/** The file is this portal's own and was checked when it was built. */
async function fetchPrecincts(election: string, signal: AbortSignal): Promise<readonly Precinct[]> {
  const response = await fetch(`/data/elections/${election}/precincts.json`, { signal });
  if (!response.ok) throw new Error(`precincts answered ${response.status}`);
  const { precincts } = (await response.json()) as PrecinctList;
  return precincts;
}
