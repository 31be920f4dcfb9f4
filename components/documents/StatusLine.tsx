import { getTranslations } from 'next-intl/server';
import type { Document, DocumentVersion } from '@/lib/documents/document';
import { dayInText } from '@/lib/documents/names';
import { latestVersion } from '@/lib/documents/validity';
import type { Locale } from '@/lib/locale';
import type { DatedElection } from './MissingTexts';
import { versionName } from './versionName';

type Props = { document: Document; version: DocumentVersion; elections: readonly DatedElection[]; locale: Locale };

/** What a reader must know before the first word: is it in force, which other texts are there, what is missing. */
export async function StatusLine({ document, version, elections, locale }: Props) {
  const t = await getTranslations('documents');
  const inForce = version === latestVersion(document) && version.inForceFrom !== null;
  const others = document.versions.filter((other) => other !== version).toReversed();
  const election = elections.find(({ id }) => id === document.election);
  return (
    <ul className="mt-3 flex flex-wrap items-center gap-x-5 text-note">
      {inForce && version.inForceFrom && <li className="font-semibold">{t('inForceLine', { date: dayInText(version.inForceFrom, locale) })}</li>}
      {others.map(({ id }) => <li key={id}><a className="tap underline" href={`/${locale}/documents/${document.id}/${id}`}>{versionName(id, locale, t)}</a></li>)}
      {document.notReceived.length > 0 && <li><a className="tap underline" href="#about-text">{t('missingShort')}</a></li>}
      {election && <li>{t('madeFor')}: <a className="tap underline" href={`/${locale}/elections/${election.id}`}>{election.name}</a></li>}
    </ul>
  );
}
