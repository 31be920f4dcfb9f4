import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata } from '@/app/page-metadata';
import { paramsOrNone } from '@/app/static-params';
import { DifferenceList } from '@/components/calendar/changes/DifferenceList';
import { RecordedChanges } from '@/components/calendar/changes/RecordedChanges';
import { VersionList } from '@/components/calendar/changes/VersionList';
import { Breadcrumbs } from '@/components/layout/Breadcrumbs';
import { Notice } from '@/components/ui/Notice';
import { PageHead } from '@/components/ui/PageHead';
import { recordedChanges, versionPairs, versionSteps } from '@/lib/calendar/versions';
import { formatDate } from '@/lib/time/format';
import { loadExecutors, loadPlan } from '@/server/content/calendar';
import { loadVersions } from '@/server/content/calendar-history';
import { electionsWithPlan, loadElection } from '@/server/content/elections';

type Props = PageProps<'/[locale]/elections/[election]/calendar/changes'>;

export const dynamicParams = false;

/** Elections with a plan only: where none has one, one placeholder keeps the export going. */
export function generateStaticParams() {
  return paramsOrNone(electionsWithPlan().map(({ id }) => ({ election: id })), { election: 'none' });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, t, election] = [await pageLocale(), await getTranslations('calendar.changesPage'), loadElection((await params).election)];
  if (!election) return { robots: { index: false } };
  const name = election.shortName[locale];
  return pageMetadata(locale, `/elections/${election.id}/calendar/changes`, `${t('title')}: ${name}`, t('description', { election: name }));
}

export default async function ChangesPage({ params }: Props) {
  const [locale, t, plan, common] = [await pageLocale(), await getTranslations('calendar.changesPage'), await getTranslations('calendar'), await getTranslations('common')];
  const election = loadElection((await params).election);
  const calendar = election && loadPlan(election);
  if (!election || !calendar) notFound();
  const [name, base, versions] = [election.shortName[locale], `/${locale}/elections/${election.id}/calendar`, loadVersions(election)];
  const steps = versionSteps(versions, loadExecutors());
  return (
    <>
      <Breadcrumbs crumbs={[{ label: common('elections'), href: `/${locale}/elections` }, { label: name, href: `/${locale}/elections/${election.id}` }, { label: plan('title'), href: base }, { label: t('title') }]} />
      <PageHead title={t('title')} over={name} lead={t('lead')} />
      {versions.length === 1 && <Notice><p className="reading">{t('onlyOne')}</p></Notice>}
      <h2 className="mt-8 text-section">{t('versions')}</h2>
      <VersionList versions={versions} locale={locale} base={base} />
      {steps.toReversed().map(({ to, differences }) => (
        <section key={to.adopted} id={to.adopted} className="mt-10">
          <h2 className="text-section">{t('differences', { date: formatDate(to.adopted, locale) })}</h2>
          <DifferenceList differences={differences} locale={locale} base={base} />
        </section>
      ))}
      {versions.length > 2 && (
        <nav aria-labelledby="compare-any" className="no-print mt-10">
          <h2 id="compare-any" className="text-section">{t('compareAny')}</h2>
          <ul>{versionPairs(versions).map(([from, to]) => <li key={`${from} ${to}`}><a className="tap underline" href={`${base}/changes/${from}/${to}`}>{formatDate(from, locale)} – {formatDate(to, locale)}</a></li>)}</ul>
        </nav>
      )}
      <section className="mt-10">
        <h2 className="text-section">{t('recorded')}</h2>
        <p className="reading mt-2 text-soft">{t('recordedLead')}</p>
        <RecordedChanges changes={recordedChanges(calendar)} locale={locale} base={base} />
      </section>
      <p className="no-print mt-8">{t('follow')} <a className="underline" href={`${base}/subscribe`}>{t('followSubscribe')}</a> · <a className="underline" href={`/data/elections/${election.id}/calendar.${locale}.atom`}>{t('followFeed')}</a></p>
    </>
  );
}
