import { getTranslations } from 'next-intl/server';
import type { Document } from '@/lib/documents/document';
import { dayInText } from '@/lib/documents/names';
import { slipsAt, type Slip } from '@/lib/documents/slip';
import { currentVersion } from '@/lib/documents/validity';
import type { Locale } from '@/lib/locale';
import type { PlainDate } from '@/lib/time/baku';
import { CompareLinks } from './compare/CompareLinks';
import { EligibilityLink } from './eligibility/EligibilityLink';
import type { DatedElection } from './MissingTexts';
import { SlipNotes } from './SlipNotes';
import { StandingWord } from './StandingWord';
import { versionName } from './versionName';

type Props = { document: Document; /** Slips of its text in force. */ slips: readonly Slip[]; elections: readonly DatedElection[]; locale: Locale; /** The day in Baku on which the page is written. */ day: PlainDate };

/** A document in the list of all: its kind, title, texts, and what is missing. */
export async function DocumentEntry({ document, slips, elections, locale, day }: Props) {
  const t = await getTranslations('documents');
  const href = `/${locale}/documents/${document.id}`;
  const { adoptedBy } = currentVersion(document, day);
  const election = elections.find(({ id }) => id === document.election);
  return (
    <li className="border-b border-rule py-6">
      <p className="text-note text-soft">{t(document.kind)} · {adoptedBy.decision && adoptedBy.date ? t('byDecision', { decision: adoptedBy.decision, date: dayInText(adoptedBy.date, locale) }) : t('decisionUnknown')}</p>
      <h2 className="mt-1 text-section"><a className="underline decoration-rule-strong hover:decoration-accent" href={href}>{document.shortTitle[locale]}</a></h2>
      <p className="reading mt-1.5 text-soft">{document.title[locale]}</p>
      {locale !== 'az' && <p className="official reading mt-1.5 text-base text-soft" lang="az">{document.title.az}</p>}
      <SlipNotes slips={slipsAt('title', slips)} locale={locale} />
      <EligibilityLink documentId={document.id} locale={locale} />
      <ul className="mt-2 flex flex-wrap items-center gap-x-5">
        {document.versions.toReversed().map((version) => (
          <li key={version.id}>
            <a className="tap underline" href={`${href}/${version.id}`}>{versionName(version.id, locale, t)}</a>
            <StandingWord document={document} version={version} locale={locale} day={day} list="entry" />
          </li>
        ))}
        <CompareLinks document={document} version={currentVersion(document, day)} locale={locale} />
        {document.notReceived.length > 0 && <li><a className="tap underline" href={`${href}#about-text`}>{t('missingShort')}</a></li>}
        {election && <li>{t('madeFor')}: <a className="tap underline" href={`/${locale}/elections/${election.id}`}>{election.name}</a></li>}
      </ul>
    </li>
  );
}
