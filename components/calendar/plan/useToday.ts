'use client';

import { useSyncExternalStore } from 'react';
import { bakuDate, startMs, type PlainDate } from '@/lib/time/baku';

const EVERY_MS = 60_000;

/** A device whose clock was never set is not asked for days that cannot be counted. */
const FIRST_MS = startMs('2016-01-01');

/** Today in Baku by the device's clock; null until the browser has taken over. */
export function useToday(): PlainDate | null {
  return useSyncExternalStore(subscribe, () => bakuDate(Math.max(Date.now(), FIRST_MS)), () => null);
}

function subscribe(onChange: () => void): () => void {
  const timer = window.setInterval(onChange, EVERY_MS);
  return () => window.clearInterval(timer);
}
