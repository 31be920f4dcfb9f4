import type { Bilingual, Locale } from '@/lib/locale';
import { addDays } from '@/lib/time/baku';
import { describeTerm, termUrl, type FeedSource } from './feed';
import { feedWords } from './feed-words';
import { lastDates, statesOf } from './history';
import type { IcsCalendar, IcsEvent } from './ics';
import { remindersOf } from './reminders';
import type { Item, Published, Term } from './schema';
import { dayOf, hasTime } from './stamp';
import { termCitation, termTitle } from './titles';

/** Which terms a file holds. */
export type TermFilter = (item: Item, term: Term) => boolean;

/** What a file may have beside its events. */
export type IcsOptions = {
  /** Adds reminders; a reader has to choose them, because a phone that rings unasked is switched off. */
  reminders?: boolean;
  /** Where the newest copy of the file is to be found. */
  address?: string;
};

/**
 * A calendar of the plan's dated terms in one language. Terms without a date are left out, and the description says so.
 * @param about what is named after the election: an executor, a path, a term; null for the whole plan
 */
export function planCalendar(source: FeedSource, locale: Locale, about: Bilingual | null, filter: TermFilter, options: IcsOptions = {}): IcsCalendar {
  const words = feedWords[locale];
  const { reminders = false, address = null } = options;
  const events = source.calendar.items.flatMap((item) => item.terms
    .filter((term) => filter(item, term))
    .flatMap((term) => termEvent(source, item, term, locale, reminders) ?? []));
  const name = [source.election.shortName[locale], about?.[locale], reminders ? words.reminders : null].filter(Boolean).join(' – ');
  return { language: locale, name: `${name}${words.nameEnding}`, description: words.description, address, events };
}

/**
 * One term as an event, or null where the plan gives it no date and never gave one. A term that had a date and has none any
 * more is cancelled on that date: calendars on readers' phones would otherwise keep it or lose it without a word.
 */
export function termEvent(source: FeedSource, item: Item, term: Term, locale: Locale, reminders = false): IcsEvent | null {
  const dated = term.published && spanOf(term.published);
  const former = dated ? null : lastDates(source.history, term.id);
  const span = dated ?? (former && spanOf(former));
  if (!span) return null;
  return {
    uid: `${source.election.id}-${term.id}@election-transparency-portal`,
    ...span,
    summary: `${termCitation(item, term, locale)}: ${termTitle(item, term, locale)}`,
    description: describeTerm(source, item, term, locale),
    url: termUrl(source, item, term, locale),
    changedOn: dayOf(term.changes.at(-1)?.on ?? statesOf(source.history, term.id)[0]?.day ?? source.adopted),
    sequence: term.changes.length,
    cancelled: term.withdrawn || former !== null,
    reminders: reminders && term.published && !term.withdrawn ? remindersOf(term.published, locale) : [],
  };
}

/** When a date stands in a calendar: a deadline on its last day, an open-ended one on its first; a time of day makes both ends timed. */
export function spanOf({ kind, from, until }: Pick<Published, 'kind' | 'from' | 'until'>): { start: string; end: string | null } | null {
  if (kind === 'regularly') return null;
  const start = kind === 'by' ? until : from;
  if (start === null) return null;
  const end = kind === 'from' ? start : until ?? start;
  if (start === end) return { start, end: hasTime(start) ? null : end };
  if (hasTime(start) === hasTime(end)) return { start, end };
  return { start: hasTime(start) ? start : `${start}T00:00:00+04:00`, end: hasTime(end) ? end : `${addDays(end, 1)}T00:00:00+04:00` };
}
