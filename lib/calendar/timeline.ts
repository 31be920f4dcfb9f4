import type { Locale } from '@/lib/locale';
import type { PlainDate } from '@/lib/time/baku';
import { rowExecutors } from './rows';
import type { Calendar, Executor, Item, Term } from './schema';
import { shortExecutorName, shortTermName, type ShortNames } from './short-names';
import { termSpan, type Span } from './state';
import { termExecutors } from './titles';

/** One term as the timeline draws it. `shape` is how its date is meant; none where the plan gives no date, or the term was withdrawn. `lanes` are places in the list of lanes. */
export type DrawnTerm = Span & { item: Item; term: Term; name: string; shape: 'by' | 'on' | 'window' | 'from' | 'regularly' | 'none'; lanes: number[] };

/** One executor's lane. `undated` are the numbers of rows in which the plan gives this executor no date. */
export type Lane = { id: string; name: string; undated: number[] };

/** A plan as the timeline draws it: lanes in the order of executors, terms in the order of time, those without an end in the order of the plan after them. */
export type DrawnPlan = { lanes: Lane[]; terms: DrawnTerm[] };

const MINUTE_MS = 60_000;

/** Gathers what the timeline draws. @param announcedOn day in Baku, see {@link termSpan} */
export function drawnPlan(calendar: Calendar, executors: readonly Executor[], names: ShortNames, announcedOn: PlainDate | null, locale: Locale): DrawnPlan {
  const named = new Set(calendar.items.flatMap(rowExecutors));
  const acting = executors.filter(({ id }) => named.has(id));
  const terms = calendar.items.flatMap((item) => item.terms.map((term) => drawnTerm(item, term))).sort((a, b) => orderOf(a) - orderOf(b));
  const lanes = acting.map((executor, lane) => ({
    id: executor.id, name: shortExecutorName(names, executor, locale),
    undated: [...new Set(terms.filter((term) => term.shape === 'none' && !term.term.withdrawn && term.lanes.includes(lane)).map(({ item }) => item.number))],
  }));
  return { lanes, terms };

  function drawnTerm(item: Item, term: Term): DrawnTerm {
    const span = (term.withdrawn ? null : termSpan(term.published, announcedOn)) ?? { startMs: null, endMs: null };
    const lanesOf = termExecutors(item, term).map((id) => acting.findIndex((executor) => executor.id === id)).filter((lane) => lane >= 0);
    return { ...span, item, term, name: shortTermName(names, item, term, locale), shape: term.withdrawn ? 'none' : shapeOf(term, span), lanes: lanesOf };
  }
}

/** A whole day "on" which something happens is drawn as the day it takes; a moment as a mark. */
function shapeOf({ published }: Term, { startMs, endMs }: Span): DrawnTerm['shape'] {
  if (published === null) return 'none';
  return published.kind === 'on' && (endMs ?? 0) - (startMs ?? 0) > MINUTE_MS ? 'window' : published.kind;
}

/** By the end where only that is published, otherwise by the beginning; without either last. */
function orderOf({ shape, startMs, endMs }: DrawnTerm): number {
  if (shape === 'none') return Number.MAX_SAFE_INTEGER;
  return (shape === 'by' ? endMs : startMs) ?? Number.MAX_SAFE_INTEGER - 1;
}
