'use client';

import { useEffect } from 'react';
import { useQuery } from '@/components/ui/useQuery';
import { bakuDaysUntil, stateAt } from '@/lib/calendar/state';
import { parseAt } from '@/lib/time/baku';
import { keepAt } from './keep-at';
import { paintTerms, type ClockWords } from './paint-terms';

type Props = { words: ClockWords };

/** Keeps the states of a page's terms right while it stays open. They were set before first paint by the same function. */
export function TermClock({ words }: Props) {
  const query = useQuery();
  const [at, others] = [query.get('at'), query.toString()];
  useEffect(() => keepOthers(others), [others]);
  useEffect(keepAt, []);
  useEffect(() => {
    const paint = () => paintTerms(words, stateAt, bakuDaysUntil, parseAt);
    paint();
    const timer = window.setInterval(paint, 15_000);
    return () => window.clearInterval(timer);
  }, [words, at]);
  return null;
}

/** The way out of `?at=` keeps what else the address says; filters change it without anything else here changing. */
function keepOthers(query: string): void {
  const others = new URLSearchParams(query);
  others.delete('at');
  document.querySelectorAll<HTMLAnchorElement>('[data-at-note] a').forEach((link) => {
    link.href = window.location.pathname + (others.size > 0 ? `?${others}` : '') + window.location.hash;
  });
}
