import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/app/page-locale';
import { EmbedWall } from '@/components/cameras/embed/EmbedWall';
import { ClientMessages } from '@/components/ui/ClientMessages';
import { isMonitored } from '@/lib/elections';
import { loadElection, loadElections } from '@/server/content/elections';
import { precinctsSha256 } from '@/server/content/precinct-files';
import { loadPrecincts } from '@/server/content/precincts';
import { rehearsalMegabytesPerHour } from '@/server/streams/cost';

type Props = PageProps<'/embed/[locale]/elections/[election]/wall'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return loadElections().map(({ id }) => ({ election: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, locale, election] = [await getTranslations('cameras.embed'), await pageLocale(), loadElection((await params).election)];
  return election ? { title: `${t('wallTitle')} · ${election.shortName[locale]}` } : {};
}

/** One page for all walls of an election: which cameras it shows stands in the query and is read in the browser. */
export default async function EmbedWallPage({ params }: Props) {
  const [t, locale, election] = [await getTranslations('cameras.embed'), await pageLocale(), loadElection((await params).election)];
  if (!election) notFound();
  const cameras = `/${locale}/elections/${election.id}/cameras`;
  const toCameras = <a href={cameras} target="_blank" rel="noopener" className="tap font-semibold underline">{t('camerasPage')}</a>;
  const watched = loadPrecincts(election).some(({ streams }) => streams.length > 0);
  return (
    <main aria-labelledby="embed-title" className="p-2">
      <h1 id="embed-title" className="sr-only">{t('wallTitle')}, {election.shortName[locale]}</h1>
      {watched ? (
        <ClientMessages topics={['cameras.wall', 'cameras.player', 'cameras.status', 'cameras.embed']}>
          <EmbedWall
            election={election.id} monitoredList={isMonitored(election) ? precinctsSha256(election) : null} cameras={cameras} rehearsal={election.rehearsal}
            megabytesPerHour={election.rehearsal ? rehearsalMegabytesPerHour() : undefined}
          />
        </ClientMessages>
      ) : <div className="p-2"><p>{t('noWall')}</p><p>{toCameras}</p></div>}
      {watched && <noscript>{election.rehearsal && <p className="font-semibold">{t('rehearsal')}</p>}<p>{t('wallNoScript')}</p><p>{toCameras}</p></noscript>}
    </main>
  );
}
