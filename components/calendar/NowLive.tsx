'use client';

import { useLayoutEffect } from 'react';
import { useNow } from '@/components/ui/useNow';
import { countdown } from '@/lib/calendar/countdown';
import { nowAndNext } from '@/lib/calendar/now';
import { bakuDaysUntil, stateAt } from '@/lib/calendar/state';
import { parseAt } from '@/lib/time/baku';
import { paintNow, type NowWords } from './paint-now';

type Props = { words: NowWords };

/** Repeats as time passes, and when the address changes, what the inline script did before first paint. */
export function NowLive({ words }: Props) {
  const { nowMs } = useNow();
  useLayoutEffect(() => {
    if (nowMs !== null) paintNow(words, nowAndNext, countdown, stateAt, bakuDaysUntil, parseAt);
  }, [nowMs, words]);
  return null;
}
