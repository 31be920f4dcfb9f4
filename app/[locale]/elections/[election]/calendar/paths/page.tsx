import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata } from '@/app/page-metadata';
import { paramsOrNone } from '@/app/static-params';
import { AtNote } from '@/components/calendar/AtNote';
import { NextStep } from '@/components/calendar/paths/NextStep';
import { NextStepScript } from '@/components/calendar/paths/NextStepScript';
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
import '@/components/calendar/paths/paths.css';

type Props = PageProps<'/[locale]/elections/[election]/calendar/paths'>;

export const dynamicParams = false;

/** Elections with paths only: where none has any, one placeholder keeps the export going. */
export function generateStaticParams() {
  return paramsOrNone(electionsWithPaths().map(({ id }) => ({ election: id })), { election: 'none' });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, t, election] = [await pageLocale(), await getTranslations('calendar.paths'), loadElection((await params).election)];
  if (!election) return { robots: { index: false } };
  const name = election.shortName[locale];
  return pageMetadata(locale, `/elections/${election.id}/calendar/paths`, `${t('title')} ${name}`, t('description', { election: name }));
}

export default async function PathsPage({ params }: Props) {
  const [locale, t, calendarWords, common] = [await pageLocale(), await getTranslations('calendar.paths'), await getTranslations('calendar'), await getTranslations('common')];
  const election = loadElection((await params).election);
  const calendar = election && loadPlan(election);
  const paths = election ? loadPaths(election.id) : [];
  if (!election || !calendar || paths.length === 0) notFound();
  const view = planView(election, calendar, loadExecutors(), locale, buildDay());
  const name = election.shortName[locale];
  return (
    <>
      <Breadcrumbs crumbs={[{ label: common('elections'), href: `/${locale}/elections` }, { label: name, href: `/${locale}/elections/${election.id}` }, { label: calendarWords('title'), href: view.base }, { label: t('title') }]} />
      <PageHead title={t('title')} over={name} lead={t('lead')}>
        <PlanSource election={election} locale={locale} votingDay={view.votingDay} address={`${siteUrl()}${view.base}/paths`} />
      </PageHead>
      <AtNote />
      <ul role="list">
        {paths.map((path) => (
          <li key={path.id} className="grid gap-x-10 border-b border-rule py-5 first:pt-0 lg:grid-cols-[6fr_5fr]">
            <div>
              <h2 className="text-section"><a className="tap text-ink underline decoration-accent" href={`${view.base}/paths/${path.id}`}>{path.title[locale]}</a></h2>
              <p className="reading mt-1">{path.lead[locale]}</p>
              <p className="text-note text-soft">{t('steps', { count: path.steps.length })}</p>
            </div>
            <NextStep steps={nextSteps(path, calendar, view.announcedOn)} locale={locale} base={`${view.base}/paths/${path.id}`} most={1} />
          </li>
        ))}
      </ul>
      <TermStates locale={locale} />
      <NextStepScript />
      <p className="no-print mt-6"><a className="tap underline" href={view.base}>{t('wholePlan')}</a></p>
    </>
  );
}
