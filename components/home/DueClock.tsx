'use client';

import { useLayoutEffect } from 'react';
import { useNow } from '@/components/ui/useNow';
import { countdown } from '@/lib/calendar/countdown';
import { bakuDaysUntil, stateAt } from '@/lib/calendar/state';
import { parseAt } from '@/lib/time/baku';
import { showDue, type DueWords } from './showDue';

type Props = { words: DueWords; perState: number };

/** Repeats as time passes, and when the address changes, what the inline script did before first paint. */
export function DueClock({ words, perState }: Props) {
  const { nowMs } = useNow();
  useLayoutEffect(() => {
    if (nowMs !== null) showDue(words, perState, parseAt, stateAt, bakuDaysUntil, countdown);
  }, [nowMs, words, perState]);
  return null;
}
