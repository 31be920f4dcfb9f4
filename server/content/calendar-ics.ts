import { writeIcs } from '@/lib/calendar/ics';
import type { FeedSource } from '@/lib/calendar/feed';
import { planCalendar, type TermFilter } from '@/lib/calendar/ics-events';
import type { Bilingual, Locale } from '@/lib/locale';

/** A file of open data. The path is relative to `/data/elections/{election}/`. */
export type CalendarDataFile = { path: string; contentType: string; body: (nowMs: number) => string };

/**
 * The two files of some terms of a plan in one language: `{name}.{l}.ics` and, with reminders, `{name}.{l}.reminders.ics`.
 * @param name path without language and ending, relative to `/data/elections/{election}/`: `calendar/paths/observe`
 * @param about what the calendar's name says after the election's; null for the whole plan
 */
export function icsFiles(source: FeedSource, locale: Locale, name: string, about: Bilingual | null, filter: TermFilter): CalendarDataFile[] {
  return [false, true].map((reminders) => {
    const path = `${name}.${locale}${reminders ? '.reminders' : ''}.ics`;
    const address = `${source.site}/data/elections/${source.election.id}/${path}`;
    return { path, contentType: 'text/calendar; charset=utf-8', body: () => writeIcs(planCalendar(source, locale, about, filter, { reminders, address })) };
  });
}
