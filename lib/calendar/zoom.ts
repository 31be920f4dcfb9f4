import { addDays, endMs, startMs, type PlainDate } from '@/lib/time/baku';
import { axisStops, type AxisStop } from './axis';
import type { Span } from './state';

/** The timeline's steps, from the whole plan to the hours of voting day; values of `zoom=` in the address. */
export const ZOOMS = ['all', 'campaign', 'weeks', 'day'] as const;
export type Zoom = (typeof ZOOMS)[number];

/** Hours of voting in Baku, `08:00`; `until` is null where no hour is set. */
export type VotingHours = { from: string; until: string | null };

const HOUR_MS = 3_600_000;
const CAMPAIGN_DAYS = 62;
const AFTER_CAMPAIGN_DAYS = 15;
const WEEKS_BEFORE_DAYS = 14;
const WEEKS_AFTER_DAYS = 13;

/**
 * The axis at a step: `all` from the first to the last date, `campaign` the two months before the vote and two weeks after it, `weeks` two weeks on
 * either side of it, `day` the hours of voting day in which something is due, with the voting itself and some air.
 */
export function zoomStops(zoom: Zoom, terms: readonly Span[], votingDay: PlainDate, hours: VotingHours): AxisStop[] {
  if (zoom === 'all') return axisStops(terms, votingDay);
  if (zoom === 'day') return dayStops(terms, votingDay, hours);
  const [before, after] = zoom === 'campaign' ? [CAMPAIGN_DAYS, AFTER_CAMPAIGN_DAYS] : [WEEKS_BEFORE_DAYS, WEEKS_AFTER_DAYS];
  return [[startMs(addDays(votingDay, -before)), 0], [startMs(addDays(votingDay, after)), 100]];
}

/** When voting day is drawn as begun and ended: the voting itself among its hours, otherwise the whole day. Milliseconds since 1970 UTC. */
export function voteSpan(zoom: Zoom, votingDay: PlainDate, hours: VotingHours): [fromMs: number, untilMs: number] {
  return zoom === 'day' ? [hourMs(votingDay, hours.from), hours.until ? hourMs(votingDay, hours.until) : endMs(votingDay)] : [startMs(votingDay), endMs(votingDay)];
}

function dayStops(terms: readonly Span[], votingDay: PlainDate, hours: VotingHours): AxisStop[] {
  const [dayMs, nextMs] = [startMs(votingDay), endMs(votingDay)];
  const due = terms.flatMap(({ startMs: from, endMs: until }) => [from, until]).filter((ms) => ms !== null && ms > dayMs && ms < nextMs) as number[];
  const moments = [...due, ...voteSpan('day', votingDay, hours)];
  const firstMs = Math.floor((Math.min(...moments) - HOUR_MS / 2) / HOUR_MS) * HOUR_MS;
  const lastMs = Math.ceil((Math.max(...moments) + HOUR_MS / 2) / HOUR_MS) * HOUR_MS;
  return [[Math.max(dayMs, firstMs), 0], [Math.min(nextMs, lastMs), 100]];
}

function hourMs(day: PlainDate, time: string): number {
  return time === '24:00' ? endMs(day) : startMs(`${day}T${time}:00+04:00`);
}
