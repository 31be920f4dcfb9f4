'use client';

import { useQuery } from '@tanstack/react-query';
import { fetchDay, fetchDays, type DayAnswer } from './day-answer';

const EVERY_MS = 60_000;

const polled = {
  refetchInterval: () => (typeof document !== 'undefined' && document.hidden ? 5 * EVERY_MS : EVERY_MS),
  refetchIntervalInBackground: true,
  refetchOnWindowFocus: 'always',
  retry: false,
  // Being offline is a failure to be told, not a request to be held back.
  networkMode: 'always',
} as const;

/** What is known of a day. `none`: no monitor has run; `no-day`: this day has no record. `failing`: the newest request brought nothing. */
export type DayResult =
  | { kind: 'loading' | 'none' | 'failed' }
  | { kind: 'no-day'; day: string; days: readonly string[] }
  | { kind: 'day'; answer: Extract<DayAnswer, { kind: 'record' }>; days: readonly string[]; failing: boolean };

/** The days that have a record; undefined until they came. */
export function useDays(election: string) {
  return useQuery({ queryKey: ['days', election], queryFn: ({ signal }) => fetchDays(election, signal), ...polled });
}

/** One day's record, renewed each minute. @param asked null: the newest day */
export function useDay(election: string, asked: string | null): DayResult {
  const { data: days, isError: noDays } = useDays(election);
  const day = asked ?? days?.at(-1) ?? null;
  const { data, isError } = useQuery({
    queryKey: ['day', election, day], queryFn: ({ signal }) => fetchDay(election, day ?? '', signal), enabled: day !== null, ...polled,
  });
  if (data?.kind === 'record') return { kind: 'day', answer: data, days: days ?? [], failing: isError || noDays };
  if (day !== null && data?.kind === 'absent') return { kind: 'no-day', day, days: days ?? [] };
  if (days?.length === 0 && !asked) return { kind: 'none' };
  return { kind: isError || noDays ? 'failed' : 'loading' };
}
