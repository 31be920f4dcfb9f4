import { bakuInstant } from '@/lib/time/baku';

/** What an address asks for with `?t=`. `atMs`: milliseconds since 1970. */
export type AskedMoment = { kind: 'none' } | { kind: 'senseless'; text: string } | { kind: 'moment'; atMs: number };

const FIRST_MS = Date.UTC(2015, 11, 31, 20);
const LONGEST_SHOWN = 60;

/**
 * Reads the `?t=` of an address: an instant with its offset, `2026-11-22T12:07:31+04:00`, or `Z`. The plus may have become
 * a space, as it does where it was not encoded; seconds may be missing; without an offset it is Baku time, as everywhere
 * in the portal. Moments before 2016 are senseless: the clock in Baku was another one, and there were no cameras.
 * Source: RFC 3339; WHATWG URL, application/x-www-form-urlencoded.
 */
export function readMoment(text: string | null): AskedMoment {
  if (text === null || text.trim() === '') return { kind: 'none' };
  const senseless = { kind: 'senseless', text: text.slice(0, LONGEST_SHOWN) } as const;
  const match = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,3})?)?(Z|[+ -](?:0\d|1[0-4]):?[0-5]\d)?$/i.exec(text.trim());
  if (!match) return senseless;
  const [, day = '', hours, minutes, seconds = '00', offset = '+04:00'] = match;
  if (new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) !== day) return senseless;
  const zone = offset.toUpperCase().replace(' ', '+').replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
  const atMs = Date.parse(`${day}T${hours}:${minutes}:${seconds}${zone}`);
  return Number.isNaN(atMs) || atMs < FIRST_MS ? senseless : { kind: 'moment', atMs };
}

const DAY_MS = 86_400_000;

/**
 * Whether a stream can hold the picture of an instant: `future` never, `near` perhaps, `far` (more than a day ago) hardly.
 * What it does hold is known only when it is opened. Both are milliseconds since 1970.
 */
export function reachOf(atMs: number, nowMs: number): 'future' | 'near' | 'far' {
  if (atMs > nowMs) return 'future';
  return nowMs - atMs <= DAY_MS ? 'near' : 'far';
}

/** The address of a moment of a camera: `{page}?t=2026-11-22T12%3A07%3A31%2B04%3A00`. @param page address of the camera's page, without a query */
export function momentAddress(page: string, atMs: number): string {
  return `${page}?t=${encodeURIComponent(bakuInstant(atMs))}`;
}

/** Name of a picture's file: `57-2_2026-11-22_12-07-31.png`, by the clock in Baku. @param label how the precinct is cited, 57/2 */
export function pictureFileName(label: string, atMs: number): string {
  const [day, time = ''] = bakuInstant(atMs).slice(0, 19).split('T');
  return `${label.replace('/', '-')}_${day}_${time.replaceAll(':', '-')}.png`;
}
