import type { Locale } from '@/lib/locale';
import { bakuDate, bakuTime } from '@/lib/time/baku';
import { formatDate } from '@/lib/time/format';

/**
 * A share as per cent with one decimal: `98,2 %` with a space that does not break, en `98.2%`. Never rounded up to all or down to nothing: 99.97 % is 99.9,
 * a trace is `< 0.1`. No share is a dash.
 */
export function formatShare(share: number | null, locale: Locale): string {
  const number = formatPerCent(share, locale);
  if (share === null) return number;
  return locale === 'az' ? `${number}\u00a0%` : `${number}%`;
}

/** The same without the sign, for columns whose heading has it. */
export function formatPerCent(share: number | null, locale: Locale): string {
  if (share === null) return '–';
  if (share === 0 || share === 1) return share === 0 ? '0' : '100';
  const tenths = share > 0.5 ? Math.floor(share * 1000 + 1e-9) : Math.round(share * 1000);
  if (tenths === 0) return locale === 'az' ? '<0,1' : '<0.1';
  const text = (Math.min(tenths, 999) / 10).toFixed(1);
  return locale === 'az' ? text.replace('.', ',') : text;
}

/** How long something lasted: `40 s`, `27 min`, `3 h 12 min`; az `40 san`, `27 dəq`, `3 saat 12 dəq`. Whole units, rounded down; from 100 hours on only hours. */
export function formatDuration(ms: number, locale: Locale): string {
  const [second, minute, hour] = locale === 'az' ? ['san', 'dəq', 'saat'] : ['s', 'min', 'h'];
  const seconds = Math.floor(ms / 1000);
  if (seconds < 60) return `${seconds} ${second}`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return seconds % 60 && minutes < 5 ? `${minutes} ${minute} ${seconds % 60} ${second}` : `${minutes} ${minute}`;
  if (minutes >= 6000) return `${thousands(Math.floor(minutes / 60), locale)} ${hour}`;
  return minutes % 60 ? `${Math.floor(minutes / 60)} ${hour} ${minutes % 60} ${minute}` : `${minutes / 60} ${hour}`;
}

/**
 * A measured moment in Baku to the second, `22 November 2026, 10:14:57`. With colons in both languages, as the pictures and the monitor write it.
 * @param ms milliseconds since 1970
 */
export function formatMoment(ms: number, locale: Locale): string {
  return `${formatDate(bakuDate(ms), locale)}, ${bakuTime(ms)}`;
}

/** A measured time of day in Baku: `10:14`, or `10:14:57` where minutes say too little. @param ms milliseconds since 1970 */
export function formatTimeOfDay(ms: number, seconds = false): string {
  return bakuTime(ms).slice(0, seconds ? 8 : 5);
}

/** A whole number with its thousands apart: az `10 089` with a space that does not break, en `10,089`. Four digits stay together in az. */
function thousands(count: number, locale: Locale): string {
  if (locale === 'az' && count < 10_000) return String(count);
  return String(count).replace(/\B(?=(\d{3})+$)/g, locale === 'az' ? '\u00a0' : ',');
}
