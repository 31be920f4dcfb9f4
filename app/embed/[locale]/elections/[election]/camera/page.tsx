import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/app/page-locale';
import { EmbedCamera } from '@/components/cameras/embed/EmbedCamera';
import { ClientMessages } from '@/components/ui/ClientMessages';
import { hasCameraList, isMonitored } from '@/lib/elections';
import { loadElection, loadElections } from '@/server/content/elections';
import { precinctsSha256 } from '@/server/content/precinct-files';
import { rehearsalMegabytesPerHour } from '@/server/streams/cost';

type Props = PageProps<'/embed/[locale]/elections/[election]/camera'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return loadElections().map(({ id }) => ({ election: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, locale, election] = [await getTranslations('cameras.embed'), await pageLocale(), loadElection((await params).election)];
  return election ? { title: `${t('title')} · ${election.shortName[locale]}` } : {};
}

/** One page for all cameras of an election: which one is shown stands in the query and is read in the browser. */
export default async function EmbedCameraPage({ params }: Props) {
  const [t, locale, election] = [await getTranslations('cameras.embed'), await pageLocale(), loadElection((await params).election)];
  if (!election) notFound();
  const cameras = `/${locale}/elections/${election.id}/cameras`;
  const toCameras = <a href={cameras} target="_blank" rel="noopener" className="tap font-semibold underline">{t('camerasPage')}</a>;
  return (
    <main aria-labelledby="embed-title" className="flex h-dvh flex-col overflow-y-auto">
      <h1 id="embed-title" className="sr-only">{t('title')}, {election.shortName[locale]}</h1>
      {hasCameraList(election) ? (
        <ClientMessages topics={['cameras.player', 'cameras.status', 'cameras.embed', 'cameras.moment', 'cameras.reasons', 'cameras.ledger.note']}>
          <EmbedCamera
            locale={locale} election={election.id} monitoredList={isMonitored(election) ? precinctsSha256(election) : null} cameras={cameras}
            rehearsal={election.rehearsal} promised={{ day: election.votingDay, from: election.cameras.hours.from }} withoutStream={election.cameras.note[locale]}
            megabytesPerHour={election.rehearsal ? rehearsalMegabytesPerHour() : undefined}
          />
        </ClientMessages>
      ) : <div className="p-4"><p>{t('noList')}</p><p>{toCameras}</p></div>}
      <noscript><div className="p-4">{election.rehearsal && <p className="font-semibold">{t('rehearsal')}</p>}<p>{t('noScript')}</p><p>{toCameras}</p></div></noscript>
    </main>
  );
}
