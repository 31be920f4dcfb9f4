import { getTranslations } from 'next-intl/server';
import { CopyButton } from '@/components/ui/CopyButton';
import { citeClause } from '@/lib/documents/citation';
import type { Document, DocumentVersion } from '@/lib/documents/document';
import { latestVersion } from '@/lib/documents/validity';
import { LOCALES, type Locale } from '@/lib/locale';
import { CopyText } from './CopyText';

type Props = { document: Document; version: DocumentVersion; clauseId: string; locale: Locale };

/** How the clause is cited in both languages, and the two links people share: to this text, and to whatever is in force. */
export async function ClauseCitation({ document, version, clauseId, locale }: Props) {
  const [t, common] = [await getTranslations('documents'), await getTranslations('common')];
  const words = { done: common('copied'), failed: common('copyFailed') };
  const address = `/${locale}/documents/${document.id}`;
  const current = latestVersion(document).texts.az.clauses.some(({ id }) => id === clauseId);
  return (
    <section className="mt-10 border-t border-rule pt-4">
      <h2 className="text-section">{t('citation')}</h2>
      <ul>
        {LOCALES.map((language) => {
          const text = citeClause(document, version, clauseId, language);
          return (
            <li key={language} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-rule py-3">
              <p lang={language} className="reading">{text}</p>
              <CopyText text={text} label={t('copyCitation')} done={t('citationCopied')} failed={t('citationFailed')} />
            </li>
          );
        })}
      </ul>
      <p className="no-print mt-4 flex flex-wrap gap-2">
        <CopyButton href={`${address}/${version.id}/${clauseId}`} label={t('copyThis')} {...words} />
        {document.versions.length > 1 && current && <CopyButton href={`${address}#${clauseId}`} label={t('copyCurrent')} {...words} />}
      </p>
    </section>
  );
}
