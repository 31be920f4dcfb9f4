import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata } from '@/app/page-metadata';
import { CameraTrail } from '@/components/cameras/list/CameraTrail';
import { Notebook } from '@/components/cameras/notebook/Notebook';
import { ClientMessages } from '@/components/ui/ClientMessages';
import { Notice } from '@/components/ui/Notice';
import { PageHead } from '@/components/ui/PageHead';
import { hasCameraList, isMonitored } from '@/lib/elections';
import { electionsWithCameras, loadElection } from '@/server/content/elections';

type Props = PageProps<'/[locale]/elections/[election]/cameras/notebook'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return electionsWithCameras().map(({ id }) => ({ election: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, t] = [await pageLocale(), await getTranslations('cameras.notebook.page')];
  const election = loadElection((await params).election);
  return election ? pageMetadata(locale, `/elections/${election.id}/cameras/notebook`, `${t('title')}: ${election.shortName[locale]}`, t('lead')) : {};
}

export default async function NotebookPage({ params }: Props) {
  const [locale, t] = [await pageLocale(), await getTranslations('cameras.notebook.page')];
  const election = loadElection((await params).election);
  if (!election || !hasCameraList(election)) notFound();
  const base = `/${locale}/elections/${election.id}/cameras`;
  return (
    <>
      <CameraTrail locale={locale} election={election} rest={[{ label: t('title') }]} />
      <PageHead title={t('title')} over={election.name[locale]} lead={t('lead')} />
      <Notice title={t('whereTitle')}><p className="reading">{t('where')}</p></Notice>
      {!isMonitored(election) && <Notice><p className="reading">{t('noStreams')}</p></Notice>}
      <p className="hidden noscript:block">{t('noScript')}</p>
      <ClientMessages topics={['cameras.notebook.page']}><Notebook election={election.id} locale={locale} base={base} /></ClientMessages>
    </>
  );
}
