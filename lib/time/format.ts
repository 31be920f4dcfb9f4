import { MONTHS, WEEKDAYS } from '@/lib/azerbaijani/months';
import type { Locale } from '@/lib/locale';
import { addDays, bakuDate, bakuTime, daysBetween, startMs, weekday, type DateOrInstant, type PlainDate } from './baku';

/** Months in English. */
export const MONTHS_EN = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS_EN = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** How a date is written: `long` 7 fevral 2024, çərşənbə · `day` 7 fevral 2024 · `short` 7 fevral. */
export type DateStyle = 'long' | 'day' | 'short';

/**
 * A date as readers of that language write it. Own tables: Chromium has no Azerbaijani dates although it claims to,
 * and server and browser must print the same.
 */
export function formatDate(date: PlainDate, locale: Locale, style: DateStyle = 'day'): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const name = (locale === 'az' ? MONTHS : MONTHS_EN)[month - 1] ?? '';
  const short = `${day} ${name}`;
  if (style === 'short') return short;
  const plain = `${short} ${year}`;
  if (style === 'day') return plain;
  return `${plain}, ${formatWeekday(date, locale)}`;
}

/** The day of the week: `çərşənbə`, `Wednesday`. */
export function formatWeekday(date: PlainDate, locale: Locale): string {
  return (locale === 'az' ? WEEKDAYS : WEEKDAYS_EN)[weekday(date) - 1] ?? '';
}

/** A clock time in Baku: az `18.00` as acts write it, en `18:00`. @param value an instant with its offset */
export function formatTime(value: DateOrInstant, locale: Locale): string {
  return formatClock(bakuTime(startMs(value)).slice(0, 5), locale);
}

/** A time of day, `19:00`, as readers of that language write it: az `19.00`. */
export function formatClock(time: string, locale: Locale): string {
  return locale === 'az' ? time.replace(':', '.') : time;
}

/** A day, with the clock time where there is one: `8 yanvar 2024, saat 18.00`, `8 January 2024, 18:00`. */
export function formatDateOrInstant(value: DateOrInstant, locale: Locale, style: DateStyle = 'day'): string {
  if (value.length === 10) return formatDate(value, locale, style);
  const date = formatDate(bakuDate(startMs(value)), locale, style);
  return locale === 'az' ? `${date}, saat ${formatTime(value, locale)}` : `${date}, ${formatTime(value, locale)}`;
}

/** How far a day is from another, in words: today, tomorrow, in 5 days, 5 days ago. */
export function formatDaysAway(from: PlainDate, to: PlainDate, locale: Locale): string {
  const days = daysBetween(from, to);
  if (days === 0) return locale === 'az' ? 'bu gün' : 'today';
  if (to === addDays(from, 1)) return locale === 'az' ? 'sabah' : 'tomorrow';
  if (to === addDays(from, -1)) return locale === 'az' ? 'dünən' : 'yesterday';
  if (locale === 'az') return days > 0 ? `${days} gün sonra` : `${-days} gün əvvəl`;
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}
