import { bakuDate, startMs } from '@/lib/time/baku';
import type { CameraState } from './status';

/** From when cameras are promised to run. `day`: a day in Baku, or `today` for a rehearsal; `from`: the hour there, `07:30`. */
export type Promised = { day: string; from: string };

/** The promised instant, milliseconds since 1970. @throws RangeError when day or hour is none */
export function promisedMs({ day, from }: Promised, nowMs: number): number {
  return startMs(`${day === 'today' ? bakuDate(nowMs) : day}T${from}:00+04:00`);
}

/**
 * Whether an embed still waits for its broadcast. What is measured comes before what is promised: a camera that begins early is shown, and
 * one that is not there yet is waited for after its hour too.
 * @param monitor what the monitor last measured; null when nothing is known
 */
export function isAwaited(startsAtMs: number, monitor: CameraState | null, nowMs: number): boolean {
  if (monitor === 'live' || monitor === 'frozen') return false;
  return monitor === 'not-started' || nowMs < startsAtMs;
}

/** How long it still takes, as two whole units at most: days and hours, hours and minutes, minutes alone, in the last two minutes seconds. Null when the time has come. */
export function countdown(startsAtMs: number, nowMs: number): { days: number; hours: number; minutes: number; seconds: number } | null {
  const left = Math.ceil((startsAtMs - nowMs) / 1000);
  if (left <= 0) return null;
  if (left < 120) return { days: 0, hours: 0, minutes: 0, seconds: left };
  const minutes = Math.ceil(left / 60);
  if (minutes < 24 * 60) return { days: 0, hours: Math.floor(minutes / 60), minutes: minutes % 60, seconds: 0 };
  const hours = Math.ceil(minutes / 60);
  return { days: Math.floor(hours / 24), hours: hours % 24, minutes: 0, seconds: 0 };
}
