import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/Notice';
import type { Document, DocumentVersion } from '@/lib/documents/document';
import { dayInText } from '@/lib/documents/names';
import { latestVersion } from '@/lib/documents/validity';
import type { Locale } from '@/lib/locale';
import { MissingTexts, type DatedElection } from './MissingTexts';

type Props = { document: Document; version: DocumentVersion; elections: readonly DatedElection[]; locale: Locale; /** On a clause's own page: leads to the same clause in the text in force, and leaves the missing texts to the document's page. */ clause?: string };

/** Tells a reader of an outdated text so, and which texts between it and the one in force are missing. */
export async function VersionNotice({ document, version, elections, locale, clause }: Props) {
  const t = await getTranslations('documents');
  const latest = latestVersion(document);
  if (latest === version) return null;
  const gaps = document.notReceived.filter(({ from }) => from > (version.inForceFrom ?? version.id));
  const anchor = latest.texts.az.clauses.some(({ id }) => id === clause) ? `#${clause}` : '';
  return (
    <Notice tone="warning" title={t('outdatedTitle')}>
      <p>{t('outdated', { date: dayInText(version.id, locale) })}</p>
      <p><a className="tap font-semibold underline" href={`/${locale}/documents/${document.id}/${latest.id}${anchor}`}>{t('toInForce', { date: dayInText(latest.id, locale) })}</a></p>
      {clause === undefined && gaps.length > 0 && <><p>{t('missingBetween')}</p><MissingTexts document={document} gaps={gaps} elections={elections} locale={locale} /></>}
    </Notice>
  );
}
