import { isPlainDate, type PlainDate } from './baku';

/**
 * The same day of the month `months` later (earlier when negative); the month's last day where it has no such day:
 * 31 August + 6 months is 28 or 29 February. @throws RangeError when `date` is no day
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  if (!isPlainDate(date)) throw new RangeError(`${date} is no day`);
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}
