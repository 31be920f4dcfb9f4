'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { PlayerState } from '@/lib/cameras/player-state';
import { nextStrain, type Strain } from '@/lib/cameras/wall-players';

const LOOK_EVERY_MS = 1_000;
const NONE: Strain = { sinceMs: null, most: null };

/**
 * How many pictures the connection has shown to carry; null while it carries all. Forgets when `key` changes.
 * @returns that number, and whom to tell the states of those that play
 */
export function useStrain(key: string): [number | null, (shown: readonly PlayerState[]) => void] {
  const [known, setKnown] = useState({ key, strain: NONE });
  const newest = useRef<readonly PlayerState[]>([]);
  useEffect(() => {
    const timer = window.setInterval(() => setKnown((before) => {
      const strain = before.key === key ? before.strain : NONE;
      const next = document.hidden ? strain : nextStrain(strain, newest.current, Date.now());
      return next === before.strain && before.key === key ? before : { key, strain: next };
    }), LOOK_EVERY_MS);
    return () => window.clearInterval(timer);
  }, [key]);
  const watch = useCallback((shown: readonly PlayerState[]) => { newest.current = shown; }, []);
  return [known.key === key ? known.strain.most : null, watch];
}
