import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { datedElections } from '@/app/[locale]/documents/dated-elections';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata } from '@/app/page-metadata';
import { DocumentEntry } from '@/components/documents/DocumentEntry';
import { Breadcrumbs } from '@/components/layout/Breadcrumbs';
import { SearchForm } from '@/components/search/SearchForm';
import { PageHead } from '@/components/ui/PageHead';
import { currentVersion } from '@/lib/documents/validity';
import { buildDay } from '@/server/clock';
import { loadDocuments } from '@/server/content/documents';
import { loadSlips } from '@/server/content/slips';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('documents');
  return pageMetadata(await pageLocale(), '/documents', t('title'), t('description'));
}

export default async function DocumentsPage() {
  const [locale, t, common] = [await pageLocale(), await getTranslations('documents'), await getTranslations('common')];
  return (
    <>
      <Breadcrumbs crumbs={[{ label: common('home'), href: `/${locale}` }, { label: t('title') }]} />
      <PageHead title={t('title')} lead={t('lead')} />
      {locale === 'en' && <p className="reading mb-6 text-note text-soft">{common('unofficialLong')}</p>}
      <SearchForm locale={locale} hint={false} />
      <ul className="mt-8 border-t border-rule">
        {loadDocuments().map((document) => <DocumentEntry key={document.id} document={document} slips={loadSlips(currentVersion(document, buildDay()))} elections={datedElections(locale)} locale={locale} day={buildDay()} />)}
      </ul>
      <p className="mt-6">{t('lawLead')} <a className="tap underline" href={`/${locale}/law`}>{t('lawLink')}</a></p>
    </>
  );
}
