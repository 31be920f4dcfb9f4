import type { Locale } from '@/lib/locale';
import { bakuInstant } from '@/lib/time/baku';
import { formatDate, formatTime } from '@/lib/time/format';
import { datedTerms } from './due';
import { datePhraseText } from './phrase';
import type { CalendarContent } from './schema';
import type { Span } from './state';
import { termTitle } from './titles';

/** One end of a term in words: the time of day (`18:00`, az `18.00`), empty where it is a whole day; and its day, with the time. */
export type EdgeWords = { clock: string; date: string };

/** A dated term as the strip "open now, next" tells it. `start` is null where the plan prints no beginning: then none is told. */
export type NowTerm = Span & { id: string; number: number; title: string; start: EdgeWords | null; end: EdgeWords | null };

/** How a plan stands at a moment. */
export type NowSummary<T> = {
  /** `before`: nothing has told; `over`: every end has passed and nothing is to come. */
  phase: 'before' | 'running' | 'over';
  /** Number of open terms, those without an end among them. */
  open: number;
  /** The open terms that end first, all at the same moment. */
  ending: T[];
  /** The terms that begin next, all at the same moment; on one day those with a time of day come before whole days. */
  beginning: T[];
  /** The terms that end last, all at the same moment. */
  last: T[];
};

/** The dated terms of a plan in words, without those that were withdrawn. @param announcedOn day in Baku, see {@link termSpan} */
export function nowTerms(calendar: CalendarContent, announcedOn: string | null, locale: Locale): NowTerm[] {
  const named = new Map(calendar.items.flatMap((item) => item.terms.filter(({ withdrawn }) => !withdrawn).map((term) => [term.id, termTitle(item, term, locale)] as const)));
  return datedTerms(calendar, announcedOn).filter(({ id }) => named.has(id)).map(({ id, number, startMs, endMs, published: { from, until } }) => ({
    id, number, startMs, endMs, title: named.get(id) ?? '',
    start: from === null ? null : edgeWords(from, locale),
    end: until === null ? null : { ...edgeWords(until, locale), ...(locale === 'az' ? { date: untilAz(until) } : {}) },
  }));
}

/**
 * How a plan stands at a moment: what is open, what ends first, what begins next.
 * Sent to the browser as its own source text: it must use nothing from outside its body but its arguments.
 */
export function nowAndNext<T extends Span & Pick<NowTerm, 'start'>>(terms: readonly T[], nowMs: number, stateAt: (startMs: number | null, endMs: number | null, nowMs: number) => string): NowSummary<T> {
  const inState = (state: string) => terms.filter(({ startMs, endMs }) => stateAt(startMs, endMs, nowMs) === state);
  const [open, next, past] = [inState('open'), inState('next'), inState('past')];
  const atEdge = (from: readonly T[], key: 'startMs' | 'endMs', pick: (...values: number[]) => number) => {
    const moments = from.flatMap((term) => term[key] ?? []);
    return moments.length === 0 ? [] : from.filter((term) => term[key] === pick(...moments));
  };
  const ending = atEdge(open, 'endMs', Math.min);
  // a whole day is told after the moments of that day: voting begins at 8.00, not what follows it "from 7 February"
  const beginsMs = ({ startMs, start }: T) => (startMs ?? 0) + (start?.clock === '' ? 86_399_999 : 0);
  const told = next.filter(({ start }) => start !== null);
  const firstMs = Math.min(...told.map(beginsMs));
  return {
    phase: open.length + past.length === 0 ? 'before' : next.length + ending.length === 0 ? 'over' : 'running',
    open: open.length, ending, beginning: told.filter((term) => beginsMs(term) === firstMs), last: atEdge(terms, 'endMs', Math.max),
  };
}

/** A day or moment of the plan in words, without its year: `8 January, 18:00`. */
export function edgeWords(stamp: string, locale: Locale): EdgeWords {
  const day = formatDate(stamp.slice(0, 10), locale, 'short');
  if (stamp.length === 10) return { clock: '', date: day };
  const clock = formatTime(bakuInstant(Date.parse(stamp)), locale).replace(locale === 'az' ? /^0/ : /$^/, '');
  return { clock, date: locale === 'az' ? `${day}, saat ${clock}` : `${day}, ${clock}` };
}

/** `yanvarın 8-i saat 18.00-dək`: the plan's own form, without the year. */
function untilAz(until: string): string {
  return datePhraseText({ kind: 'by', from: null, until }, 'az').replace(/^\S+ il /, '');
}
