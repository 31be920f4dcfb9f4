'use client';

import { useCallback, useContext, useState, useSyncExternalStore } from 'react';
import { StatusContext } from '@/components/cameras/status/useStatus';
import { isAwaited, promisedMs, type Promised } from '@/lib/cameras/embed-wait';
import { stateOf } from '@/lib/cameras/status-result';

/** `asking`: the monitor has not answered yet. `begun` stays, whatever comes after. */
export type Awaited = { kind: 'asking' } | { kind: 'waiting'; startsAtMs: number; nowMs: number } | { kind: 'begun' };

const LONGEST_ASKING_MS = 2_000;
const SPREAD_MS = 3_000;

/**
 * Whether a camera's broadcast has begun, by the promised hour and by the monitor where one runs.
 * @param skip no waiting at all: a moment of the past is wanted
 */
export function useAwaited(promised: Promised, index: number, skip: boolean): Awaited {
  const status = useContext(StatusContext);
  const [begun, setBegun] = useState(skip);
  const [openedMs] = useState(() => Date.now());
  // Thousands of frames that wait for the same hour do not all ask in the same second.
  const [spreadMs] = useState(() => Math.random() * SPREAD_MS);
  const subscribe = useCallback((onChange: () => void) => {
    if (begun) return () => undefined;
    const timer = window.setInterval(onChange, 250);
    return () => window.clearInterval(timer);
  }, [begun]);
  const nowMs = useSyncExternalStore(subscribe, wholeSecond, () => null);

  if (begun) return { kind: 'begun' };
  if (nowMs === null || (status?.kind === 'loading' && nowMs - openedMs < LONGEST_ASKING_MS)) return { kind: 'asking' };
  const startsAtMs = promisedMs(promised, nowMs);
  const dueMs = startsAtMs + (openedMs < startsAtMs ? spreadMs : 0);
  if (isAwaited(dueMs, status && stateOf(status, index), nowMs)) return { kind: 'waiting', startsAtMs, nowMs };
  setBegun(true);
  return { kind: 'begun' };
}

function wholeSecond(): number {
  return Math.floor(Date.now() / 1000) * 1000;
}
