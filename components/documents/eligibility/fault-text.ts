import type { useTranslations } from 'next-intl';
import type { AnswerFault } from '@/lib/documents/eligibility/answers';

/** What has to be put right, in words. */
export function faultText({ field, problem, days }: AnswerFault, t: ReturnType<typeof useTranslations<'eligibility'>>): string {
  return t(`problems.${problem}`, { name: t(`names.${field}`), days: days ?? 31 });
}
