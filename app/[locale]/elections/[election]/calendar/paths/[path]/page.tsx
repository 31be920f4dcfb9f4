import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata } from '@/app/page-metadata';
import { paramsOrNone } from '@/app/static-params';
import { AtNote } from '@/components/calendar/AtNote';
import { DoneNote } from '@/components/calendar/paths/DoneNote';
import { NextStep } from '@/components/calendar/paths/NextStep';
import { NextStepScript } from '@/components/calendar/paths/NextStepScript';
import { PathFeeds } from '@/components/calendar/paths/PathFeeds';
import { PathSteps } from '@/components/calendar/paths/PathSteps';
import { PlanSource } from '@/components/calendar/PlanSource';
import { planView } from '@/components/calendar/plan-view';
import { TermStates } from '@/components/calendar/TermStates';
import { Breadcrumbs } from '@/components/layout/Breadcrumbs';
import { PageHead } from '@/components/ui/PageHead';
import { nextSteps } from '@/lib/calendar/paths';
import { buildDay } from '@/server/clock';
import { loadExecutors, loadPlan } from '@/server/content/calendar';
import { loadElection } from '@/server/content/elections';
import { electionsWithPaths, loadPaths } from '@/server/content/paths';
import { siteUrl } from '@/server/env';

type Props = PageProps<'/[locale]/elections/[election]/calendar/paths/[path]'>;

export const dynamicParams = false;

/** Named whole, with their election: where no election has paths, one placeholder keeps the export going. */
export function generateStaticParams() {
  const listed = electionsWithPaths().flatMap((election) => loadPaths(election.id).map(({ id }) => ({ election: election.id, path: id })));
  return paramsOrNone(listed, { election: 'none', path: 'none' });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale();
  const { election, path } = await findPath(params);
  if (!election || !path) return { robots: { index: false } };
  const address = `/elections/${election.id}/calendar/paths/${path.id}`;
  const metadata = pageMetadata(locale, address, `${path.title[locale]}: ${election.shortName[locale]}`, path.lead[locale]);
  return { ...metadata, alternates: { ...metadata.alternates, types: { 'text/calendar': `/data/elections/${election.id}/calendar/paths/${path.id}.${locale}.ics` } } };
}

export default async function PathPage({ params }: Props) {
  const [locale, t, calendarWords] = [await pageLocale(), await getTranslations('calendar.paths'), await getTranslations('calendar')];
  const { election, calendar, paths, path } = await findPath(params);
  if (!election || !calendar || !path) notFound();
  const view = planView(election, calendar, loadExecutors(), locale, buildDay());
  const base = `${view.base}/paths`;
  const name = election.shortName[locale];
  return (
    <>
      <Breadcrumbs crumbs={[{ label: name, href: `/${locale}/elections/${election.id}` }, { label: calendarWords('title'), href: view.base }, { label: t('title'), href: base }, { label: path.title[locale] }]} />
      <PageHead title={path.title[locale]} over={name} lead={path.lead[locale]}>
        <PlanSource election={election} locale={locale} votingDay={view.votingDay} address={`${siteUrl()}${base}/${path.id}`} />
      </PageHead>
      <AtNote />
      <NextStep steps={nextSteps(path, calendar, view.announcedOn)} locale={locale} base="" most={3} />
      <PathSteps path={path} calendar={calendar} view={view} />
      {path.steps.some(({ reader }) => reader === 'does') && <DoneNote />}
      <TermStates locale={locale} />
      <NextStepScript />
      <PathFeeds path={path} calendar={calendar} election={election} locale={locale} site={siteUrl()} />
      <nav aria-label={t('others')} className="no-print mt-10 border-t-2 border-ink pt-4">
        <h2 className="text-section">{t('others')}</h2>
        <ul className="sm:columns-2">
          {paths.filter((other) => other !== path).map(({ id, title }) => <li key={id}><a className="tap underline" href={`${base}/${id}`}>{title[locale]}</a></li>)}
          <li><a className="tap underline" href={view.base}>{t('wholePlan')}</a></li>
        </ul>
      </nav>
    </>
  );
}

async function findPath(params: Props['params']) {
  const { election: id, path: pathId } = await params;
  const election = loadElection(id);
  const calendar = election && loadPlan(election);
  const paths = calendar ? loadPaths(id) : [];
  return { election, calendar, paths, path: paths.find((known) => known.id === pathId) ?? null };
}
