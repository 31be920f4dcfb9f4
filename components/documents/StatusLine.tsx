import { getTranslations } from 'next-intl/server';
import type { Document, DocumentVersion } from '@/lib/documents/document';
import { dayInText } from '@/lib/documents/names';
import { spellsFrom, type Standing } from '@/lib/documents/standing';
import type { Locale } from '@/lib/locale';
import type { PlainDate } from '@/lib/time/baku';
import { ByDay } from './ByDay';
import type { DatedElection } from './MissingTexts';
import { StandingWord } from './StandingWord';
import { versionName } from './versionName';

type Props = { document: Document; version: DocumentVersion; elections: readonly DatedElection[]; locale: Locale; /** The day in Baku on which the page is written. */ day: PlainDate };

/** What a reader must know before the first word: is it in force, which other texts are there, what is missing. */
export async function StatusLine({ document, version, elections, locale, day }: Props) {
  const t = await getTranslations('documents');
  const spells = spellsFrom(document, version, day);
  const others = document.versions.filter((other) => other !== version).toReversed();
  const election = elections.find(({ id }) => id === document.election);
  return (
    <ul className="mt-3 flex flex-wrap items-center gap-x-5 text-note">
      {spells.some(({ standing }) => standing.kind !== 'undated') && (
        <li className="font-semibold"><ByDay as="span" id="status" contents={spells.map(({ from, standing }) => ({ from, content: <StandingLine standing={standing} locale={locale} /> }))} /></li>
      )}
      {others.map((other) => <li key={other.id}><a className="tap underline" href={`/${locale}/documents/${document.id}/${other.id}`}>{versionName(other.id, locale, t)}</a><StandingWord document={document} version={other} locale={locale} day={day} list="others" /></li>)}
      {document.notReceived.length > 0 && <li><a className="tap underline" href="#about-text">{t('missingShort')}</a></li>}
      {election && <li>{t('madeFor')}: <a className="tap underline" href={`/${locale}/elections/${election.id}`}>{election.name}</a></li>}
    </ul>
  );
}

async function StandingLine({ standing, locale }: { standing: Standing; locale: Locale }) {
  const [t, standings] = [await getTranslations('documents'), await getTranslations('documents.standing')];
  if (standing.kind === 'undated') return null;
  const from = standing.from === null ? null : dayInText(standing.from, locale);
  if (standing.kind === 'future') return standings('lineFuture', { from: dayInText(standing.from, locale) });
  if (standing.kind === 'in-force' && standing.until === null) return t('inForceLine', { date: dayInText(standing.from, locale) });
  if (from === null || standing.until === null) return null;
  return standings(standing.kind === 'past' ? 'linePast' : 'lineUntil', { from, until: dayInText(standing.until, locale) });
}
