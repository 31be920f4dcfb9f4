'use client';

import { useSyncExternalStore } from 'react';
import { parseAt } from '@/lib/time/baku';
import { useQuery } from './useQuery';

/** `nowMs` is null until the browser has taken over; `frozen` when `?at=` sets it; `ignored` holds a senseless `?at=`. */
export type Now = { nowMs: number | null; frozen: boolean; ignored: string | null };

/** The moment the page is shown for: `?at=` in Baku time, or the device's clock, renewed every `everyMs`. */
export function useNow(everyMs = 15_000): Now {
  const asked = useQuery().get('at');
  const tick = useSyncExternalStore(
    (onChange) => {
      const timer = window.setInterval(onChange, everyMs);
      return () => window.clearInterval(timer);
    },
    () => Math.floor(Date.now() / everyMs) * everyMs,
    () => null,
  );
  const frozen = asked ? parseAt(asked) : null;
  return { nowMs: tick === null ? null : frozen ?? tick, frozen: frozen !== null, ignored: asked && frozen === null ? asked : null };
}
