'use client';

import { useLayoutEffect } from 'react';
import { useNow } from '@/components/ui/useNow';
import { bakuDaysUntil, stateAt } from '@/lib/calendar/state';
import { parseAt } from '@/lib/time/baku';
import { showDue, type DueWords } from './showDue';

type Props = { words: DueWords; perState: number };

/** Repeats each minute, and when the address changes, what the inline script did before first paint. */
export function DueClock({ words, perState }: Props) {
  const { nowMs } = useNow(60_000);
  useLayoutEffect(() => {
    if (nowMs !== null) showDue(words, perState, parseAt, stateAt, bakuDaysUntil);
  }, [nowMs, words, perState]);
  return null;
}
