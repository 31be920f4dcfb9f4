import type { Bilingual } from '@/lib/locale';
import type { PlainDate } from '@/lib/time/baku';
import type { CalendarContent, Published } from './schema';
import { termSpan, type Span } from './state';

/** A term with a date, flattened out of its row; enough for one line on a page. */
export type DatedTerm = Span & { id: string; number: number; /** The row's words; a sub-item's own stand in `action`. */ rowAction: Bilingual; action: Bilingual; executors: string[]; published: Published };

/** Every term of a plan that has a date, in the order of the plan. @param announcedOn day in Baku, see {@link termSpan} */
export function datedTerms(calendar: CalendarContent, announcedOn: PlainDate | null): DatedTerm[] {
  return calendar.items.flatMap((item) => item.terms.flatMap((term) => {
    const span = termSpan(term.published, announcedOn);
    if (span === null || term.published === null) return [];
    return [{ ...span, id: term.id, number: item.number, rowAction: item.action, action: term.action ?? item.action, executors: term.executors ?? item.executors.ids, published: term.published }];
  }));
}
