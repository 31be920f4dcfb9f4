import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { describeCiting } from '@/app/[locale]/law/citing';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata } from '@/app/page-metadata';
import { paramsOrNone } from '@/app/static-params';
import { CitingList } from '@/components/law/CitingList';
import { Breadcrumbs } from '@/components/layout/Breadcrumbs';
import { PageHead } from '@/components/ui/PageHead';
import { articleHref, articlesWithPages, citationsOf, parentOf } from '@/lib/law';
import { loadCitations } from '@/server/content/citations';

type Props = PageProps<'/[locale]/law/[article]'>;

export function generateStaticParams() {
  return paramsOrNone(articlesWithPages(loadCitations()).map((article) => ({ article })), { article: 'none' });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ article }, t] = [await params, await getTranslations('law')];
  return pageMetadata(await pageLocale(), `/law/${article}`, t('articleLong', { article }), t('articleDescription', { article }));
}

export default async function ArticlePage({ params }: Props) {
  const [locale, { article }, t, common] = [await pageLocale(), await params, await getTranslations('law'), await getTranslations('common')];
  const citations = loadCitations();
  const articles = articlesWithPages(citations);
  if (!articles.includes(article)) notFound();
  const hits = citationsOf(article, citations);
  const direct = describeCiting(article, hits.filter(({ relation }) => relation !== 'whole'), locale);
  const whole = describeCiting(article, hits.filter(({ relation }) => relation === 'whole'), locale);
  const parent = parentOf(article);
  const parts = articles.filter((other) => parentOf(other) === article);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: common('home'), href: `/${locale}` }, { label: t('title'), href: `/${locale}/law` }, { label: t('article', { article }) }]} />
      <PageHead title={t('articleLong', { article })} lead={t('notHeld')} />
      {locale === 'en' && <p className="reading mb-4 text-note text-soft">{common('unofficialLong')}</p>}
      {parent && <p className="flex flex-wrap items-center gap-x-3">{t('partOf')}: <a className="tap underline" href={articleHref(locale, parent)}>{t('article', { article: parent })}</a></p>}
      {parts.length > 0 && (
        <p className="flex flex-wrap items-center gap-x-4">{t('parts')}: {parts.map((part) => <a key={part} className="tap figures underline" href={articleHref(locale, part)}>{part}</a>)}</p>
      )}
      <CitingList locale={locale} article={article} {...direct} level="h2" />
      {whole.rows.length + whole.places.length > 0 && (
        <section className="mt-12 border-t-2 border-ink pt-4">
          <h2 className="text-section">{t('wholeRows')}</h2>
          <p className="text-soft">{t('wholeLead', { article })}</p>
          <CitingList locale={locale} article={article} {...whole} level="h3" />
        </section>
      )}
    </>
  );
}
