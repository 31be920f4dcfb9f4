import { isPlainDate } from '@/lib/time/baku';

/** Whether the text is a day that exists (`2024-01-13`), or a moment of one with Baku's offset (`2024-01-08T18:00:00+04:00`). */
export function isStamp(text: string): boolean {
  return isPlainDate(text) || (isPlainDate(text.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\+04:00$/.test(text.slice(10)));
}

/** The day in Baku of a day or moment. */
export function dayOf(stamp: string): string {
  return stamp.slice(0, 10);
}

/** Whether the text names a moment and not a whole day. */
export function hasTime(stamp: string): boolean {
  return stamp.length > 10;
}
