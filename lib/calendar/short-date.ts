import { MONTHS } from '@/lib/azerbaijani/months';
import type { Locale } from '@/lib/locale';
import type { Published } from './schema';
import { hasTime } from './stamp';
import { shortMonth } from './ticks';

/** April alone has a front vowel last: aprelədək, apreldən. */
const APRIL = 4;

/**
 * A term's date in as few words as a drawing has room for, without the year: `by 24 Dec`, `19 Dec – 8 Jan, 18:00`, `from 7 Feb`;
 * `24 dekabradək`, `19 dek – 8 yan, 18.00`, `7 fevraldan`. Empty for "regularly".
 */
export function shortDate({ kind, from, until }: Published, locale: Locale): string {
  if (kind === 'window' && from && until) return `${day(from, locale)} – ${day(until, locale)}`;
  if (kind === 'on' && from) return day(from, locale);
  if (kind === 'by' && until) return locale === 'az' ? withCase(until, 'dək') : `by ${day(until, 'en')}`;
  if (kind === 'from' && from) return locale === 'az' ? withCase(from, 'dan') : `from ${day(from, 'en')}`;
  return '';
}

function day(stamp: string, locale: Locale): string {
  const time = hasTime(stamp) ? `, ${stamp.slice(11, 16).replace(/^0/, '').replace(':', locale === 'az' ? '.' : ':')}` : '';
  return `${Number(stamp.slice(8, 10))} ${shortMonth(Number(stamp.slice(5, 7)), locale)}${time}`;
}

/** The ending stands at the clock time where there is one (18.00-dək), otherwise at the month (dekabradək, apreldən). */
function withCase(stamp: string, ending: 'dək' | 'dan'): string {
  if (hasTime(stamp)) return `${day(stamp, 'az')}-${ending}`;
  const month = Number(stamp.slice(5, 7));
  const front = month === APRIL;
  const end = ending === 'dək' ? `${front ? 'ə' : 'a'}dək` : front ? 'dən' : 'dan';
  return `${Number(stamp.slice(8, 10))} ${MONTHS[month - 1] ?? ''}${end}`;
}
