import { ordinal, ordinalSuffix } from '@/lib/azerbaijani/ordinal';
import type { Locale } from '@/lib/locale';
import { formatDate } from '@/lib/time/format';

/** The day of a decision in running text, as acts write it: `27 iyun 2024-cü il`, `27 June 2024`; a year alone: `2024-cü il`, `2024`. */
export function dayInText(date: string, locale: Locale): string {
  const year = Number(date.slice(0, 4));
  const day = date.length === 4 ? null : formatDate(date, locale, 'short');
  if (locale === 'az') return [day, `${ordinal(year)} il`].filter(Boolean).join(' ');
  return [day, year].filter(Boolean).join(' ');
}

/** How a clause is cited: `2.3-cü bənd`, `clause 2.3`. The suffix goes by the last number. */
export function clauseName(id: string, locale: Locale): string {
  return locale === 'az' ? `${id}-${ordinalSuffix(Number(id.split('.').at(-1)))} bənd` : `clause ${id}`;
}

/** How a place of an act is named in a list: its clause, a paragraph of the introduction, its title … `place` is e.g. `preamble 5`. */
export function placeName(place: string, locale: Locale): string {
  const [kind = '', number = ''] = place.split(' ');
  if (kind === 'clause') return clauseName(number, locale);
  if (kind === 'preamble') return locale === 'az' ? `giriş, ${ordinal(Number(number))} abzas` : `introduction, paragraph ${number}`;
  if (kind === 'section') return locale === 'az' ? `${ordinal(Number(number))} bölmə` : `section ${number}`;
  const names = { title: { az: 'başlıq', en: 'title' }, adoption: { az: 'qəbul edilməsi barədə qeyd', en: 'note of adoption' }, signatures: { az: 'imzalar', en: 'signatures' } };
  return kind in names ? names[kind as keyof typeof names][locale] : place;
}

/** The first letter in upper case as that language writes it: i → İ in Azerbaijani. */
export function sentenceCase(text: string, locale: Locale): string {
  const first = text.charAt(0);
  return (locale === 'az' && first === 'i' ? 'İ' : first.toUpperCase()) + text.slice(1);
}
