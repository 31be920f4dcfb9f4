import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/Notice';
import type { ClauseAtAddress } from '@/lib/documents/clause-page';
import type { RemovedClause } from '@/lib/documents/removed';
import type { Locale } from '@/lib/locale';
import { comparePath } from './compare-path';
import { removalWords } from './removal-words';

type Props = { at: ClauseAtAddress; removed: RemovedClause; locale: Locale };

/** On the page of a clause that a text no longer has: that it was removed, when, by which decision as far as is known. */
export async function RemovedNotice({ at: { document, clause }, removed, locale }: Props) {
  const [t, words] = [await getTranslations('documents.clausePage'), await removalWords(removed, locale)];
  const { last, gone } = removed;
  return (
    <Notice tone="warning" title={t('removedTitle')}>
      <p>{words.when} {words.decision}</p>
      <p>{t('removedNumber')}</p>
      <p className="no-print flex flex-wrap gap-x-5">
        <a className="tap font-semibold underline" href={`/${locale}/documents/${document.id}/${last.id}/${clause.id}`}>{words.inOld}</a>
        <a className="tap underline" href={comparePath(locale, document.id, last.id, gone.id, `clause ${clause.id}`)}>{t('compare')}</a>
      </p>
    </Notice>
  );
}
