import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata } from '@/app/page-metadata';
import { PathLinks } from '@/components/calendar/paths/PathLinks';
import { electionFacts } from '@/components/elections/electionFacts';
import { Breadcrumbs } from '@/components/layout/Breadcrumbs';
import { Facts } from '@/components/ui/Facts';
import { Notice } from '@/components/ui/Notice';
import { PageHead } from '@/components/ui/PageHead';
import { isMonitored } from '@/lib/elections';
import { loadCalendar } from '@/server/content/calendar';
import { loadDocuments } from '@/server/content/documents';
import { electionsWithPlan, loadElection, loadElections } from '@/server/content/elections';
import { loadPaths } from '@/server/content/paths';

type Props = PageProps<'/[locale]/elections/[election]'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return loadElections().map(({ id }) => ({ election: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale();
  const election = loadElection((await params).election);
  return election ? pageMetadata(locale, `/elections/${election.id}`, election.shortName[locale], election.name[locale]) : {};
}

export default async function ElectionPage({ params }: Props) {
  const [locale, t, common, ledger] = [await pageLocale(), await getTranslations('elections'), await getTranslations('common'), await getTranslations('cameras.ledger')];
  const election = loadElection((await params).election);
  if (!election) notFound();
  const facts = electionFacts({ election, locale, t, rows: loadCalendar(election.id)?.items.length ?? null, documents: loadDocuments() });
  return (
    <>
      <Breadcrumbs crumbs={[{ label: common('home'), href: `/${locale}` }, { label: t('title'), href: `/${locale}/elections` }, { label: election.shortName[locale] }]} />
      <PageHead title={election.name[locale]} over={election.rehearsal ? t('rehearsal') : undefined} />
      {election.rehearsal && <Notice tone="warning"><p>{common('rehearsalBanner')}</p></Notice>}
      <p className="mb-8 flex flex-wrap gap-3">
        {election.plan.status === 'published' && <a className="button button-strong" href={`/${locale}/elections/${election.id}/calendar`}>{t('openCalendar')}</a>}
        <a className="button" href={`/${locale}/elections/${election.id}/cameras`}>{t('openCameras')}</a>
        {isMonitored(election) && <a className="button" href={`/${locale}/elections/${election.id}/cameras/ledger`}>{ledger('linkShort')}</a>}
        {!election.rehearsal && electionsWithPlan().length > 0 && <a className="button" href={`/${locale}/elections/${election.id}/calendar/plan`}>{t('openPlanner')}</a>}
      </p>
      <Facts facts={facts} />
      <PathLinks paths={loadPaths(election.id)} locale={locale} election={election} as="section" />
      {election.facts.length > 0 && (
        <section className="mt-10">
          <h2 className="text-section mb-3">{t('facts')}</h2>
          <ul className="reading grid gap-4">
            {election.facts.map(({ id, text, source }) => (
              <li key={id} id={id}>
                {text[locale]}{' '}
                <span className="block text-note text-soft">{t('sourceOf', { source: source.name })}{source.url && <> (<a href={source.url} rel="nofollow noopener">{new URL(source.url).hostname}</a>)</>}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
