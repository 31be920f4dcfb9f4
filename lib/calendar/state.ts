import { endMs, startMs, type PlainDate } from '@/lib/time/baku';
import type { Published } from './schema';

/** How a term stands at a moment. `regularly` and `undated` do not depend on the clock. */
export type TermState = 'open' | 'next' | 'past' | 'regularly' | 'undated';

/** When a term is open: from `startMs` (inclusive) to `endMs` (exclusive), milliseconds since 1970 UTC; null: no such end. */
export type Span = { startMs: number | null; endMs: number | null };

/** The portal's clock shows minutes, so a term that is a single moment is open during its minute. */
const MINUTE_MS = 60_000;

/**
 * When a published term is open, or null where the plan gives no date or says "regularly".
 * `by`: until its end, from the announcement of the election, or from the end of voting where the law counts it from voting day
 * (`opensAt`); `from`: from then on; `on`: that day, or that minute.
 * A day is a whole day in Baku: it ends at the midnight that follows. A time of day ends the term at that time sharp.
 * @param announcedOn the day in Baku on which the election was announced; null when not known
 */
export function termSpan(published: Published | null, announcedOn: PlainDate | null): Span | null {
  if (published === null || published.kind === 'regularly') return null;
  const { kind, from, until } = published;
  const begin = from ?? (kind === 'by' ? published.opensAt ?? announcedOn : null);
  const startsMs = begin === null ? null : startMs(begin);
  const endsMs = until === null ? null : endMs(until);
  if (kind === 'on' && startsMs !== null && startsMs === endsMs) return { startMs: startsMs, endMs: startsMs + MINUTE_MS };
  return { startMs: startsMs, endMs: endsMs };
}

/**
 * The state of a span at a moment.
 * Sent to the browser as its own source text: it must use nothing from outside its body.
 */
export function stateAt(startMs: number | null, endMs: number | null, nowMs: number): 'open' | 'next' | 'past' {
  if (startMs !== null && nowMs < startMs) return 'next';
  return endMs !== null && nowMs >= endMs ? 'past' : 'open';
}

/** The state of a published term at a moment, see {@link termSpan}. @param nowMs milliseconds since 1970 UTC */
export function termState(published: Published | null, nowMs: number, announcedOn: PlainDate | null = null): TermState {
  if (published === null) return 'undated';
  const span = termSpan(published, announcedOn);
  return span === null ? 'regularly' : stateAt(span.startMs, span.endMs, nowMs);
}

/**
 * Whole days in Baku from a moment to another: 0 on the same day, 1 tomorrow.
 * Sent to the browser as its own source text: it must use nothing from outside its body.
 */
export function bakuDaysUntil(nowMs: number, atMs: number): number {
  const dayMs = 86_400_000;
  const aheadMs = 14_400_000;
  return Math.floor((atMs + aheadMs) / dayMs) - Math.floor((nowMs + aheadMs) / dayMs);
}
