import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata, withOembed } from '@/app/page-metadata';
import { CameraFacts } from '@/components/cameras/list/CameraFacts';
import { CameraTrail } from '@/components/cameras/list/CameraTrail';
import { CamerasSection } from '@/components/cameras/list/CamerasSection';
import { ListDownloads } from '@/components/cameras/list/ListDownloads';
import { NoCameraList } from '@/components/cameras/list/NoCameraList';
import { Notice } from '@/components/ui/Notice';
import { PageHead } from '@/components/ui/PageHead';
import { buildCameraIndex } from '@/lib/cameras/camera-index';
import { badgeOembedPath } from '@/lib/cameras/embed-oembed';
import { hasCameraList, isMonitored } from '@/lib/elections';
import { loadConstituencies } from '@/server/content/constituencies';
import { electionsWithCameras, loadElection, loadElections } from '@/server/content/elections';
import { precinctsSha256 } from '@/server/content/precinct-files';
import { loadPrecincts } from '@/server/content/precincts';

type Props = PageProps<'/[locale]/elections/[election]/cameras'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return loadElections().map(({ id }) => ({ election: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, t] = [await pageLocale(), await getTranslations('cameras.find')];
  const election = loadElection((await params).election);
  if (!election) return {};
  const title = `${t('title')}: ${election.shortName[locale]}`;
  return withOembed(pageMetadata(locale, `/elections/${election.id}/cameras`, title, election.cameras.note[locale]), isMonitored(election) ? badgeOembedPath(locale, election.id) : null, title);
}

export default async function CamerasPage({ params }: Props) {
  const [locale, t] = [await pageLocale(), await getTranslations('cameras.find')];
  const ledger = await getTranslations('cameras.ledger');
  const election = loadElection((await params).election);
  if (!election) notFound();
  const { cameras } = election;
  const base = `/${locale}/elections/${election.id}/cameras`;
  const precincts = loadPrecincts(election);
  return (
    <>
      <CameraTrail locale={locale} election={election} />
      <PageHead title={t('title')} over={election.name[locale]} />
      {hasCameraList(election) && <Notice tone={election.rehearsal ? 'warning' : 'plain'}><p className="reading">{cameras.note[locale]}</p></Notice>}
      {cameras.list === 'partial' && <Notice tone="warning"><p>{t('partial', { listed: precincts.length, decided: cameras.decided.precincts })}</p></Notice>}
      {hasCameraList(election) ? (
        <>
          <p className="mb-4 hidden text-note text-soft noscript:block">{t('noJs')}</p>
          <CamerasSection
            index={buildCameraIndex(precincts, loadConstituencies(election.constituencies.scheme))} base={base}
            monitored={isMonitored(election) ? { election: election.id, list: precinctsSha256(election) } : null}
          />
          {isMonitored(election) && <p><a className="tap underline" href={`${base}/ledger`}>{ledger('link')}</a></p>}
          <ListDownloads election={election.id} />
        </>
      ) : <NoCameraList election={election} locale={locale} others={electionsWithCameras().filter(({ id }) => id !== election.id)} />}
      <CameraFacts election={election} locale={locale} />
    </>
  );
}
