import type { useTranslations } from 'next-intl';
import type { Fact } from '@/components/ui/Facts';
import type { DecisionRef, Document, DocumentVersion } from '@/lib/documents/document';
import { dayInText } from '@/lib/documents/names';
import { standingOn } from '@/lib/documents/standing';
import { inForceUntil } from '@/lib/documents/validity';
import type { Locale } from '@/lib/locale';
import type { PlainDate } from '@/lib/time/baku';
import { MissingTexts, type DatedElection } from './MissingTexts';
import { countedWords } from './standing-words';
import { StandingWord } from './StandingWord';
import { versionName } from './versionName';

type Given = { document: Document; version: DocumentVersion; elections: readonly DatedElection[]; locale: Locale; /** The day in Baku on which the page is written. */ day: PlainDate; t: ReturnType<typeof useTranslations<'documents'>> };

/** Who adopted and amended a text, when it counted, and which other texts there are. What is not known is said. */
export function documentFacts(given: Given): Fact[] {
  const { document, version, elections, locale, day, t } = given;
  const election = elections.find(({ id }) => id === document.election);
  const counted = countedWords(document, version, t);
  const past = standingOn(document, version, day).kind === 'past';
  return [
    { term: t('adopted'), value: decisionLine(version.adoptedBy, given) },
    ...(version.amendedBy.length > 0 ? [{ term: t('amended'), value: <Amendments {...given} /> }] : []),
    ...(version.inForceFrom ? [{ term: t('inForceFrom'), value: [forceLine(given, version.inForceFrom), counted && `(${counted})`].filter(Boolean).join(' ') }] : []),
    ...(election ? [{ term: t('forElection'), value: <a href={`/${locale}/elections/${election.id}`}>{election.name}</a> }] : []),
    ...(document.versions.length > 1 ? [{ term: t('versions'), value: <Versions {...given} /> }] : []),
    ...(!past && document.notReceived.length > 0
      ? [{ term: t('missingTitle'), value: <MissingTexts document={document} gaps={document.notReceived} elections={elections} locale={locale} /> }] : []),
  ];
}

function decisionLine({ decision, date }: DecisionRef, { locale, t }: Given): string {
  if (decision === null || date === null) return t('decisionUnknown');
  return t('byDecision', { decision, date: dayInText(date, locale) });
}

function forceLine({ document, version, locale, day, t }: Given, from: string): string {
  const until = inForceUntil(document, version);
  if (until) return t('inForceBetween', { from: dayInText(from, locale), until: dayInText(until, locale) });
  return t(from > day ? 'standing.lineFuture' : 'inForceSince', { from: dayInText(from, locale) });
}

function Amendments(given: Given) {
  return (
    <ul>
      {given.version.amendedBy.map((amendment) => (
        <li key={`${amendment.decision} ${amendment.date}`}>{decisionLine(amendment, given)}{!amendment.received && <span className="text-soft"> ({given.t('textMissing')})</span>}</li>
      ))}
    </ul>
  );
}

function Versions({ document, version, locale, day, t }: Given) {
  return (
    <ul>
      {document.versions.toReversed().map((other) => (
        <li key={other.id}>
          <a href={`/${locale}/documents/${document.id}/${other.id}`} aria-current={other === version ? 'page' : undefined} className="tap underline aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:no-underline">{versionName(other.id, locale, t)}</a>
          <StandingWord document={document} version={other} locale={locale} day={day} list="facts" />
        </li>
      ))}
    </ul>
  );
}
