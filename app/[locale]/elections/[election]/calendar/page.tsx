import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata } from '@/app/page-metadata';
import { AtNote } from '@/components/calendar/AtNote';
import { ExecutorIndex } from '@/components/calendar/ExecutorIndex';
import { NoPlan } from '@/components/calendar/NoPlan';
import { NowStrip } from '@/components/calendar/NowStrip';
import { PathLinks } from '@/components/calendar/paths/PathLinks';
import { Plan } from '@/components/calendar/Plan';
import { PlanDownloads } from '@/components/calendar/PlanDownloads';
import { PlanMore } from '@/components/calendar/PlanMore';
import { PlanSource } from '@/components/calendar/PlanSource';
import { planView } from '@/components/calendar/plan-view';
import { Timeline } from '@/components/calendar/timeline/Timeline';
import { TermStates } from '@/components/calendar/TermStates';
import { Breadcrumbs } from '@/components/layout/Breadcrumbs';
import { PageHead } from '@/components/ui/PageHead';
import { nowTerms } from '@/lib/calendar/now';
import { executorsWithRows } from '@/lib/calendar/rows';
import type { Election } from '@/lib/elections';
import type { Locale } from '@/lib/locale';
import { startMs } from '@/lib/time/baku';
import { formatClock } from '@/lib/time/format';
import { buildDay } from '@/server/clock';
import { loadExecutors, loadPlan } from '@/server/content/calendar';
import { electionsWithPlan, loadElection, loadElections } from '@/server/content/elections';
import { loadShortNames } from '@/server/content/short-names';
import { loadPaths } from '@/server/content/paths';
import { siteUrl } from '@/server/env';

type Props = PageProps<'/[locale]/elections/[election]/calendar'>;

export function generateStaticParams() {
  return loadElections().map(({ id }) => ({ election: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, t, election] = [await pageLocale(), await getTranslations('calendar'), loadElection((await params).election)];
  if (!election) return {};
  const name = election.shortName[locale];
  const rows = loadPlan(election)?.items.length;
  const description = rows ? t('description', { election: name, rows }) : t('noPlanLead', { election: name });
  const metadata = pageMetadata(locale, `/elections/${election.id}/calendar`, `${t('title')}: ${name}`, description);
  if (!rows) return metadata;
  const file = `/data/elections/${election.id}/calendar.${locale}`;
  return { ...metadata, alternates: { ...metadata.alternates, types: { 'application/atom+xml': `${file}.atom`, 'text/calendar': `${file}.ics` } } };
}

export default async function CalendarPage({ params }: Props) {
  const [locale, t, common] = [await pageLocale(), await getTranslations('calendar'), await getTranslations('common')];
  const election = loadElection((await params).election);
  if (!election) notFound();
  const calendar = loadPlan(election);
  if (!calendar) return <NoPlan election={election} locale={locale} instead={electionsWithPlan()[0] ?? null} />;
  const executors = loadExecutors();
  const view = planView(election, calendar, executors, locale, buildDay());
  const name = election.shortName[locale];
  return (
    <>
      <Breadcrumbs crumbs={[{ label: common('elections'), href: `/${locale}/elections` }, { label: name, href: `/${locale}/elections/${election.id}` }, { label: t('title') }]} />
      <PageHead title={t('title')} over={election.name[locale]}>
        <PlanSource election={election} locale={locale} votingDay={view.votingDay} address={`${siteUrl()}${view.base}`} />
      </PageHead>
      <AtNote />
      <NowStrip locale={locale} base={view.base} terms={nowTerms(calendar, view.announcedOn, locale)} voting={votingNow(election, locale, await getTranslations('home'))} />
      <PathLinks paths={loadPaths(election.id)} locale={locale} election={election} as="line" />
      <Plan
        calendar={calendar} executors={executors} view={view} caption={`${t('title')}: ${election.name[locale]}`}
        timeline={<Timeline calendar={calendar} executors={executors} view={view} names={loadShortNames(election.id)} hours={election.hours} />}
      />
      <TermStates locale={locale} />
      <ExecutorIndex locale={locale} base={view.base} executors={executorsWithRows(calendar, executors)} />
      <PlanMore base={view.base} />
      <PlanDownloads locale={locale} election={election.id} />
    </>
  );
}

/** Voting itself, for the strip; null where the day or its hours are not fixed. */
function votingNow({ votingDay, hours }: Election, locale: Locale, t: Awaited<ReturnType<typeof getTranslations<'home'>>>) {
  if (votingDay === 'today' || hours.until === null) return null;
  const [from, until] = [hours.from, hours.until].map((time) => startMs(`${votingDay}T${time}:00+04:00`));
  return from === undefined || until === undefined ? null : { startMs: from, endMs: until, words: t('votingNow', { until: formatClock(hours.until, locale) }) };
}
