import { getTranslations } from 'next-intl/server';
import type { Document, DocumentVersion } from '@/lib/documents/document';
import { standingOn } from '@/lib/documents/standing';
import type { Locale } from '@/lib/locale';
import type { PlainDate } from '@/lib/time/baku';
import { CompareLinks } from './compare/CompareLinks';
import type { DatedElection } from './MissingTexts';
import { StandingLine } from './StandingLine';
import { StandingWord } from './StandingWord';
import { versionName } from './versionName';

type Props = { document: Document; version: DocumentVersion; elections: readonly DatedElection[]; locale: Locale; /** The day in Baku on which the page is written. */ day: PlainDate };

/** What a reader must know before the first word: is it in force, which other texts are there, what is missing. */
export async function StatusLine({ document, version, elections, locale, day }: Props) {
  const t = await getTranslations('documents');
  const others = document.versions.filter((other) => other !== version).toReversed();
  const election = elections.find(({ id }) => id === document.election);
  return (
    <ul className="mt-3 flex flex-wrap items-center gap-x-5 text-note">
      {standingOn(document, version, day).kind !== 'undated' && <li className="font-semibold"><StandingLine document={document} version={version} locale={locale} day={day} /></li>}
      {others.map((other) => <li key={other.id}><a className="tap underline" href={`/${locale}/documents/${document.id}/${other.id}`}>{versionName(other.id, locale, t)}</a><StandingWord document={document} version={other} locale={locale} day={day} list="others" /></li>)}
      <CompareLinks document={document} version={version} locale={locale} />
      {document.notReceived.length > 0 && <li><a className="tap underline" href="#about-text">{t('missingShort')}</a></li>}
      {election && <li>{t('madeFor')}: <a className="tap underline" href={`/${locale}/elections/${election.id}`}>{election.name}</a></li>}
    </ul>
  );
}
