import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata } from '@/app/page-metadata';
import { paramsOrNone } from '@/app/static-params';
import { ClientTable } from '@/components/calendar/subscribe/ClientTable';
import { SubscribeList } from '@/components/calendar/subscribe/SubscribeList';
import { SubscribeWays } from '@/components/calendar/subscribe/SubscribeWays';
import { Breadcrumbs } from '@/components/layout/Breadcrumbs';
import { Notice } from '@/components/ui/Notice';
import { PageHead } from '@/components/ui/PageHead';
import type { TermFilter } from '@/lib/calendar/ics-events';
import { pathTerms } from '@/lib/calendar/paths';
import { executorsWithRows } from '@/lib/calendar/rows';
import { countDated, subscriptionLinks } from '@/lib/calendar/subscription';
import { termExecutors } from '@/lib/calendar/titles';
import { loadExecutors, loadPlan } from '@/server/content/calendar';
import { electionsWithPlan, loadElection } from '@/server/content/elections';
import { loadPaths } from '@/server/content/paths';
import { siteUrl } from '@/server/env';
import '@/components/calendar/subscribe/subscribe.css';

type Props = PageProps<'/[locale]/elections/[election]/calendar/subscribe'>;

export const dynamicParams = false;

/** Elections with a plan only: where none has one, one placeholder keeps the export going. */
export function generateStaticParams() {
  return paramsOrNone(electionsWithPlan().map(({ id }) => ({ election: id })), { election: 'none' });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, t, election] = [await pageLocale(), await getTranslations('calendar.subscribe'), loadElection((await params).election)];
  if (!election) return { robots: { index: false } };
  const name = election.shortName[locale];
  return pageMetadata(locale, `/elections/${election.id}/calendar/subscribe`, `${t('title')}: ${name}`, t('description', { election: name }));
}

export default async function SubscribePage({ params }: Props) {
  const [locale, t, plan, common] = [await pageLocale(), await getTranslations('calendar.subscribe'), await getTranslations('calendar'), await getTranslations('common')];
  const election = loadElection((await params).election);
  const calendar = election && loadPlan(election);
  if (!election || !calendar) notFound();
  const [name, base, data] = [election.shortName[locale], `/${locale}/elections/${election.id}/calendar`, `/data/elections/${election.id}/calendar`];
  const entry = (kind: string, id: string, title: string, filter: TermFilter) => ({ id: `${kind}-${id}`, name: title, terms: countDated(calendar, filter), links: subscriptionLinks(siteUrl(), `${data}/${kind}/${id}.${locale}`, `${name} – ${title}`) });
  const paths = loadPaths(election.id).map((path) => entry('paths', path.id, path.title[locale], (_, term) => pathTerms(path).includes(term.id)));
  const executors = executorsWithRows(calendar, loadExecutors())
    .map(({ executor }) => entry('executors', executor.id, executor[locale], (item, term) => termExecutors(item, term).includes(executor.id)))
    .filter(({ terms }) => terms > 0);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: common('elections'), href: `/${locale}/elections` }, { label: name, href: `/${locale}/elections/${election.id}` }, { label: plan('title'), href: base }, { label: t('title') }]} />
      <PageHead title={t('title')} over={name} lead={t('lead')}>
        {locale === 'en' && <p className="mt-3 text-note text-soft">{common('unofficialLong')}</p>}
      </PageHead>
      <section>
        <h2 className="text-section">{t('whole')}</h2>
        <SubscribeWays links={subscriptionLinks(siteUrl(), `${data}.${locale}`, name)} about={t('whole')} />
        <Notice><p>{t('oneOfBoth')}</p></Notice>
      </section>
      {paths.length > 0 && <section className="mt-10"><h2 className="text-section">{t('path')}</h2><SubscribeList entries={paths} /></section>}
      <section className="mt-10"><h2 className="text-section">{t('executor')}</h2><SubscribeList entries={executors} /><p className="mt-2 text-note text-soft">{t('executorNote')}</p></section>
      <section className="reading mt-10">
        <h2 className="text-section">{t('term')}</h2>
        <p className="mt-2">{t('termHow')} <a className="underline" href={base}>{t('termLink')}</a></p>
      </section>
      <section className="reading mt-10">
        <h2 className="text-section">{t('differs')}</h2>
        {(['subscription', 'download', 'moved', 'withdrawn', 'undated', 'zone', 'when'] as const).map((key) => <p key={key} className="mt-3"><strong>{t(`${key}.term`)}</strong> {t(`${key}.text`)}</p>)}
        <p className="mt-3"><a className="tap underline" href={`${base}/changes`}>{t('changesLink')}</a></p>
      </section>
      <section className="mt-10">
        <h2 className="text-section">{t('clients.title')}</h2>
        <p className="reading mt-2 mb-3">{t('clients.lead')}</p>
        <ClientTable />
      </section>
      <section className="reading mt-10">
        <h2 className="text-section">{t('feed')}</h2>
        <p className="mt-2">{t('feedHow')} <a className="underline" href={`${data}.${locale}.atom`}>{t('feedLink')}</a></p>
      </section>
    </>
  );
}
