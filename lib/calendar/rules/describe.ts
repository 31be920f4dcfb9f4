import type { Locale } from '@/lib/locale';
import { formatDateOrInstant } from '@/lib/time/format';
import type { DateOrInstant } from '@/lib/time/baku';
import type { EndResult } from './evaluate';
import { EVENTS, isEvent } from './events';
import type { Anchor, End } from './rule';

const NUMBER_WORDS = {
  az: { days: (n: number) => `${n} gün`, months: (n: number) => `${n} ay`, hours: (n: number) => `${n} saat` },
  en: { days: (n: number) => plural(n, 'day'), months: (n: number) => plural(n, 'month'), hours: (n: number) => plural(n, 'hour') },
} as const;

const ANCHOR_WORDS = {
  az: { 'voting-day': 'səsvermə günü', 'voting-start': 'səsvermənin başlanması' },
  en: { 'voting-day': 'voting day', 'voting-start': 'the beginning of voting' },
} as const;

/** The count of an end without dates: `voting day − 60 days`, `səsvermə günü − 30 gün, saat 18.00`. */
export function endFormula(end: End, locale: Locale): string {
  return `${anchorWords(end.anchor, locale)}${offset(end, locale)}`;
}

/**
 * How an end was counted, with dates: `7 February 2024 − 60 days = 9 December 2023`. For an end that needs an event: the count
 * without dates, and the last day that is possible where there is one.
 */
export function countWords(result: EndResult, locale: Locale): string {
  if (!result.counted) return endFormula(result.end, locale);
  const { end, from, value } = result;
  const start = isEvent(end.anchor) ? `${stamp(from, locale)} (${EVENTS[end.anchor].name[locale]})` : stamp(from, locale);
  const change = offset(end, locale);
  return change === '' ? start : `${start}${change} = ${stamp(value, locale)}`;
}

/** What a term is counted from, in words. */
export function anchorWords(anchor: Anchor, locale: Locale): string {
  return isEvent(anchor) ? EVENTS[anchor].name[locale] : ANCHOR_WORDS[locale][anchor];
}

function offset({ days, months, hours, time }: End, locale: Locale): string {
  const words = NUMBER_WORDS[locale];
  const counts = [[days, words.days], [months, words.months], [hours, words.hours]] as const;
  const signed = counts.flatMap(([count, word]) => (count ? [` ${count < 0 ? '−' : '+'} ${word(Math.abs(count))}`] : []));
  if (time !== undefined) signed.push(locale === 'az' ? `, saat ${time.replace(/^0/, '').replace(':', '.')}` : `, ${time}`);
  return signed.join('');
}

function stamp(value: DateOrInstant, locale: Locale): string {
  return formatDateOrInstant(value, locale);
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
