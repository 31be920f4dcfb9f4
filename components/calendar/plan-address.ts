import { addressWith, setQuery } from '@/components/ui/useQuery';
import { afterFrame } from './plan-idle';

type Values = Parameters<typeof setQuery>[0];

let waiting: { values: Values; step: 'replace' | 'push' } | null = null;

/** The address's query, or what it is about to be. */
export function searchNow(): string {
  return waiting ? addressWith(waiting.values).search : window.location.search;
}

/** Writes values into the address as `setQuery` does, but after the next frame: what a filter leaves is shown first. */
export function setQuerySoon(values: Values, step: 'replace' | 'push'): void {
  if (step === 'push') settleQuery();
  waiting = { values, step: waiting?.step ?? step };
  afterFrame(settleQuery);
}

/** Writes at once what waits to be written. */
export function settleQuery(): void {
  const change = waiting;
  waiting = null;
  if (change) setQuery(change.values, change.step);
}
