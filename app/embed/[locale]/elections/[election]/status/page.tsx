import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/app/page-locale';
import { BadgeLine } from '@/components/cameras/embed/BadgeLine';
import { StatusBadge } from '@/components/cameras/embed/StatusBadge';
import { ClientMessages } from '@/components/ui/ClientMessages';
import { isMonitored } from '@/lib/elections';
import { loadElection, loadElections } from '@/server/content/elections';
import { precinctsSha256 } from '@/server/content/precinct-files';

type Props = PageProps<'/embed/[locale]/elections/[election]/status'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return loadElections().map(({ id }) => ({ election: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, locale, election] = [await getTranslations('cameras.badge'), await pageLocale(), loadElection((await params).election)];
  return election ? { title: `${t('allTitle')} · ${election.shortName[locale]}` } : {};
}

/** One badge page for all cameras of an election: which one is meant stands in the query and is read in the browser; none means all of them. */
export default async function EmbedStatusPage({ params }: Props) {
  const [t, locale, election] = [await getTranslations('cameras.badge'), await pageLocale(), loadElection((await params).election)];
  if (!election) notFound();
  const cameras = `/${locale}/elections/${election.id}/cameras`;
  return (
    <main aria-labelledby="embed-title">
      <h1 id="embed-title" className="sr-only">{t('allTitle')}, {election.shortName[locale]}</h1>
      {isMonitored(election) ? (
        <ClientMessages topics={['cameras.status.states', 'cameras.badge', 'cameras.embed.ignored']}>
          <div className="noscript:hidden"><StatusBadge election={election.id} list={precinctsSha256(election)} cameras={cameras} rehearsal={election.rehearsal} /></div>
        </ClientMessages>
      ) : <BadgeLine href={cameras} sentence={t('notMeasured')} first={<span className="badge-message">{t('notMeasured')}</span>} />}
      <noscript><BadgeLine href={cameras} sentence={t('noScript')} first={<span className="badge-message">{t('noScript')}</span>} /></noscript>
    </main>
  );
}
