'use client';

import { useCallback, useRef, useState } from 'react';
import { carriedBitsPerSecond } from '@/lib/cameras/wall-players';

/** What the connection carries as far as the players of the wall have measured it; and where each tells its own number. */
export function useSpeed(): [number | null, (id: string, bitsPerSecond: number | null) => void] {
  const [carried, setCarried] = useState<number | null>(null);
  const known = useRef(new Map<string, number>());
  const onSpeed = useCallback((id: string, bitsPerSecond: number | null) => {
    if (bitsPerSecond === null) known.current.delete(id);
    else known.current.set(id, bitsPerSecond);
    // Nobody plays: what was measured last is the best that is known.
    if (known.current.size > 0) setCarried(carriedBitsPerSecond([...known.current.values()]));
  }, []);
  return [carried, onSpeed];
}
