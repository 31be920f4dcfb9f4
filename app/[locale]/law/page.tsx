import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata } from '@/app/page-metadata';
import { Breadcrumbs } from '@/components/layout/Breadcrumbs';
import { PageHead } from '@/components/ui/PageHead';
import { articleHref, articlesWithPages, citationsOf, parentOf, type Citation } from '@/lib/law';
import type { Locale } from '@/lib/locale';
import { type Citing, loadCitations } from '@/server/content/citations';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('law');
  return pageMetadata(await pageLocale(), '/law', t('title'), t('description'));
}

export default async function LawPage() {
  const [locale, t, common] = [await pageLocale(), await getTranslations('law'), await getTranslations('common')];
  const citations = loadCitations();
  const articles = articlesWithPages(citations);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: common('home'), href: `/${locale}` }, { label: t('title') }]} />
      <PageHead title={t('title')} lead={t('lead')} />
      <p className="reading mb-6">{t('notHeld')}</p>
      {articles.length === 0 && <p>{t('none')}</p>}
      <ul className="border-t border-rule">
        {articles.filter((article) => parentOf(article) === null).map((article) => (
          <li key={article} className="grid grid-cols-[4.5rem_1fr] items-baseline gap-x-3 border-b border-rule py-2">
            <a className="tap figures font-serif text-section font-semibold no-underline hover:underline" href={articleHref(locale, article)} aria-label={t('article', { article })}>{article}</a>
            <div>
              <Counts article={article} citations={citations} />
              <Parts locale={locale} articles={articles.filter((part) => part.startsWith(`${article}.`))} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

async function Counts({ article, citations }: { article: string; citations: readonly Citation<Citing>[] }) {
  const t = await getTranslations('law');
  const hits = citationsOf(article, citations);
  const rows = new Set(hits.flatMap(({ by }) => (by.kind === 'row' ? [`${by.election} ${by.number}`] : []))).size;
  const places = new Set(hits.flatMap(({ by }) => (by.kind === 'place' ? [`${by.document} ${by.place}`] : []))).size;
  const counts = [rows > 0 && `${t('rows')}: ${t('rowsCount', { count: rows })}`, places > 0 && `${t('places')}: ${t('placesCount', { count: places })}`];
  return <p className="text-soft">{counts.filter(Boolean).join(' · ')}</p>;
}

function Parts({ locale, articles }: { locale: Locale; articles: readonly string[] }) {
  if (articles.length === 0) return null;
  return <p className="flex flex-wrap gap-x-4">{articles.map((article) => <a key={article} className="tap figures underline" href={articleHref(locale, article)}>{article}</a>)}</p>;
}
