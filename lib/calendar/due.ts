import type { Bilingual } from '@/lib/locale';
import type { PlainDate } from '@/lib/time/baku';
import type { CalendarContent, Published } from './schema';
import { stateAt, termSpan, type Span } from './state';

/** A term with a date, flattened out of its row; enough for one line on a page. */
export type DatedTerm = Span & { id: string; number: number; action: Bilingual; executors: string[]; published: Published };

/** What is due at a moment. */
export type Due<T extends Span> = {
  /** Open now and with an end, the nearest end first. */
  open: T[];
  /** Not yet open, the nearest beginning first. */
  next: T[];
  /** Open now without an end ("from"). */
  ongoing: T[];
  /** Whether every term that ends is over. */
  over: boolean;
};

/** Every term of a plan that has a date, in the order of the plan. @param announcedOn day in Baku, see {@link termSpan} */
export function datedTerms(calendar: CalendarContent, announcedOn: PlainDate | null): DatedTerm[] {
  return calendar.items.flatMap((item) => item.terms.flatMap((term) => {
    const span = termSpan(term.published, announcedOn);
    if (span === null || term.published === null) return [];
    return [{ ...span, id: term.id, number: item.number, action: term.action ?? item.action, executors: term.executors ?? item.executors.ids, published: term.published }];
  }));
}

/** Sorts terms by what a reader must know first at a moment. @param nowMs milliseconds since 1970 UTC */
export function dueNow<T extends Span>(terms: readonly T[], nowMs: number): Due<T> {
  const at = (state: string) => terms.filter((term) => stateAt(term.startMs, term.endMs, nowMs) === state);
  const open = at('open');
  const next = at('next');
  return {
    open: open.filter(({ endMs }) => endMs !== null).sort((a, b) => (a.endMs ?? 0) - (b.endMs ?? 0)),
    next: next.sort((a, b) => (a.startMs ?? 0) - (b.startMs ?? 0)),
    ongoing: open.filter(({ endMs }) => endMs === null),
    over: next.length === 0 && open.every(({ endMs }) => endMs === null),
  };
}
