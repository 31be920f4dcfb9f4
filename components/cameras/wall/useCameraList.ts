'use client';

import { useQuery } from '@tanstack/react-query';
import type { Precinct, PrecinctList } from '@/lib/cameras/precinct';

/** The election's cameras as published; the file is this portal's own and was checked when it was built. */
export type CameraList = { kind: 'loading' } | { kind: 'failed'; retry: () => void } | { kind: 'listed'; precincts: readonly Precinct[] };

/** Fetches the list with the streams' addresses, once a page. Below a QueryClientProvider. */
export function useCameraList(election: string): CameraList {
  const { data, isError, refetch } = useQuery({
    queryKey: ['precincts', election],
    queryFn: ({ signal }) => fetchPrecincts(election, signal),
    staleTime: Infinity,
    networkMode: 'always',
    retry: 2,
  });
  if (data) return { kind: 'listed', precincts: data };
  return isError ? { kind: 'failed', retry: () => void refetch() } : { kind: 'loading' };
}

async function fetchPrecincts(election: string, signal: AbortSignal): Promise<readonly Precinct[]> {
  const response = await fetch(`/data/elections/${election}/precincts.json`, { signal });
  if (!response.ok) throw new Error(`precincts answered ${response.status}`);
  const { precincts } = (await response.json()) as PrecinctList;
  return precincts;
}
