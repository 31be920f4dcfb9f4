import type { Document, DocumentVersion } from '@/lib/documents/document';
import { spellsFrom } from '@/lib/documents/standing';
import type { Locale } from '@/lib/locale';
import type { PlainDate } from '@/lib/time/baku';
import { ByDay } from './ByDay';
import type { DatedElection } from './MissingTexts';
import { StandingNotice } from './StandingNotice';

type Props = {
  document: Document; version: DocumentVersion; elections: readonly DatedElection[]; locale: Locale;
  /** The day in Baku on which the page is written. */
  day: PlainDate;
  /** On a clause's own page: leads to the same clause in the other text, and leaves the missing texts to the document's page. */
  clause?: string;
};

/** Tells a reader how this text stands on the reader's day: past, to come, soon to be replaced. Nothing for one that simply is in force. */
export function VersionNotice({ document, version, elections, locale, day, clause }: Props) {
  const contents = spellsFrom(document, version, day).map(({ from, standing }) => ({
    from, content: <StandingNotice document={document} version={version} standing={standing} day={from} elections={elections} locale={locale} clause={clause} />,
  }));
  return <ByDay id="version-notice" contents={contents} />;
}
