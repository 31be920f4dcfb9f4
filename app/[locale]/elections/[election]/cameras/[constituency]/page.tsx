import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata } from '@/app/page-metadata';
import { paramsOrNone } from '@/app/static-params';
import { ConstituencyFacts } from '@/components/cameras/constituency/ConstituencyFacts';
import { ConstituencyToday } from '@/components/cameras/constituency/ConstituencyToday';
import { Neighbours } from '@/components/cameras/constituency/Neighbours';
import { PrecinctList } from '@/components/cameras/constituency/PrecinctList';
import { DayProvider } from '@/components/cameras/ledger/DayProvider';
import { CameraTrail } from '@/components/cameras/list/CameraTrail';
import { StatusNote } from '@/components/cameras/status/StatusNote';
import { StatusProvider } from '@/components/cameras/status/StatusProvider';
import { WallLinks } from '@/components/cameras/wall/WallLinks';
import { ClientMessages } from '@/components/ui/ClientMessages';
import { Notice } from '@/components/ui/Notice';
import { PageHead } from '@/components/ui/PageHead';
import { buildCameraIndex, expandCameras } from '@/lib/cameras/camera-index';
import { isMonitored } from '@/lib/elections';
import { loadConstituencies } from '@/server/content/constituencies';
import { electionsWithCameras, loadElection } from '@/server/content/elections';
import { precinctsSha256 } from '@/server/content/precinct-files';
import { snapshotOfSeveral } from '@/server/content/ledger-page';
import { loadPrecincts } from '@/server/content/precincts';

type Props = PageProps<'/[locale]/elections/[election]/cameras/[constituency]'>;

export const dynamicParams = false;

export function generateStaticParams() {
  const listed = electionsWithCameras().flatMap((election) => {
    const numbers = new Set(loadPrecincts(election).map(({ constituency }) => constituency));
    return [...numbers].map((constituency) => ({ election: election.id, constituency: String(constituency) }));
  });
  return paramsOrNone(listed, { election: 'none', constituency: 'none' });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, t] = [await pageLocale(), await getTranslations('cameras.constituency')];
  const found = find(await params);
  if (!found) return {};
  const { constituency, cameras, election } = found;
  const title = constituency.name ? t('title', { number: constituency.number, name: constituency.name }) : t('untitled', { number: constituency.number });
  return pageMetadata(locale, `/elections/${election.id}/cameras/${constituency.number}`, `${title} (${election.shortName[locale]})`, t('lead', { count: cameras.length }));
}

export default async function ConstituencyPage({ params }: Props) {
  const [locale, t, words, common] = [await pageLocale(), await getTranslations('cameras.constituency'), await getTranslations('cameras.find'), await getTranslations('common')];
  const [ledger, wall] = [await getTranslations('cameras.ledger'), await getTranslations('cameras.wall.add')];
  const found = find(await params);
  if (!found) notFound();
  const { election, constituency, cameras, previous, next } = found;
  const { number, name } = constituency;
  const base = `/${locale}/elections/${election.id}/cameras`;
  const items = cameras.map(({ id, label, precinct, index, name: building, address }) => ({ id, label, precinct, index, name: building, address }));
  const list = <PrecinctList items={items} base={`${base}/${number}`} />;
  return (
    <>
      <CameraTrail locale={locale} election={election} rest={[{ label: name ? `${number} ${name}` : String(number) }]} />
      <PageHead title={name ? t('title', { number, name }) : t('untitled', { number })} over={election.name[locale]} lead={t('lead', { count: cameras.length })} />
      {election.rehearsal && <Notice tone="warning"><p>{common('rehearsalBanner')}</p></Notice>}
      {election.cameras.broadcast === 'over' && <Notice><p>{words('over')}</p></Notice>}
      <h2 className="text-section mb-3">{t('precincts')}</h2>
      <ClientMessages topics={['cameras.status']}>
        {isMonitored(election) ? <StatusProvider election={election.id} list={precinctsSha256(election)}>{list}<div className="pt-2"><StatusNote /></div></StatusProvider> : list}
      </ClientMessages>
      <p className="no-print mt-4 noscript:hidden"><a className="button" href={`${base}?constituency=${number}&view=map`}>{t('onMap')}</a></p>
      {isMonitored(election) && <WallLinks base={base}><a className="button noscript:hidden" href={`${base}/wall?preset=constituency:${number}`}>{wall('whole')}</a></WallLinks>}
      {isMonitored(election) && (
        <section className="mt-10">
          <h2 className="text-section mb-2">{ledger('share.title')}</h2>
          <ClientMessages topics={['cameras.ledger', 'cameras.reasons', 'cameras.status']}>
            <DayProvider><ConstituencyToday locale={locale} election={election.id} base={base} ids={cameras.map(({ id }) => id)} snapshot={snapshotOfSeveral(election, cameras.map(({ id }) => id))} /></DayProvider>
          </ClientMessages>
          <p className="text-note"><a className="tap underline" href={`${base}/ledger?by=camera&constituency=${number}#tables`}>{ledger('link')}</a></p>
        </section>
      )}
      <ConstituencyFacts constituency={constituency} locale={locale} />
      <Neighbours previous={previous} next={next} base={base} />
    </>
  );
}

function find({ election: id, constituency: text }: { election: string; constituency: string }) {
  const election = loadElection(id);
  if (!election) return null;
  const constituencies = loadConstituencies(election.constituencies.scheme);
  const all = expandCameras(buildCameraIndex(loadPrecincts(election), constituencies));
  const withCameras = new Set(all.map(({ constituency }) => constituency));
  const listed = constituencies.filter(({ number }) => withCameras.has(number));
  const at = listed.findIndex(({ number }) => String(number) === text);
  const constituency = listed[at];
  if (!constituency) return null;
  const cameras = all.filter((entry) => entry.constituency === constituency.number);
  return { election, constituency, cameras, previous: listed[at - 1] ?? null, next: listed[at + 1] ?? null };
}
