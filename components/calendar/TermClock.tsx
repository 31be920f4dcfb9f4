'use client';

import { useEffect } from 'react';
import { useQuery } from '@/components/ui/useQuery';
import { bakuDaysUntil, stateAt } from '@/lib/calendar/state';
import { parseAt } from '@/lib/time/baku';
import { paintTerms, type ClockWords } from './paint-terms';

type Props = { words: ClockWords };

/** Keeps the states of a page's terms right while it stays open. They were set before first paint by the same function. */
export function TermClock({ words }: Props) {
  const query = useQuery().toString();
  useEffect(() => {
    const paint = () => paintTerms(words, stateAt, bakuDaysUntil, parseAt);
    paint();
    const timer = window.setInterval(paint, 15_000);
    return () => window.clearInterval(timer);
  }, [words, query]);
  return null;
}
