import { addDays, isPlainDate, startMs, bakuInstant, type DateOrInstant, type PlainDate } from '@/lib/time/baku';
import { addMonths } from '@/lib/time/months';
import { dayOf, hasTime } from '@/lib/calendar/stamp';
import { ruleById } from './catalogue';
import { EVENTS, isEvent, type EventId } from './events';
import type { End, Rule } from './rule';

/** What an election is known by when its terms are counted. */
export type Basis = {
  votingDay: PlainDate;
  /** Time of day in Baku at which voting begins, `08:00`. */
  votingFrom: string;
  /** Days (or moments) of events, as far as they are known. */
  events: Partial<Record<EventId, DateOrInstant>>;
};

/** One end of a term, counted; or what has to be known first. */
export type EndResult =
  | { counted: true; end: End; /** What it was counted from. */ from: DateOrInstant; value: DateOrInstant }
  | {
    counted: false; end: End;
    /** The event whose day (for hours: whose moment) is not known. */
    needs: EventId;
    /** The last moment that is possible, where the event itself has a last day; null otherwise. */
    latest: DateOrInstant | null;
  };

/** A rule counted for one election. A null end is one that the rule does not have. */
export type Computation = { rule: Rule; from: EndResult | null; until: EndResult | null };

/** First and last voting day that can be counted for: Baku has had one offset since 2016, and dates have four digits. */
export const COUNTABLE = { first: '2016-07-01', last: '2199-12-31' } as const;

/** Why a voting day cannot be counted for; null when it can. `no-such-day` covers the 30th of February. */
export function refuseVotingDay(text: string): 'not-a-date' | 'no-such-day' | 'too-early' | 'too-late' | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'not-a-date';
  if (!isPlainDate(text)) return 'no-such-day';
  if (text < COUNTABLE.first) return 'too-early';
  return text > COUNTABLE.last ? 'too-late' : null;
}

/**
 * Counts a rule for an election. Days are whole days in Baku, moments carry +04:00.
 * Forward counts are anchor + N whatever the wording; how the plan of 2024 prints them is `reading.ts`.
 * @throws RangeError when the voting day is one that {@link refuseVotingDay} refuses
 */
export function evaluateRule(rule: Rule, basis: Basis): Computation {
  if (refuseVotingDay(basis.votingDay)) throw new RangeError(`${basis.votingDay} is no voting day that can be counted for`);
  return { rule, from: rule.from && evaluateEnd(rule.from, basis), until: rule.until && evaluateEnd(rule.until, basis) };
}

/** The day or moment of a counted end; null where the rule has no such end or it needs an event. */
export function valueOf(result: EndResult | null): DateOrInstant | null {
  return result?.counted ? result.value : null;
}

/** The events that a computation waits for, each once. */
export function needsOf({ from, until }: Pick<Computation, 'from' | 'until'>): EventId[] {
  return [...new Set([from, until].flatMap((end) => (end && !end.counted ? [end.needs] : [])))];
}

function evaluateEnd(end: End, basis: Basis): EndResult {
  const from = anchorOf(end, basis);
  if (from !== null && (end.hours === undefined || hasTime(from))) return { counted: true, end, from, value: count(end, from) };
  const needs = isEvent(end.anchor) ? end.anchor : 'called';
  const last = latestOf(needs, basis);
  return { counted: false, end, needs, latest: last === null || end.hours !== undefined ? null : count(end, last) };
}

function anchorOf({ anchor }: End, { votingDay, votingFrom, events }: Basis): DateOrInstant | null {
  if (anchor === 'voting-day') return votingDay;
  if (anchor === 'voting-start') return `${votingDay}T${votingFrom}:00+04:00`;
  return events[anchor] ?? null;
}

/** The last day of an event by the rule that limits it; each such chain ends, which a test holds. */
function latestOf(event: EventId, basis: Basis): DateOrInstant | null {
  const { latest } = EVENTS[event];
  const until = latest === null ? null : ruleById(latest)?.until;
  if (!until) return null;
  const result = evaluateEnd(until, basis);
  return result.counted ? result.value : result.latest;
}

function count({ days, months, hours, time }: End, from: DateOrInstant): DateOrInstant {
  if (hours !== undefined) return bakuInstant(startMs(from) + hours * 3_600_000);
  const day = months === undefined ? addDays(dayOf(from), days ?? 0) : addMonths(dayOf(from), months);
  return time === undefined ? day : `${day}T${time}:00+04:00`;
}
