import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata } from '@/app/page-metadata';
import { Breadcrumbs } from '@/components/layout/Breadcrumbs';
import { HowToSearch, type ListLink } from '@/components/search/HowToSearch';
import { prefill } from '@/components/search/prefill';
import { SearchBox } from '@/components/search/SearchBox';
import { ClientMessages } from '@/components/ui/ClientMessages';
import { InlineScript } from '@/components/ui/InlineScript';
import { PageHead } from '@/components/ui/PageHead';
import type { Locale } from '@/lib/locale';
import { indexAddress } from '@/lib/search/index-file';
import { electionsWithCameras, electionsWithPlan } from '@/server/content/elections';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('search');
  return pageMetadata(await pageLocale(), '/search', t('title'), t('description'));
}

export default async function SearchPage() {
  const [locale, t, common] = [await pageLocale(), await getTranslations('search'), await getTranslations('common')];
  return (
    <>
      <Breadcrumbs crumbs={[{ label: common('home'), href: `/${locale}` }, { label: t('title') }]} />
      <PageHead title={t('title')} />
      <ClientMessages topics={['search']}>
        <SearchBox locale={locale}><HowToSearch locale={locale} lists={await completeLists(locale)} /></SearchBox>
      </ClientMessages>
      <InlineScript run={prefill} args={['q', 'intro', indexAddress(locale)]} />
    </>
  );
}

async function completeLists(locale: Locale): Promise<ListLink[]> {
  const t = await getTranslations('search');
  const plans = electionsWithPlan();
  return [
    { href: `/${locale}/search/index`, label: t('listIndex') },
    { href: `/${locale}/documents`, label: t('listDocuments') },
    { href: `/${locale}/law`, label: t('listLaw') },
    ...plans.map(({ id, shortName }) => ({ href: `/${locale}/elections/${id}/calendar`, label: t('listCalendar', { election: shortName[locale] }) })),
    ...plans.map(({ id, shortName }) => ({ href: `/${locale}/elections/${id}/calendar#executors`, label: t('listExecutors', { election: shortName[locale] }) })),
    ...electionsWithCameras().map(({ id, shortName }) => ({ href: `/${locale}/elections/${id}/cameras`, label: t('listCameras', { election: shortName[locale] }) })),
  ];
}
