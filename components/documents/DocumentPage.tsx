import { getTranslations } from 'next-intl/server';
import { Breadcrumbs } from '@/components/layout/Breadcrumbs';
import { ClientMessages } from '@/components/ui/ClientMessages';
import { PageHead } from '@/components/ui/PageHead';
import type { Document, DocumentVersion } from '@/lib/documents/document';
import type { Download } from '@/lib/documents/download';
import { readAct } from '@/lib/documents/read-act';
import type { Slip } from '@/lib/documents/slip';
import type { Locale } from '@/lib/locale';
import type { PlainDate } from '@/lib/time/baku';
import { AboutText } from './AboutText';
import { Act } from './Act';
import { Contents } from './Contents';
import { Downloads } from './Downloads';
import { EligibilityLink } from './eligibility/EligibilityLink';
import type { DatedElection } from './MissingTexts';
import { PrintFrame } from './PrintFrame';
import { ReadingTools } from './reading/ReadingTools';
import { ShowChoice } from './ShowChoice';
import { StatusLine } from './StatusLine';
import { VersionNotice } from './VersionNotice';
import { versionName } from './versionName';

type Props = { document: Document; version: DocumentVersion; locale: Locale; slips: readonly Slip[]; elections: readonly DatedElection[]; downloads: readonly Download[]; /** Public address of the portal, for the printed page. */ site: string; /** The day in Baku on which the page is written. */ day: PlainDate };

/** One version of an act: what it is, whether it is in force, its whole text in both languages. */
export async function DocumentPage({ document, version, locale, slips, elections, downloads, site, day }: Props) {
  const [t, common] = [await getTranslations('documents'), await getTranslations('common')];
  const href = `/${locale}/documents/${document.id}/${version.id}`;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: common('home'), href: `/${locale}` }, { label: t('title'), href: `/${locale}/documents` }, { label: document.shortTitle[locale] }]} />
      <PageHead title={document.shortTitle[locale]} over={`${t(document.kind)} · ${versionName(version.id, locale, t)}`}>
        <StatusLine document={document} version={version} elections={elections} locale={locale} day={day} />
      </PageHead>
      <div className="reading"><VersionNotice document={document} version={version} elections={elections} locale={locale} day={day} /></div>
      <div className="mt-4 mb-6 grid gap-4">
        <EligibilityLink documentId={document.id} locale={locale} />
        <p className="reading text-note text-soft">{common('unofficialLong')}</p>
        <ClientMessages topics={['documents.show', 'documents.reading']}><ShowChoice /><ReadingTools href={href} locale={locale} {...readAct(document, version)} /></ClientMessages>
      </div>
      <div className="min-[90rem]:mx-[calc((100%-min(100vw-6rem,92rem))/2)] xl:grid xl:grid-cols-[13rem_minmax(0,1fr)] xl:gap-x-10">
        <Contents text={version.texts[locale]} />
        <Act document={document} version={version} locale={locale} href={href} slips={slips} />
      </div>
      <AboutText document={document} version={version} elections={elections} locale={locale} day={day} />
      <p className="mt-6 hidden text-note print:block">{common('source')}: {site}{href}</p>
      <Downloads downloads={downloads} locale={locale} />
      <PrintFrame document={document} version={version} locale={locale} address={`${site}${href}`} />
    </>
  );
}
