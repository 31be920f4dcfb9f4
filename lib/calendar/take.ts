import { addDays } from '@/lib/time/baku';
import type { IcsEvent } from './ics';
import { hasTime } from './stamp';
import { shortenWords } from './shorten';

/** Ways to put one term into a calendar. */
export type TakeLinks = { file: string; reminders: string; google: string; outlook: string; apple: string };

/** A title longer than this is cut off by the calendars themselves, and would make the address too long for some. */
const MOST_LETTERS = 120;

/**
 * Addresses that put an event into a calendar: the file, the two web calendars' own forms, and the file as a subscription.
 * The days are those of the file; whole days end exclusively, times carry Baku's offset (Google: its zone).
 * Source: the forms' parameters as collected in InteractionDesignFoundation/add-event-to-calendar-docs; neither maker documents them.
 * @param site address of the portal without a slash at its end, for the subscription
 * @param file the term's file, from the portal's root; its twin with reminders has `.reminders` before the ending
 * @param note what stands below the title, without the address of the term
 */
export function takeLinks(event: Pick<IcsEvent, 'start' | 'end' | 'summary' | 'url'>, site: string, file: string, note: string): TakeLinks {
  const { start, url } = event;
  const title = shortenWords(event.summary, MOST_LETTERS);
  const text = `${note}\n${url}`;
  const timed = hasTime(start);
  const end = timed ? event.end ?? start : addDays(event.end ?? start, 1);
  const google = new URLSearchParams({ action: 'TEMPLATE', text: title, dates: `${compact(start)}/${compact(end)}`, ctz: 'Asia/Baku', details: text });
  const outlook = new URLSearchParams({ path: '/calendar/action/compose', rru: 'addevent', subject: title, startdt: start, enddt: end, ...(timed ? {} : { allday: 'true' }), body: text });
  return {
    file,
    reminders: file.replace(/\.ics$/, '.reminders.ics'),
    google: `https://calendar.google.com/calendar/render?${google}`,
    // Outlook does not read + as a space.
    outlook: `https://outlook.live.com/calendar/0/deeplink/compose?${String(outlook).replaceAll('+', '%20')}`,
    apple: `${site}${file}`.replace(/^https?:/, 'webcal:'),
  };
}

/** `20240113`, `20240108T180000`: as Google writes a day and a moment on the clock of `ctz`. */
function compact(stamp: string): string {
  return stamp.slice(0, 19).replaceAll(/[-:]/g, '');
}
