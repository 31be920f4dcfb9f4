import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata } from '@/app/page-metadata';
import { AtNote } from '@/components/calendar/AtNote';
import { NoPlan } from '@/components/calendar/NoPlan';
import { OfficialPair } from '@/components/calendar/OfficialPair';
import { PlanSource } from '@/components/calendar/PlanSource';
import { planView } from '@/components/calendar/plan-view';
import { RowCitation } from '@/components/calendar/row/RowCitation';
import { RowHead } from '@/components/calendar/row/RowHead';
import { RowNearby } from '@/components/calendar/row/RowNearby';
import { RowReferences } from '@/components/calendar/row/RowReferences';
import { RowShare } from '@/components/calendar/row/RowShare';
import { RowNeighbours } from '@/components/calendar/RowNeighbours';
import { RowRecord } from '@/components/calendar/RowRecord';
import { TermStates } from '@/components/calendar/TermStates';
import { Breadcrumbs } from '@/components/layout/Breadcrumbs';
import { datedTerms } from '@/lib/calendar/due';
import { nearbyTerms } from '@/lib/calendar/nearby';
import { oembedPath } from '@/lib/calendar/oembed';
import { pathsOfTerm } from '@/lib/calendar/paths';
import { rowTitle } from '@/lib/calendar/row-title';
import { SHARE_IMAGE, sharePath } from '@/lib/calendar/share';
import { buildDay } from '@/server/clock';
import { loadExecutors, loadPlan } from '@/server/content/calendar';
import { electionsWithPlan, loadElection } from '@/server/content/elections';
import { loadErrata } from '@/server/content/errata';
import { loadPaths } from '@/server/content/paths';
import { siteUrl } from '@/server/env';
import { citedElsewhere } from './cited-elsewhere';
import { rowParams } from './row-params';

type Props = PageProps<'/[locale]/elections/[election]/calendar/[number]'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return rowParams();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale();
  const { election, item, number } = await findRow(params);
  if (!election || !item) return { robots: { index: false } };
  const title = rowTitle(election, item, locale);
  const metadata = pageMetadata(locale, `/elections/${election.id}/calendar/${number}`, title, item.action[locale].replace(/\s+/g, ' '));
  const image = { url: sharePath(locale, election.id, item.number), ...SHARE_IMAGE, type: 'image/png', alt: title };
  return {
    ...metadata,
    alternates: { ...metadata.alternates, types: { 'application/json+oembed': [{ url: oembedPath(locale, election.id, item.number), title }] } },
    openGraph: { ...metadata.openGraph, images: [image] },
    twitter: { card: 'summary_large_image', title, images: [image] },
  };
}

export default async function RowPage({ params }: Props) {
  const [locale, t, common, law] = [await pageLocale(), await getTranslations('calendar'), await getTranslations('common'), await getTranslations('law')];
  const { election, calendar, item, number } = await findRow(params);
  if (!election) notFound();
  if (!calendar) return <NoPlan election={election} locale={locale} instead={electionsWithPlan()[0] ?? null} />;
  if (!item || !election.plan.adopted) notFound();
  const executors = loadExecutors();
  const view = planView(election, calendar, executors, locale, buildDay());
  const site = siteUrl();
  const nearby = nearbyTerms(datedTerms(calendar, view.announcedOn), item.number);
  const paths = [...new Set(item.terms.flatMap(({ id }) => pathsOfTerm(loadPaths(election.id), id)))].map(({ id, title }) => ({ href: `${view.base}/paths/${id}`, words: title[locale] }));
  const position = calendar.items.indexOf(item);
  const crumbs = [{ label: election.shortName[locale], href: `/${locale}/elections/${election.id}` }, { label: t('title'), href: view.base }, { label: t('row', { number: item.number }) }];
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      <RowHead item={item} view={view} />
      {election.rehearsal && <p className="font-semibold">{common('rehearsalBanner')}</p>}
      <AtNote />
      <OfficialPair text={item.action} large />
      <PlanSource election={election} locale={locale} votingDay={view.votingDay} address={`${site}${view.base}/${number}`} />
      <RowRecord source={{ election, calendar, executors, adopted: election.plan.adopted, site }} item={item} view={view} errata={countErrata(election.plan.sourceFile, `row ${number}`)} />
      {nearby && <RowNearby nearby={nearby} base={view.base} locale={locale} />}
      <RowReferences locale={locale} cited={citedElsewhere(election.id, item, locale, (article) => law('citedAs', { article }))} paths={paths} />
      <RowCitation election={election} item={item} />
      <RowShare election={election} item={item} locale={locale} site={site} />
      <RowNeighbours base={view.base} previous={calendar.items[position - 1]?.number ?? null} next={calendar.items[position + 1]?.number ?? null} />
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
