'use client';

import { useEffect } from 'react';
import type { WallTold } from '@/lib/cameras/embed-state';
import type { WallFrame } from './wall-data';

/** Tells the page around each change, and nothing while there is none. */
export function useTellFrame(frame: WallFrame | undefined, { state, playing, muted }: WallTold): void {
  useEffect(() => frame?.onTold({ state, playing, muted }), [frame, state, playing, muted]);
}
