import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata } from '@/app/page-metadata';
import { paramsOrNone } from '@/app/static-params';
import { AtNote } from '@/components/calendar/AtNote';
import { ExecutorNeighbours } from '@/components/calendar/ExecutorNeighbours';
import { NoPlan } from '@/components/calendar/NoPlan';
import { NowStrip } from '@/components/calendar/NowStrip';
import { PlanDownloads } from '@/components/calendar/PlanDownloads';
import { PlanSource } from '@/components/calendar/PlanSource';
import { PlanTable } from '@/components/calendar/PlanTable';
import { planView } from '@/components/calendar/plan-view';
import { TermStates } from '@/components/calendar/TermStates';
import { Breadcrumbs } from '@/components/layout/Breadcrumbs';
import { PageHead } from '@/components/ui/PageHead';
import { nowTerms } from '@/lib/calendar/now';
import { executorsWithRows, rowsOfExecutor } from '@/lib/calendar/rows';
import { termSpan } from '@/lib/calendar/state';
import { termExecutors } from '@/lib/calendar/titles';
import { buildDay } from '@/server/clock';
import { loadExecutors, loadPlan } from '@/server/content/calendar';
import { electionsWithPlan, loadElection } from '@/server/content/elections';
import { siteUrl } from '@/server/env';

type Props = PageProps<'/[locale]/elections/[election]/calendar/executors/[executor]'>;

export const dynamicParams = false;

/** Named whole, with their election: where no election has a plan, one placeholder keeps the export going. */
export function generateStaticParams() {
  const listed = electionsWithPlan().flatMap((election) => {
    const calendar = loadPlan(election);
    return calendar ? executorsWithRows(calendar, loadExecutors()).map(({ executor }) => ({ election: election.id, executor: executor.id })) : [];
  });
  return paramsOrNone(listed, { election: 'none', executor: 'none' });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, t] = [await pageLocale(), await getTranslations('calendar')];
  const { election, calendar, executor } = await findExecutor(params);
  if (!election || !calendar || !executor) return { robots: { index: false } };
  const name = executor[locale];
  return pageMetadata(locale, `/elections/${election.id}/calendar/executors/${executor.id}`, name, t('executorDescription', { election: election.shortName[locale], name }));
}

export default async function ExecutorPage({ params }: Props) {
  const [locale, t, common] = [await pageLocale(), await getTranslations('calendar'), await getTranslations('common')];
  const { election, calendar, executor } = await findExecutor(params);
  if (!election) notFound();
  if (!calendar) return <NoPlan election={election} locale={locale} instead={null} />;
  if (!executor) notFound();
  const view = planView(election, calendar, loadExecutors(), locale, buildDay());
  const items = rowsOfExecutor(calendar, executor.id);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: election.shortName[locale], href: `/${locale}/elections/${election.id}` }, { label: t('title'), href: view.base }, { label: executor[locale] }]} />
      <PageHead title={executor[locale]} over={t('executors')} lead={t('executorLead', { rows: items.length })}>
        {locale === 'en' && <p className="mt-1 text-note text-soft"><span lang="az" className="official">{executor.az}</span></p>}
        <PlanSource election={election} locale={locale} votingDay={view.votingDay} address={`${siteUrl()}${view.base}/executors/${executor.id}`} />
      </PageHead>
      {election.rehearsal && <p className="font-semibold">{common('rehearsalBanner')}</p>}
      <AtNote />
      <NowStrip locale={locale} base={view.base} terms={nowTerms({ ...calendar, items }, view.announcedOn, locale)} openQuery={`?executor=${executor.id}&state=open`} />
      <div className="plan" data-view="list">
        <PlanTable items={items} view={view} caption={executor[locale]} />
      </div>
      <TermStates locale={locale} />
      <ExecutorNeighbours locale={locale} base={view.base} executor={executor} all={executorsWithRows(calendar, loadExecutors()).map((known) => known.executor)} />
      <PlanDownloads locale={locale} election={election.id} executor={executor.id} dated={items.some((item) => item.terms.some((term) => termExecutors(item, term).includes(executor.id) && termSpan(term.published, null) !== null))} />
    </>
  );
}

async function findExecutor(params: Props['params']) {
  const { election: id, executor: executorId } = await params;
  const election = loadElection(id);
  const calendar = election && loadPlan(election);
  const executor = calendar && executorsWithRows(calendar, loadExecutors()).find((known) => known.executor.id === executorId)?.executor;
  return { election, calendar, executor: executor ?? null };
}
