import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata } from '@/app/page-metadata';
import { ElectionSummary } from '@/components/elections/ElectionSummary';
import { Breadcrumbs } from '@/components/layout/Breadcrumbs';
import { PageHead } from '@/components/ui/PageHead';
import { loadElections } from '@/server/content/elections';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('elections');
  return pageMetadata(await pageLocale(), '/elections', t('title'), t('lead'));
}

export default async function ElectionsPage() {
  const [locale, t, common] = [await pageLocale(), await getTranslations('elections'), await getTranslations('common')];
  return (
    <>
      <Breadcrumbs crumbs={[{ label: common('home'), href: `/${locale}` }, { label: t('title') }]} />
      <PageHead title={t('title')} lead={t('lead')} />
      <ul className="border-t border-rule">
        {loadElections().map((election) => <ElectionSummary key={election.id} election={election} locale={locale} />)}
      </ul>
    </>
  );
}
