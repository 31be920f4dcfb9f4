import { addDays, startMs, type PlainDate } from '@/lib/time/baku';
import type { Span } from './state';

/** A corner of the axis: a moment and its place in per cent of the axis's length. */
export type AxisStop = [atMs: number, percent: number];

const DAY_MS = 86_400_000;
/** Voting day stands here, so that the weeks after it can be told apart and named although months follow. */
const VOTING_DAY_PERCENT = 61;
const LATE_PERCENT = 89;
/** Days after voting day from which the axis of a whole plan runs closer together. */
export const LATE_DAYS = 21;

/**
 * The timeline's axis from the first to the last date of a plan. It runs evenly up to voting day, evenly for the three
 * weeks after it, and what follows is drawn closer together.
 */
export function axisStops(terms: readonly Span[], votingDay: PlainDate): AxisStop[] {
  const voteMs = startMs(votingDay);
  const moments = terms.flatMap(({ startMs: from, endMs: until }) => [from, until]).filter((ms) => ms !== null);
  const firstMs = Math.min(voteMs - 7 * DAY_MS, ...moments);
  const lastMs = Math.max(voteMs + 7 * DAY_MS, ...moments);
  const lateMs = startMs(addDays(votingDay, LATE_DAYS));
  return [[firstMs, 0], [voteMs, VOTING_DAY_PERCENT], ...(lastMs > lateMs ? [[lateMs, LATE_PERCENT] satisfies AxisStop] : []), [lastMs, 100]];
}

/** Where the axis begins to run closer together, in per cent; null where it never does. */
export function axisBreak(stops: readonly AxisStop[]): number | null {
  return stops.length > 3 ? stops[2]?.[1] ?? null : null;
}

/**
 * Where a moment stands on the axis, in per cent; null before its beginning and after its end.
 * Sent to the browser as its own source text: it must use nothing from outside its body.
 */
export function axisPosition(stops: readonly AxisStop[], atMs: number): number | null {
  for (let index = 1; index < stops.length; index += 1) {
    const [fromMs, fromPercent] = stops[index - 1] ?? [0, 0];
    const [toMs, toPercent] = stops[index] ?? [0, 0];
    if (atMs >= fromMs && atMs <= toMs) return Math.round((fromPercent + ((toPercent - fromPercent) * (atMs - fromMs)) / (toMs - fromMs)) * 100) / 100;
  }
  return null;
}
