import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata } from '@/app/page-metadata';
import { Breadcrumbs } from '@/components/layout/Breadcrumbs';
import { PageHead } from '@/components/ui/PageHead';
import { PageText } from '@/components/ui/PageText';
import { openData } from '@/server/content/open-data';
import { loadPage } from '@/server/content/pages';

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale();
  return pageMetadata(locale, '/about/data', loadPage('data', locale).title);
}

export default async function DataPage() {
  const [locale, common] = [await pageLocale(), await getTranslations('common')];
  const page = loadPage('data', locale);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: common('home'), href: `/${locale}` }, { label: common('about'), href: `/${locale}/about` }, { label: page.title }]} />
      <PageHead title={page.title} />
      <PageText blocks={page.blocks} />
      <ul className="reading"><li><a className="tap underline" href="/data/catalog.json">/data/catalog.json</a></li></ul>
      {openData(locale).map(({ id, title, files }) => (
        <section key={id} id={id} className="reading mt-8">
          <h3 className="text-lead border-b border-rule pb-1">{title}</h3>
          <ul>{files.map((file) => <li key={file}><a className="tap underline break-all" href={file}>{file}</a></li>)}</ul>
        </section>
      ))}
    </>
  );
}
