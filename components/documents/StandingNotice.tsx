import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/Notice';
import type { Document, DocumentVersion } from '@/lib/documents/document';
import { clauseIdsWithRemoved } from '@/lib/documents/removed';
import type { Standing } from '@/lib/documents/standing';
import type { Locale } from '@/lib/locale';
import type { PlainDate } from '@/lib/time/baku';
import { MissingTexts, type DatedElection } from './MissingTexts';
import { standingNotice } from './standing-words';

type Props = {
  document: Document; version: DocumentVersion; standing: Standing; elections: readonly DatedElection[]; locale: Locale;
  /** The first day on which the version stands so. */
  day: PlainDate;
  clause: string | undefined;
};

/** How a text stands in one stretch of days, with the link to the text to read instead: to the same clause there, where that has it or says that it was removed. */
export async function StandingNotice({ document, version, standing, elections, locale, day, clause }: Props) {
  const t = await getTranslations('documents');
  const notice = standingNotice({ document, version, standing, day, locale, t });
  if (notice === null) return null;
  const { tone, title, sentences, link, gaps } = notice;
  const same = link && clause !== undefined && clauseIdsWithRemoved(document, link.to).includes(clause);
  return (
    <Notice tone={tone} title={title}>
      {sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
      {link && <p><a className="tap font-semibold underline" href={`/${locale}/documents/${document.id}/${link.to.id}${same ? `/${clause}` : ''}`}>{link.words}</a></p>}
      {clause === undefined && gaps.length > 0 && <><p>{t('missingBetween')}</p><MissingTexts document={document} gaps={gaps} elections={elections} locale={locale} /></>}
    </Notice>
  );
}
