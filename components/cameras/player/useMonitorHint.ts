'use client';

import { useEffect, useRef } from 'react';
import type { PlayerEvent } from '@/lib/cameras/player-state';
import type { CameraState } from '@/lib/cameras/status';

/** Tells the player when the monitor has seen the camera come back, so that it need not wait for its next attempt. */
export function useMonitorHint(monitor: CameraState | null, send: (event: PlayerEvent) => void): void {
  const before = useRef(monitor);
  useEffect(() => {
    if (monitor === 'live' && before.current !== 'live') send({ type: 'revived', random: Math.random() });
    before.current = monitor;
  }, [monitor, send]);
}
