import { MONTHS_GENITIVE } from '@/lib/azerbaijani/months';
import { ablativeSuffix, ordinal, possessiveSuffix } from '@/lib/azerbaijani/ordinal';
import type { Locale } from '@/lib/locale';
import { formatDate } from '@/lib/time/format';
import type { Published } from './schema';
import { dayOf, hasTime } from './stamp';

/** A piece of a date in words; `dateTime` where the piece names a day or moment. */
export type PhrasePart = { text: string; dateTime?: string };

/**
 * A term's date in words, in pieces so that each date can be marked up: `By 9 December 2023`,
 * `2023-cü il dekabrın 19-dan 2024-cü il yanvarın 8-i saat 18.00-dək`. Empty for "regularly".
 * Source: the forms of the calendar plan, decision 7/16 of 8 December 2023.
 */
export function datePhrase(published: Pick<Published, 'kind' | 'from' | 'until'>, locale: Locale): PhrasePart[] {
  const { kind, from, until } = published;
  if (kind === 'on' && from) return [date(from, locale, 'on')];
  if (kind === 'window' && from && until) return locale === 'az' ? windowAz(from, until) : [date(from, 'en', 'plain'), { text: ' – ' }, date(until, 'en', 'plain')];
  if (kind === 'from' && from) return locale === 'az' ? ablativeAz(from) : [{ text: 'From ' }, date(from, 'en', 'plain')];
  if (kind === 'by' && until) return locale === 'az' ? [date(until, 'az', 'before-suffix'), { text: '-dək' }] : [{ text: 'By ' }, date(until, 'en', 'plain')];
  return [];
}

/** A term's date in words as one text, see {@link datePhrase}. */
export function datePhraseText(published: Pick<Published, 'kind' | 'from' | 'until'>, locale: Locale): string {
  return datePhrase(published, locale).map(({ text }) => text).join('');
}

function windowAz(from: string, until: string): PhrasePart[] {
  const end = date(until, 'az', 'before-suffix');
  const sameYear = from.slice(0, 4) === until.slice(0, 4);
  return [...ablativeAz(from), { text: ' ' }, sameYear ? { ...end, text: end.text.replace(/^\S+ il /, '') } : end, { text: '-dək' }];
}

function ablativeAz(from: string): PhrasePart[] {
  const suffix = hasTime(from) ? 'dan' : ablativeSuffix(dayNumber(from));
  return [date(from, 'az', 'before-suffix'), { text: `-${suffix}` }];
}

function date(stamp: string, locale: Locale, form: 'plain' | 'on' | 'before-suffix'): PhrasePart {
  const time = hasTime(stamp) ? stamp.slice(11, 16) : null;
  if (locale === 'en') return { text: `${formatDate(dayOf(stamp), 'en')}${time ? `, ${time}` : ''}`, dateTime: stamp };
  const [year = 0, month = 1] = stamp.split('-').map(Number);
  const day = dayNumber(stamp);
  const possessive = time || form !== 'before-suffix' ? `-${possessiveSuffix(day)}` : '';
  const clock = time ? ` saat ${time.replace(/^0/, '').replace(':', '.')}` : '';
  return { text: `${ordinal(year)} il ${MONTHS_GENITIVE[month - 1] ?? ''} ${day}${possessive}${clock}`, dateTime: stamp };
}

function dayNumber(stamp: string): number {
  return Number(stamp.slice(8, 10));
}
