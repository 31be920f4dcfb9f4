import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata, withOembed } from '@/app/page-metadata';
import { CameraTrail } from '@/components/cameras/list/CameraTrail';
import { Wall } from '@/components/cameras/wall/Wall';
import { ClientMessages } from '@/components/ui/ClientMessages';
import { Notice } from '@/components/ui/Notice';
import { PageHead } from '@/components/ui/PageHead';
import { wallOembedPath } from '@/lib/cameras/embed-oembed';
import { hasCameraList, isMonitored, type Election } from '@/lib/elections';
import { loadConstituencies } from '@/server/content/constituencies';
import { loadElection, loadElections } from '@/server/content/elections';
import { precinctsSha256 } from '@/server/content/precinct-files';
import { loadPrecincts } from '@/server/content/precincts';
import { rehearsalMegabytesPerHour } from '@/server/streams/cost';

type Props = PageProps<'/[locale]/elections/[election]/cameras/wall'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return loadElections().map(({ id }) => ({ election: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, t, election] = [await pageLocale(), await getTranslations('cameras.wall'), loadElection((await params).election)];
  if (!election) return {};
  const title = `${t('title')}: ${election.shortName[locale]}`;
  return withOembed(pageMetadata(locale, `/elections/${election.id}/cameras/wall`, title, t('lead')), isMonitored(election) ? wallOembedPath(locale, election.id) : null, title);
}

/** Several cameras at once. Which ones stands in the address and is read in the browser; elections without streams say so. */
export default async function WallPage({ params }: Props) {
  const [locale, t, common] = [await pageLocale(), await getTranslations('cameras.wall'), await getTranslations('common')];
  const election = loadElection((await params).election);
  if (!election) notFound();
  const base = `/${locale}/elections/${election.id}/cameras`;
  const streams = hasCameraList(election) && loadPrecincts(election).some((precinct) => precinct.streams.length > 0);
  const toList = <p><a className="tap font-semibold underline" href={base}>{t('list')}</a></p>;
  return (
    <>
      <CameraTrail locale={locale} election={election} rest={[{ label: t('title') }]} />
      <PageHead title={t('title')} over={election.name[locale]} />
      {election.rehearsal && <Notice tone="warning"><p>{common('rehearsalBanner')}</p></Notice>}
      {streams ? (
        <>
          <ClientMessages topics={['cameras.wall', 'cameras.status']}>
            <Wall
              election={election.id} base={base} rehearsal={election.rehearsal} monitoredList={isMonitored(election) ? precinctsSha256(election) : null}
              megabytesPerHour={election.rehearsal ? rehearsalMegabytesPerHour() : undefined} constituencies={namesOf(election)}
            />
          </ClientMessages>
          <noscript><p>{t('noScript')}</p>{toList}</noscript>
        </>
      ) : <Notice><p>{t(hasCameraList(election) ? 'noStreams' : 'noList')}</p>{toList}</Notice>}
    </>
  );
}

/** The constituencies with cameras, for choosing one by its name. */
function namesOf(election: Election): { number: number; name: string | null }[] {
  const numbers = new Set(loadPrecincts(election).map(({ constituency }) => constituency));
  const names = new Map(loadConstituencies(election.constituencies.scheme).map(({ number, name }) => [number, name]));
  return [...numbers].map((number) => ({ number, name: names.get(number) ?? null }));
}
