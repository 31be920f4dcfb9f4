import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata } from '@/app/page-metadata';
import { paramsOrNone } from '@/app/static-params';
import { Planner } from '@/components/calendar/plan/Planner';
import { Breadcrumbs } from '@/components/layout/Breadcrumbs';
import { Notice } from '@/components/ui/Notice';
import { PageHead } from '@/components/ui/PageHead';
import type { Election } from '@/lib/elections';
import { loadExecutors, loadPlan } from '@/server/content/calendar';
import { electionsWithPlan, loadElection, loadElections } from '@/server/content/elections';
import { loadShortNames } from '@/server/content/short-names';
import { siteUrl } from '@/server/env';

type Props = PageProps<'/[locale]/elections/[election]/calendar/plan'>;

export const dynamicParams = false;

/** Without any received plan there is no model to compute from. */
export function generateStaticParams() {
  return paramsOrNone(electionsWithPlan().length > 0 ? loadElections().map(({ id }) => ({ election: id })) : [], { election: 'none' });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, t, election] = [await pageLocale(), await getTranslations('calendar.planner'), loadElection((await params).election)];
  if (!election) return { robots: { index: false } };
  return pageMetadata(locale, `/elections/${election.id}/calendar/plan`, `${t('title')}: ${election.shortName[locale]}`, t('description'));
}

export default async function PlannerPage({ params }: Props) {
  const [locale, t, common] = [await pageLocale(), await getTranslations('calendar'), await getTranslations('common')];
  const election = loadElection((await params).election);
  const model = election && modelFor(election);
  const calendar = model && loadPlan(model);
  if (!election || !model || !calendar) notFound();
  const [name, base] = [election.shortName[locale], `/${locale}/elections/${election.id}`];
  return (
    <>
      <Breadcrumbs crumbs={[{ label: name, href: base }, { label: t('title'), href: `${base}/calendar` }, { label: t('planner.title') }]} />
      <PageHead title={t('planner.title')} over={name} lead={t('planner.lead')} />
      {election.rehearsal && <p className="mb-4 font-semibold">{common('rehearsalBanner')}</p>}
      <Planner election={election} locale={locale} modelElection={model} calendar={calendar} executors={loadExecutors()} shortNames={loadShortNames(model.id)} page={`${siteUrl()}${base}/calendar/plan`}>
        <Notice title={t('planner.ours')} tone="warning">
          <p>{t('planner.oursWhy')}</p>
          {election.kind !== 'presidential' && <p>{t('planner.otherKind')}</p>}
        </Notice>
      </Planner>
      <div className="mt-8 text-note text-soft">
        <p>{t('planner.model')} <a href={`/${locale}/elections/${model.id}/calendar`}>{t('planner.modelLink', { election: model.shortName[locale] })}</a></p>
        <p className="no-print">{t('planner.filesNote')}</p>
        {locale === 'en' && <p>{common('unofficialLong')}</p>}
      </div>
    </>
  );
}

/** The election whose plan is counted anew: its own, or where it has none the latest that was received. */
function modelFor(election: Election): Election | null {
  return electionsWithPlan().find(({ id }) => id === election.id) ?? electionsWithPlan()[0] ?? null;
}
