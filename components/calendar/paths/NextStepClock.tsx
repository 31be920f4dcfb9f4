'use client';

import { useLayoutEffect } from 'react';
import { useNow } from '@/components/ui/useNow';
import { useQuery } from '@/components/ui/useQuery';
import { bakuDaysUntil, stateAt } from '@/lib/calendar/state';
import { parseAt } from '@/lib/time/baku';
import { paintNextStep } from './paint-next-step';

/** Repeats as time passes, and when the address changes, what the inline script did before first paint. */
export function NextStepClock() {
  const { nowMs } = useNow();
  const query = useQuery().toString();
  useLayoutEffect(() => {
    if (nowMs !== null) paintNextStep(stateAt, bakuDaysUntil, parseAt);
  }, [nowMs, query]);
  return null;
}
