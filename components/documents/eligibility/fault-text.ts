import type { useTranslations } from 'next-intl';
import type { AnswerFault } from '@/lib/documents/eligibility/answers';
import type { Locale } from '@/lib/locale';
import { formatDate } from '@/lib/time/format';

/** What has to be put right, in words. */
export function faultText({ field, problem, days, bound }: AnswerFault, locale: Locale, t: ReturnType<typeof useTranslations<'eligibility'>>): string {
  return t(`problems.${problem}`, { name: t(`names.${field}`), days: days ?? 31, bound: bound ? formatDate(bound, locale) : '' });
}
