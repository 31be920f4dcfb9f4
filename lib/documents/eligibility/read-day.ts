import { isPlainDate, type PlainDate } from '@/lib/time/baku';
import type { AnswerProblem } from './answers';

/** What the three fields for a day hold, as typed. */
export type DayFields = { day: string; month: string; year: string };

/** A day as typed: the day, nothing, or what is wrong. `days`: how many days the month has that was meant. */
export type DayRead = { day: PlainDate } | { problem: 'empty' | AnswerProblem; days?: number };

/** Reads three fields. Leading zeros and blanks do not matter; a year has four digits. */
export function readDay(fields: DayFields): DayRead {
  const [day, month, year] = [fields.day.trim(), fields.month.trim(), fields.year.trim()];
  const given = [day, month, year].filter((part) => part !== '').length;
  if (given === 0) return { problem: 'empty' };
  if (given < 3) return { problem: 'incomplete' };
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return { problem: 'no-number' };
  if (Number(month) < 1 || Number(month) > 12) return { problem: 'no-such-month' };
  const start = `${year}-${month.padStart(2, '0')}`;
  const date = `${start}-${day.padStart(2, '0')}`;
  return isPlainDate(date) ? { day: date } : { problem: 'no-such-day', days: [31, 30, 29, 28].find((last) => isPlainDate(`${start}-${last}`)) ?? 31 };
}

/** A day as its three fields show it, `3`, `5`, `2006`. */
export function toDayFields(day: PlainDate): DayFields {
  const [year = '', month = '', date = ''] = day.split('-');
  return { day: String(Number(date)), month: String(Number(month)), year };
}
