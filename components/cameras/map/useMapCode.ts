'use client';

import { type ComponentType, useEffect, useState } from 'react';
import type { MapProps } from './LazyMap';

type Code = { kind: 'waiting' } | { kind: 'failed' } | { kind: 'ready'; CameraMap: ComponentType<MapProps> };

/** Fetches the map's code once it is needed. A failure is told, and can be tried again. */
export function useMapCode(needed: boolean): { code: Code; retry: () => void } {
  const [code, setCode] = useState<Code>({ kind: 'waiting' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!needed || code.kind !== 'waiting') return;
    let gone = false;
    import('./CameraMap').then(
      ({ CameraMap }) => { if (!gone) setCode({ kind: 'ready', CameraMap }); },
      () => { if (!gone) setCode({ kind: 'failed' }); },
    );
    return () => { gone = true; };
  }, [needed, code.kind, attempt]);
  return { code, retry: () => { setCode({ kind: 'waiting' }); setAttempt(attempt + 1); } };
}
