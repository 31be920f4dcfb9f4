import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata } from '@/app/page-metadata';
import { paramsOrNone } from '@/app/static-params';
import { CountedEvents } from '@/components/calendar/counting/CountedEvents';
import { CountedTerms } from '@/components/calendar/counting/CountedTerms';
import { CountingSummary } from '@/components/calendar/counting/CountingSummary';
import { ReadingTable } from '@/components/calendar/counting/ReadingTable';
import '@/components/calendar/counting/counting.css';
import { Breadcrumbs } from '@/components/layout/Breadcrumbs';
import { PageHead } from '@/components/ui/PageHead';
import { PageText } from '@/components/ui/PageText';
import { countedTerms, readTerms } from '@/lib/calendar/counting';
import { loadPlan } from '@/server/content/calendar';
import { electionsWithPlan, loadElection } from '@/server/content/elections';
import { loadPage } from '@/server/content/pages';

type Props = PageProps<'/[locale]/elections/[election]/calendar/counting'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return paramsOrNone(electionsWithPlan().map(({ id }) => ({ election: id })), { election: 'none' });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, t, election] = [await pageLocale(), await getTranslations('calendar.counting'), loadElection((await params).election)];
  if (!election) return { robots: { index: false } };
  const name = election.shortName[locale];
  return pageMetadata(locale, `/elections/${election.id}/calendar/counting`, `${loadPage('counting', locale).title}: ${name}`, t('description', { election: name }));
}

export default async function CountingPage({ params }: Props) {
  const [locale, t, calendarWords] = [await pageLocale(), await getTranslations('calendar.counting'), await getTranslations('calendar')];
  const election = loadElection((await params).election);
  const calendar = election && loadPlan(election);
  if (!election || !calendar) notFound();
  const base = `/${locale}/elections/${election.id}/calendar`;
  const page = loadPage('counting', locale);
  const terms = countedTerms(calendar, election);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: election.shortName[locale], href: `/${locale}/elections/${election.id}` }, { label: calendarWords('title'), href: base }, { label: page.title }]} />
      <PageHead title={page.title} over={election.name[locale]} lead={t('lead')} />
      <CountingSummary terms={terms} />
      <PageText blocks={page.blocks} />
      <ReadingTable terms={readTerms(terms)} locale={locale} />
      <CountedEvents election={election} locale={locale} />
      <CountedTerms terms={terms} locale={locale} base={base} />
    </>
  );
}
