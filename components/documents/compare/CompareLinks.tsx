import { getTranslations } from 'next-intl/server';
import type { Document, DocumentVersion } from '@/lib/documents/document';
import { dayInText } from '@/lib/documents/names';
import type { Locale } from '@/lib/locale';

type Props = { document: Document; version: DocumentVersion; locale: Locale };

/** Lines of a list that lead to what changed since the text before this one and in the text after it; none where there is no other text. */
export async function CompareLinks({ document, version, locale }: Props) {
  const t = await getTranslations('documents.compare');
  const index = document.versions.indexOf(version);
  const [before, after] = [document.versions[index - 1], document.versions[index + 1]];
  const href = (from: string, to: string) => `/${locale}/documents/${document.id}/compare/${from}/${to}`;
  return (
    <>
      {before && <li><a className="tap font-semibold underline" href={href(before.id, version.id)}>{t('linkLatest', { from: dayInText(before.id, locale) })}</a></li>}
      {after && <li><a className="tap font-semibold underline" href={href(version.id, after.id)}>{t('linkNext', { to: dayInText(after.id, locale) })}</a></li>}
    </>
  );
}
