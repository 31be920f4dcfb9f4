import { ordinal, ordinalSuffix } from '@/lib/azerbaijani/ordinal';
import type { Locale } from '@/lib/locale';

/** A clause number as a sentence needs it: `2.3`, in Azerbaijani `2.3-cü`. */
export function clauseNumber(id: string, locale: Locale): string {
  return locale === 'az' ? `${id}-${ordinalSuffix(Number(id.split('.').at(-1)))}` : id;
}

/** Several of them: `1.2 and 2.3`, `1.2-ci və 2.3-cü`. */
export function clauseNumbers(ids: readonly string[], locale: Locale): string {
  const numbers = ids.map((id) => clauseNumber(id, locale));
  const and = locale === 'az' ? ' və ' : ' and ';
  return numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')}${and}${numbers.at(-1)}`;
}

/** The number of a row or article as a sentence needs it: `29`, in Azerbaijani `29-cu`. */
export function numberInText(number: number, locale: Locale): string {
  return locale === 'az' ? ordinal(number) : String(number);
}
