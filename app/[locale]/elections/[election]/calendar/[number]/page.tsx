import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata } from '@/app/page-metadata';
import { paramsOrNone } from '@/app/static-params';
import { AtNote } from '@/components/calendar/AtNote';
import { NoPlan } from '@/components/calendar/NoPlan';
import { PlanSource } from '@/components/calendar/PlanSource';
import { planView } from '@/components/calendar/plan-view';
import { RowRecord } from '@/components/calendar/RowRecord';
import { TermStates } from '@/components/calendar/TermStates';
import { Breadcrumbs } from '@/components/layout/Breadcrumbs';
import { PageHead } from '@/components/ui/PageHead';
import { buildDay } from '@/server/clock';
import { loadExecutors, loadPlan } from '@/server/content/calendar';
import { electionsWithPlan, loadElection } from '@/server/content/elections';
import { loadErrata } from '@/server/content/errata';
import { siteUrl } from '@/server/env';

type Props = PageProps<'/[locale]/elections/[election]/calendar/[number]'>;

export const dynamicParams = false;

/** Named whole, with their election: where no election has a plan, one placeholder keeps the export going. */
export function generateStaticParams() {
  const listed = electionsWithPlan().flatMap((election) => (loadPlan(election)?.items ?? []).map(({ number }) => ({ election: election.id, number: String(number) })));
  return paramsOrNone(listed, { election: 'none', number: 'none' });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, t] = [await pageLocale(), await getTranslations('calendar')];
  const { election, item, number } = await findRow(params);
  if (!election || !item) return { robots: { index: false } };
  const title = `${t('row', { number: item.number })}: ${election.shortName[locale]}`;
  return pageMetadata(locale, `/elections/${election.id}/calendar/${number}`, title, item.action[locale].replace(/\s+/g, ' '));
}

export default async function RowPage({ params }: Props) {
  const [locale, t, common] = [await pageLocale(), await getTranslations('calendar'), await getTranslations('common')];
  const { election, calendar, item, number } = await findRow(params);
  if (!election) notFound();
  if (!calendar) return <NoPlan election={election} locale={locale} instead={electionsWithPlan()[0] ?? null} />;
  if (!item) notFound();
  const view = planView(election, calendar, loadExecutors(), locale, buildDay());
  const name = election.shortName[locale];
  return (
    <>
      <Breadcrumbs crumbs={[{ label: name, href: `/${locale}/elections/${election.id}` }, { label: t('title'), href: view.base }, { label: t('row', { number: item.number }) }]} />
      <PageHead title={t('row', { number: item.number })} over={t(`phases.${item.phase}`)}>
        <PlanSource election={election} locale={locale} votingDay={view.votingDay} address={`${siteUrl()}${view.base}/${number}`} />
      </PageHead>
      {election.rehearsal && <p className="font-semibold">{common('rehearsalBanner')}</p>}
      <AtNote />
      <RowRecord calendar={calendar} item={item} view={view} errata={countErrata(election.plan.sourceFile, `row ${number}`)} />
      <TermStates locale={locale} />
    </>
  );
}

async function findRow(params: Props['params']) {
  const { election: id, number } = await params;
  const election = loadElection(id);
  const calendar = election && loadPlan(election);
  return { election, calendar, number, item: calendar?.items.find((row) => String(row.number) === number) ?? null };
}

/** How many entries of the errata ledger are about a row or one of its columns. */
function countErrata(source: string | null, place: string): number {
  const entries = loadErrata().filter((ledger) => ledger.source === source).flatMap((ledger) => ledger.entries);
  return entries.filter((entry) => entry.place === place || entry.place.startsWith(`${place} `)).length;
}
