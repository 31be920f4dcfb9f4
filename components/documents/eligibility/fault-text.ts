import type { useTranslations } from 'next-intl';
import type { AnswerFault } from '@/lib/documents/eligibility/answers';
import { dayInText } from '@/lib/documents/names';
import type { Locale } from '@/lib/locale';

/** What has to be put right, in words. */
export function faultText({ field, problem, days, bound }: AnswerFault, locale: Locale, t: ReturnType<typeof useTranslations<'eligibility'>>): string {
  return t(`problems.${problem}`, { name: t(`names.${field}`), days: days ?? 31, bound: bound ? dayInText(bound, locale) : '' });
}
