import { spanOf, type TermFilter } from './ics-events';
import type { CalendarContent } from './schema';

/** Addresses by which programs subscribe to a calendar file. */
export type SubscriptionLinks = {
  /** The file as it is downloaded: a copy. */
  file: string;
  /** The same with reminders. */
  fileWithReminders: string;
  /** What a reader copies into a program. */
  address: string;
  addressWithReminders: string;
  /** Opens the program for calendars that a phone or computer has. */
  webcal: string;
  webcalWithReminders: string;
  google: string;
  outlook: string;
};

/**
 * Every way to subscribe to a file. Google and Outlook.com get the file without reminders, because they leave out reminders of
 * subscribed calendars. `webcal:` is https with another name, which programs for calendars have made their own; Google takes
 * only that name for the address in `cid`. Neither Google nor Microsoft documents these addresses.
 * @param site address of the portal without a slash at its end
 * @param path path of the file without language's ending, from the root: `/data/elections/x/calendar.az`
 * @param name what the calendar is called in Outlook
 */
export function subscriptionLinks(site: string, path: string, name: string): SubscriptionLinks {
  const [file, fileWithReminders] = [`${path}.ics`, `${path}.reminders.ics`];
  const [address, addressWithReminders] = [`${site}${file}`, `${site}${fileWithReminders}`];
  const webcal = asWebcal(address);
  return {
    file, fileWithReminders, address, addressWithReminders, webcal, webcalWithReminders: asWebcal(addressWithReminders),
    google: `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}`,
    outlook: `https://outlook.live.com/calendar/0/addfromweb?url=${encodeURIComponent(address)}&name=${encodeURIComponent(name)}`,
  };
}

function asWebcal(address: string): string {
  return address.replace(/^https?:/, 'webcal:');
}

/** How many of these terms have a date, so that a calendar shows them. */
export function countDated({ items }: CalendarContent, filter: TermFilter): number {
  return items.flatMap((item) => item.terms.filter((term) => filter(item, term) && term.published && spanOf(term.published))).length;
}
