import { getTranslations } from 'next-intl/server';
import type { ClauseAtAddress } from '@/lib/documents/clause-page';
import { clauseName, sentenceCase } from '@/lib/documents/names';
import type { Locale } from '@/lib/locale';

/** What the page of a clause is called: `Clause 2.3`, `Clause 1.5 (removed)`. */
export async function clauseTitle({ clause, removed }: ClauseAtAddress, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'documents.clausePage' });
  const name = sentenceCase(clauseName(clause.id, locale), locale);
  return removed ? t('removedHeading', { clause: name }) : name;
}
