import { addDays } from '@/lib/time/baku';

// Own writer of iCalendar files (RFC 5545): docs/adr says why no library.

/** A whole day (`2024-01-13`) or a moment on Baku's clock (`2024-01-08T18:00:00+04:00`). */
export type IcsTime = string;

/** A reminder that a calendar shows before an event or when it begins. */
export type IcsReminder = {
  /** Which end of the event it is counted from. */
  from: 'start' | 'end';
  /** How far from it, a duration: `-P1D` a day before, `PT9H` nine hours after. */
  trigger: string;
  /** What it says before the event's title. */
  text: string;
};

/** One event. */
export type IcsEvent = {
  /** Never changes, whatever happens to dates and titles. */
  uid: string;
  /** First day or moment. */
  start: IcsTime;
  /** Last whole day, or the moment of the end; null for an event without duration. Of the same type as `start`. */
  end: IcsTime | null;
  summary: string;
  description: string;
  url: string;
  /** Day of the last change, `YYYY-MM-DD`. */
  changedOn: string;
  /** How often it was changed. */
  sequence: number;
  cancelled: boolean;
  /** Empty in files without reminders. */
  reminders: readonly IcsReminder[];
};

/** A calendar of events. */
export type IcsCalendar = {
  /** `az` or `en`. */
  language: string;
  name: string;
  description: string;
  /** Where the newest copy of this file is to be found; null where it has no address. */
  address: string | null;
  events: readonly IcsEvent[];
};

/** Source: IANA tz; +05:00 summer time ended for good on 25 October 2015. */
const BAKU = [
  'BEGIN:VTIMEZONE', 'TZID:Asia/Baku', 'BEGIN:STANDARD', 'DTSTART:20151025T050000', 'TZOFFSETFROM:+0500', 'TZOFFSETTO:+0400', 'TZNAME:+04', 'END:STANDARD', 'END:VTIMEZONE',
];

/** The file, its lines folded at 75 octets and ended by CR LF. Whole days end exclusively, as the standard wants. */
export function writeIcs({ language, name, description, address, events }: IcsCalendar): string {
  // a calendar must hold at least one component, so one without events holds the time zone
  const withZone = events.length === 0 || events.some(({ start }) => start.length > 10);
  return [
    'BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//Election Transparency Portal//Calendar plan//${language.toUpperCase()}`, 'CALSCALE:GREGORIAN',
    `NAME;LANGUAGE=${language}:${escapeText(name)}`, `X-WR-CALNAME:${escapeText(name)}`,
    `DESCRIPTION;LANGUAGE=${language}:${escapeText(description)}`, `X-WR-CALDESC:${escapeText(description)}`,
    ...(address ? [`SOURCE;VALUE=URI:${address}`] : []),
    'X-WR-TIMEZONE:Asia/Baku', 'REFRESH-INTERVAL;VALUE=DURATION:PT12H', 'X-PUBLISHED-TTL:PT12H',
    ...(withZone ? BAKU : []),
    ...events.flatMap((event) => writeEvent(event, language)),
    'END:VCALENDAR',
  ].map((line) => `${foldLine(line)}\r\n`).join('');
}

/** Folds one content line so that no line is longer than 75 octets and no letter is cut. Source: RFC 5545, 3.1 */
export function foldLine(line: string): string {
  const parts: string[] = [];
  let [from, octets, at] = [0, 0, 0];
  while (at < line.length) {
    const point = line.codePointAt(at) ?? 0;
    const size = octetsOf(point);
    if (octets + size > 75) {
      parts.push(line.slice(from, at));
      // the space that begins a continued line counts
      [from, octets] = [at, 1];
    }
    octets += size;
    at += point > 0xffff ? 2 : 1;
  }
  return [...parts, line.slice(from)].join('\r\n ');
}

/** Length of a letter in UTF-8. */
function octetsOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/** Escapes a TEXT value. Source: RFC 5545, 3.3.11 */
export function escapeText(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replace(/\r?\n/g, '\\n');
}

function writeEvent(event: IcsEvent, language: string): string[] {
  const stamp = `${event.changedOn.replaceAll('-', '')}T000000Z`;
  return [
    'BEGIN:VEVENT', `UID:${event.uid}`, `DTSTAMP:${stamp}`, `LAST-MODIFIED:${stamp}`, `SEQUENCE:${event.sequence}`,
    `DTSTART${time(event.start)}`,
    ...(event.end === null ? [] : [`DTEND${time(event.end.length > 10 ? event.end : addDays(event.end, 1))}`]),
    `SUMMARY;LANGUAGE=${language}:${escapeText(event.summary)}`, `DESCRIPTION;LANGUAGE=${language}:${escapeText(event.description)}`,
    `URL:${event.url}`, `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`, 'TRANSP:TRANSPARENT',
    ...event.reminders.flatMap((reminder) => writeReminder(reminder, event.summary)),
    'END:VEVENT',
  ];
}

function writeReminder({ from, trigger, text }: IcsReminder, summary: string): string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER${from === 'end' ? ';RELATED=END' : ''}:${trigger}`, `DESCRIPTION:${escapeText(`${text}: ${summary}`)}`, 'END:VALARM'];
}

function time(value: IcsTime): string {
  const digits = value.slice(0, 19).replace(/[-:]/g, '');
  return value.length > 10 ? `;TZID=Asia/Baku:${digits}` : `;VALUE=DATE:${digits}`;
}
