'use client';

import { useContext, useMemo } from 'react';
import { StatusContext } from '@/components/cameras/status/useStatus';
import { stateOf } from '@/lib/cameras/status-result';
import type { CameraState } from '@/lib/cameras/status';

/** `null`: this election is not monitored. `ready` is false while the first answer is on its way. */
export type States = { ready: boolean; at: (index: number) => CameraState | null } | null;

/** The cameras' states for a list; works outside a StatusProvider too, where nothing is asked. */
export function useStates(): States {
  const result = useContext(StatusContext);
  return useMemo(() => result && { ready: result.kind !== 'loading', at: (index) => stateOf(result, index) }, [result]);
}
