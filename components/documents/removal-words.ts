import { getTranslations } from 'next-intl/server';
import { dayInText } from '@/lib/documents/names';
import type { RemovedClause } from '@/lib/documents/removed';
import type { Locale } from '@/lib/locale';
import { decisionList } from './decision-list';

/** What is said of a removed clause, in one language. */
export type RemovalWords = { /** That it was removed. */ mark: string; /** Between which received texts. */ when: string; /** Which decision did it, or that it is not known. */ decision: string; /** Unfolds its former words. */ read: string; /** Leads to it in the last text that has it. */ inOld: string };

/** The words in which a removal is told. What is not known is said to be unknown. */
export async function removalWords({ last, gone, decisions }: RemovedClause, locale: Locale): Promise<RemovalWords> {
  const [t, documents] = [await getTranslations({ locale, namespace: 'documents.clausePage' }), await getTranslations({ locale, namespace: 'documents' })];
  const inText = (id: string) => t(id.length === 4 ? 'inTextOfYear' : 'inTextOf', { date: dayInText(id, locale) });
  const list = decisionList(decisions, locale, documents);
  return {
    mark: t('removed'),
    when: t('removedWhen', { last: inText(last.id), gone: inText(gone.id) }),
    decision: decisions.length === 0 ? t('removedNoDecision') : decisions.length === 1 ? t('removedOne', { decision: list }) : t('removedUnknown', { decisions: list }),
    read: t('removedWords'),
    inOld: t('removedIn', { last: inText(last.id) }),
  };
}
