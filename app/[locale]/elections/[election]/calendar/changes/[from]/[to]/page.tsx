import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata } from '@/app/page-metadata';
import { paramsOrNone } from '@/app/static-params';
import { DifferenceList } from '@/components/calendar/changes/DifferenceList';
import { Breadcrumbs } from '@/components/layout/Breadcrumbs';
import { PageHead } from '@/components/ui/PageHead';
import { comparePlans } from '@/lib/calendar/differences';
import { versionPairs } from '@/lib/calendar/versions';
import { formatDate } from '@/lib/time/format';
import { loadExecutors } from '@/server/content/calendar';
import { loadVersions } from '@/server/content/calendar-history';
import { electionsWithPlan, loadElection } from '@/server/content/elections';

type Props = PageProps<'/[locale]/elections/[election]/calendar/changes/[from]/[to]'>;

export const dynamicParams = false;

/** Named whole, with their election: while every plan has one version only, one placeholder keeps the export going. */
export function generateStaticParams() {
  const listed = electionsWithPlan().flatMap((election) => versionPairs(loadVersions(election)).map(([from, to]) => ({ election: election.id, from, to })));
  return paramsOrNone(listed, { election: 'none', from: 'none', to: 'none' });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, t, { election, from, to }] = [await pageLocale(), await getTranslations('calendar.changesPage'), await findVersions(params)];
  if (!election || !from || !to) return { robots: { index: false } };
  const title = t('compareTitle', { from: formatDate(from.adopted, locale), to: formatDate(to.adopted, locale) });
  return pageMetadata(locale, `/elections/${election.id}/calendar/changes/${from.adopted}/${to.adopted}`, `${title}: ${election.shortName[locale]}`);
}

export default async function ComparePage({ params }: Props) {
  const [locale, t, plan] = [await pageLocale(), await getTranslations('calendar.changesPage'), await getTranslations('calendar')];
  const { election, from, to } = await findVersions(params);
  if (!election || !from || !to) notFound();
  const [name, base] = [election.shortName[locale], `/${locale}/elections/${election.id}/calendar`];
  const title = t('compareTitle', { from: formatDate(from.adopted, locale), to: formatDate(to.adopted, locale) });
  return (
    <>
      <Breadcrumbs crumbs={[{ label: name, href: `/${locale}/elections/${election.id}` }, { label: plan('title'), href: base }, { label: t('title'), href: `${base}/changes` }, { label: title }]} />
      <PageHead title={title} over={name} lead={t('compareLead', { from: from.decision, to: to.decision })} />
      <DifferenceList differences={comparePlans(from.calendar, to.calendar, loadExecutors())} locale={locale} base={base} />
    </>
  );
}

async function findVersions(params: Props['params']) {
  const { election: id, from, to } = await params;
  const election = loadElection(id);
  const versions = election ? loadVersions(election) : [];
  const known = versionPairs(versions).some(([first, second]) => first === from && second === to);
  const find = (adopted: string) => (known ? versions.find((version) => version.adopted === adopted) ?? null : null);
  return { election, from: find(from), to: find(to) };
}
