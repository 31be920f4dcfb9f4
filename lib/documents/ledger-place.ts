import { ordinal } from '@/lib/azerbaijani/ordinal';
import type { Locale } from '@/lib/locale';
import { placeName } from './names';

/** How the ledger names the columns of the calendar plan. */
const columns: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  action: { az: 'hərəkət', en: 'action' },
  executors: { az: 'icraçılar', en: 'executors' },
  law: { az: 'qanunla müddət', en: 'term under the law' },
  recommended: { az: 'tövsiyə olunan tarix', en: 'recommended date' },
};

const fixed: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  'whole text': { az: 'bütün mətn', en: 'whole text' },
  before: { az: 'mətndən əvvəl', en: 'before the text' },
  after: { az: 'mətndən sonra', en: 'after the text' },
  columns: { az: 'sütun başlıqları', en: 'column headings' },
};

/** The place of an errata entry in words: `20-ci sıra, qanunla müddət`, `row 20, term under the law`, `clause 1.4`. */
export function ledgerPlaceName(place: string, locale: Locale): string {
  const known = fixed[place];
  if (known) return known[locale];
  const [, kind, number = '', column = ''] = /^(row|heading) (\d+)(?: (\w+))?$/.exec(place) ?? [];
  if (!kind) return placeName(place, locale);
  const numbered = locale === 'az'
    ? `${ordinal(Number(number))} ${kind === 'row' ? 'sıra' : 'başlıq sətri'}`
    : `${kind === 'row' ? 'row' : 'heading line'} ${number}`;
  return [numbered, columns[column]?.[locale]].filter(Boolean).join(', ');
}
