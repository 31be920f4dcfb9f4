import { isPlainDate } from '@/lib/time/baku';
import { isAbout } from './availability';
import { intervalsOf, stateAt, type DayRecord, type Interval, type Note } from './day-record';

/** What a record says of one camera at one moment. `not-yet`: after the last measured instant; `unknown`: the record does not name the camera. */
export type MomentAnswer =
  | { kind: 'interval'; interval: Interval; notes: Note[] }
  | { kind: 'unmeasured'; notes: Note[] }
  | { kind: 'not-yet' }
  | { kind: 'unknown' };

/**
 * Reads a moment of an address: `2026-11-22T12:07`, with seconds or not, in Baku unless it names an offset. A plus sign that
 * came as a space is read as one.
 * @returns milliseconds since 1970, or null when it makes no sense
 */
export function readMoment(text: string): number | null {
  const match = /^(\d{4}-\d\d-\d\d)T((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?(?:\.\d+)?(Z|[ +-]\d\d:\d\d)?$/.exec(text);
  if (!match) return null;
  const [, date = '', time = '', second = ':00', offset = '+04:00'] = match;
  const ms = isPlainDate(date) ? Date.parse(`${date}T${time}${second}${offset.replace(' ', '+')}`) : Number.NaN;
  return Number.isNaN(ms) || ms < Date.UTC(2016, 0, 2) ? null : ms;
}

/** Reads a precinct as people write it, `57/2`, `57-2` or `57 2`; the answer is `57-2`, or null. */
export function readCameraId(text: string): string | null {
  const match = /^\s*([1-9]\d{0,3})\s*[/\- ]\s*([1-9]\d{0,3})\s*$/.exec(text);
  return match ? `${match[1]}-${match[2]}` : null;
}

/** What a day's record says of a camera at a moment of that day. @param atMs milliseconds since 1970 */
export function momentOf(record: DayRecord, id: string, atMs: number): MomentAnswer {
  if (!record.cameras[id]) return { kind: 'unknown' };
  if (atMs >= Date.parse(record.at)) return { kind: 'not-yet' };
  const notes = record.notes.filter((note) => isAbout(note, id) && Date.parse(note.from) <= atMs && atMs < Date.parse(note.until));
  const interval = stateAt(intervalsOf(record, id), atMs);
  return interval ? { kind: 'interval', interval, notes } : { kind: 'unmeasured', notes };
}
