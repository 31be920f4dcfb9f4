/** Milliseconds by which Baku is ahead of UTC. Source: IANA tz, Asia/Baku is UTC+04:00 without summer time since 2016. */
const BAKU_OFFSET_MS = 4 * 3_600_000;
const DAY_MS = 86_400_000;
const FIRST_FIXED_MS = Date.UTC(2015, 11, 31, 20);

/** A day in Baku, `YYYY-MM-DD`. */
export type PlainDate = string;

/** A day in Baku, or a point in time with its explicit offset, `2024-01-08T18:00:00+04:00`. */
export type DateOrInstant = string;

/**
 * The day in Baku at a point in time.
 * @param epochMs milliseconds since 1970 UTC
 * @throws RangeError before 2016, when Baku still had summer time
 */
export function bakuDate(epochMs: number): PlainDate {
  return bakuIso(epochMs).slice(0, 10);
}

/** The wall clock in Baku, `HH:MM:SS`. @param epochMs milliseconds since 1970 UTC */
export function bakuTime(epochMs: number): string {
  return bakuIso(epochMs).slice(11, 19);
}

/** A point in time with Baku's offset, `2024-01-08T18:00:00+04:00`. @param epochMs milliseconds since 1970 UTC */
export function bakuInstant(epochMs: number): string {
  return `${bakuIso(epochMs).slice(0, 19)}+04:00`;
}

/** The first millisecond of a day in Baku, or the instant itself. @throws RangeError when it is neither */
export function startMs(value: DateOrInstant): number {
  const ms = Date.parse(value.length === 10 ? `${value}T00:00:00+04:00` : value);
  if (Number.isNaN(ms) || (value.length === 10 && !isPlainDate(value))) throw new RangeError(`${value} is no date`);
  return ms;
}

/** The first millisecond after a day in Baku, or the instant itself: a term that ends there is over from this moment. */
export function endMs(value: DateOrInstant): number {
  return value.length === 10 ? startMs(value) + DAY_MS : startMs(value);
}

/** Whether the text is a day that exists, `2024-02-29` but not `2023-02-29`. */
export function isPlainDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const ms = Date.parse(`${value}T00:00:00Z`);
  // a day too many runs over into the next month
  return !Number.isNaN(ms) && new Date(ms).getUTCDate() === Number(value.slice(8));
}

/** The day `days` later (earlier when negative). @throws RangeError when `date` is no day */
export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date(utcMs(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from one day to another, negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (utcMs(to) - utcMs(from)) / DAY_MS;
}

/** 1 Monday … 7 Sunday. */
export function weekday(date: PlainDate): number {
  return new Date(utcMs(date)).getUTCDay() || 7;
}

/**
 * Reads the `?at=` of an address: `2024-02-06` (that day, 00:00 in Baku) or `2024-02-06T08:00`, both in Baku.
 * Also sent to the browser as its own source text: it must use nothing from outside its body.
 * @returns milliseconds since 1970 UTC, or null when it makes no sense
 */
export function parseAt(text: string): number | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T((?:[01]\d|2[0-3]):[0-5]\d))?$/.exec(text);
  if (!match) return null;
  const [, date = '', time = '00:00'] = match;
  const midnightUtc = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(midnightUtc) || new Date(midnightUtc).toISOString().slice(0, 10) !== date) return null;
  const ms = Date.parse(`${date}T${time}:00+04:00`);
  return ms >= Date.UTC(2015, 11, 31, 20) ? ms : null;
}

function bakuIso(epochMs: number): string {
  if (!(epochMs >= FIRST_FIXED_MS)) throw new RangeError(`${epochMs} lies before 2016, when Baku had summer time`);
  return new Date(epochMs + BAKU_OFFSET_MS).toISOString();
}

function utcMs(date: PlainDate): number {
  if (!isPlainDate(date)) throw new RangeError(`${date} is no day`);
  return Date.parse(`${date}T00:00:00Z`);
}
