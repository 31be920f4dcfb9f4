import type { useTranslations } from 'next-intl';
import type { DecisionRef } from '@/lib/documents/document';
import { dayInText } from '@/lib/documents/names';
import type { Locale } from '@/lib/locale';

/** Decisions by number and day, in one line: `Decision No. 1/3 of 29 May 2014; Decision No. 1/2 of 15 March 2019`. */
export function decisionList(decisions: readonly DecisionRef[], locale: Locale, t: ReturnType<typeof useTranslations<'documents'>>): string {
  return decisions.map(({ decision, date }) => (decision === null || date === null ? t('decisionUnknown') : t('byDecision', { decision, date: dayInText(date, locale) }))).join('; ');
}
