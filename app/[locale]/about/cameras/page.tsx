import type { Metadata } from 'next';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata } from '@/app/page-metadata';
import { getTranslations } from 'next-intl/server';
import { Breadcrumbs } from '@/components/layout/Breadcrumbs';
import { PageHead } from '@/components/ui/PageHead';
import { PageText } from '@/components/ui/PageText';
import { loadPage } from '@/server/content/pages';

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale();
  return pageMetadata(locale, '/about/cameras', loadPage('cameras', locale).title);
}

export default async function AboutCamerasPage() {
  const [locale, common] = [await pageLocale(), await getTranslations('common')];
  const page = loadPage('cameras', locale);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: common('home'), href: `/${locale}` }, { label: common('about'), href: `/${locale}/about` }, { label: page.title }]} />
      <PageHead title={page.title} />
      <PageText blocks={page.blocks} />
    </>
  );
}
