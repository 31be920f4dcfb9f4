import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata } from '@/app/page-metadata';
import { LedgerSection } from '@/components/cameras/ledger/LedgerSection';
import { NotMeasured } from '@/components/cameras/ledger/NotMeasured';
import { CameraTrail } from '@/components/cameras/list/CameraTrail';
import { Notice } from '@/components/ui/Notice';
import { PageHead } from '@/components/ui/PageHead';
import { buildCameraIndex } from '@/lib/cameras/camera-index';
import { isMonitored } from '@/lib/elections';
import { loadConstituencies } from '@/server/content/constituencies';
import { loadElection, loadElections } from '@/server/content/elections';
import { snapshotTable } from '@/server/content/ledger-page';
import { loadPrecincts } from '@/server/content/precincts';
import { siteUrl } from '@/server/env';

type Props = PageProps<'/[locale]/elections/[election]/cameras/ledger'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return loadElections().map(({ id }) => ({ election: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, t] = [await pageLocale(), await getTranslations('cameras.ledger')];
  const election = loadElection((await params).election);
  return election ? pageMetadata(locale, `/elections/${election.id}/cameras/ledger`, `${t('title')}: ${election.shortName[locale]}`, t('lead')) : {};
}

export default async function LedgerPage({ params }: Props) {
  const [locale, t, common] = [await pageLocale(), await getTranslations('cameras.ledger'), await getTranslations('common')];
  const election = loadElection((await params).election);
  if (!election) notFound();
  const base = `/${locale}/elections/${election.id}/cameras`;
  const sample = loadElections().find((other) => other.id !== election.id && isMonitored(other));
  return (
    <>
      <CameraTrail locale={locale} election={election} rest={[{ label: t('short') }]} />
      <PageHead title={t('title')} over={election.name[locale]} lead={t('lead')} />
      {election.rehearsal && <Notice tone="warning"><p>{common('rehearsalBanner')}</p></Notice>}
      {isMonitored(election) ? (
        <LedgerSection
          locale={locale} election={election.id} rehearsal={Boolean(election.rehearsal)} siteUrl={siteUrl()} base={base} snapshot={snapshotTable(election)}
          constituencies={buildCameraIndex(loadPrecincts(election), loadConstituencies(election.constituencies.scheme)).constituencies.map(({ number, name, precincts }) => ({ number, name, precincts: precincts.map(([precinct]) => precinct) }))}
        />
      ) : <NotMeasured over={election.cameras.broadcast === 'over'} sample={sample ? `/${locale}/elections/${sample.id}/cameras/ledger` : null} />}
    </>
  );
}
