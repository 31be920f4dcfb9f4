import type { useTranslations } from 'next-intl';
import { Dated } from '@/components/ui/Dated';
import type { Fact } from '@/components/ui/Facts';
import { textOnDay } from '@/lib/documents/validity';
import type { Document } from '@/lib/documents/document';
import type { Election } from '@/lib/elections';
import type { Locale } from '@/lib/locale';
import { formatDate } from '@/lib/time/format';
import { camerasLine } from './camerasLine';
import { VotingDay } from './VotingDay';

type Given = {
  election: Election;
  locale: Locale;
  t: ReturnType<typeof useTranslations<'elections'>>;
  /** Rows of the calendar plan, null where there is none. */
  rows: number | null;
  documents: readonly Document[];
};

/** What is known of an election, a line each; what was not received is said, not left out. */
export function electionFacts(given: Given): Fact[] {
  const { election, locale, t } = given;
  return [
    { term: t('votingDayLabel'), value: <><VotingDay election={election} locale={locale} />, <HoursOf election={election} locale={locale} /></> },
    ...(election.announced ? [{ term: t('announcedBy'), value: <>{election.announced.act[locale]} (<Dated value={election.announced.on} locale={locale} />)</> }] : []),
    ...(election.rehearsal ? [] : [{ term: t('calendarPlan'), value: planLine(given) }]),
    { term: t('cameras'), value: camerasValue(given) },
    ...instructionFacts(given),
  ];
}

function HoursOf({ election, locale }: Pick<Given, 'election' | 'locale'>) {
  const inWords = (time: string) => (locale === 'az' ? time.replace(':', '.') : time);
  return <span className="figures">{inWords(election.hours.from)}–{inWords(election.hours.until ?? '')}</span>;
}

function planLine({ election, locale, t, rows }: Given) {
  const { decision, adopted } = election.plan;
  if (rows === null || !decision || !adopted) return t('planMissing');
  return <a className="underline" href={`/${locale}/elections/${election.id}/calendar`}>{t('planReceived', { count: rows, decision, date: formatDate(adopted, locale) })}</a>;
}

function camerasValue({ election, locale, t }: Given) {
  const line = camerasLine(election);
  const { decision, note } = election.cameras;
  return (
    <>
      <p>{t(line.key, line.values)}.</p>
      <p className="mt-1 text-soft">{note[locale]}</p>
      {decision && <p><a className="tap underline" href={`/${locale}/documents/${decision.document}/${decision.version}`}>{t('decision')}</a></p>}
    </>
  );
}

function instructionFacts({ election, locale, t, documents }: Given): Fact[] {
  return documents.filter(({ kind }) => kind === 'instruction').map((document) => ({
    term: t('instruction'),
    value: (
      <>
        {election.votingDay !== 'today' && textOnDay(document, election.votingDay).kind === 'not-received' && <p>{t('instructionGap')}</p>}
        <p><a className="tap underline" href={`/${locale}/documents/${document.id}`}>{document.shortTitle[locale]}</a></p>
      </>
    ),
  }));
}
