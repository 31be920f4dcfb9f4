'use client';

import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { isStale } from '@/lib/cameras/status';
import { statusResult, type StatusAnswer, type StatusResult } from '@/lib/cameras/status-result';
import { fetchStatus } from './fetch-status';

const FIRST_EVERY_MS = 10_000;
const HIDDEN_EVERY_MS = 60_000;

/** Asks for the states as often as the monitor writes them, seldom while the tab is hidden. */
export function usePolledStatus(election: string, list: string): StatusResult {
  const { data, isError } = useQuery({
    queryKey: ['status', election],
    queryFn: ({ signal }) => fetchStatus(election, signal),
    refetchInterval: ({ state }) => (typeof document !== 'undefined' && document.hidden ? HIDDEN_EVERY_MS : everyMs(state.data)),
    refetchIntervalInBackground: true,
    refetchOnWindowFocus: 'always',
    retry: false,
    // Being offline is a failure to be told, not a request to be held back.
    networkMode: 'always',
  });
  const stale = useStale(data);
  return useMemo(() => statusResult(data, isError, stale, list), [data, isError, stale, list]);
}

/** Turns true by itself when no news comes. */
function useStale(answer: StatusAnswer | undefined): boolean {
  const judge = useCallback(() => answer?.kind === 'status' && isStale(answer.status, Date.now() + answer.aheadMs), [answer]);
  return useSyncExternalStore(everySecond, judge, () => false);
}

function everySecond(onChange: () => void): () => void {
  const timer = window.setInterval(onChange, 1_000);
  return () => window.clearInterval(timer);
}

function everyMs(answer: StatusAnswer | undefined): number {
  return answer?.kind === 'status' ? Math.max(answer.status.everyMs, 5_000) : FIRST_EVERY_MS;
}
