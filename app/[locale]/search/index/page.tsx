import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/app/page-locale';
import { pageMetadata } from '@/app/page-metadata';
import { Breadcrumbs } from '@/components/layout/Breadcrumbs';
import { SearchForm } from '@/components/search/SearchForm';
import { TermEntry } from '@/components/search/TermEntry';
import { PageHead } from '@/components/ui/PageHead';
import { indexOfWords } from '@/lib/search/occurrences';
import { buildDay } from '@/server/clock';
import { loadSearchTerms } from '@/server/content/search-content';
import { loadSearchIndex } from '@/server/content/search-index';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('terms');
  return pageMetadata(await pageLocale(), '/search/index', t('title'), t('lead'));
}

export default async function WordsPage() {
  const [locale, t, search, common] = [await pageLocale(), await getTranslations('terms'), await getTranslations('search'), await getTranslations('common')];
  const index = loadSearchIndex(locale, buildDay());
  const letters = indexOfWords(index, loadSearchTerms());
  return (
    <>
      <Breadcrumbs crumbs={[{ label: common('home'), href: `/${locale}` }, { label: search('title'), href: `/${locale}/search` }, { label: t('title') }]} />
      <PageHead title={t('title')} lead={t('lead')} />
      <SearchForm locale={locale} hint={false} />
      <nav aria-label={t('letters')} className="no-print mt-6">
        <ul className="flex flex-wrap gap-x-1">{letters.map(({ letter }) => <li key={letter}><a className="tap min-w-11 justify-center font-serif text-lead font-semibold" href={`#${anchor(letter)}`}>{letter}</a></li>)}</ul>
      </nav>
      {letters.map(({ letter, terms }) => (
        <section key={letter} aria-labelledby={anchor(letter)} className="mt-8">
          <h2 id={anchor(letter)} className="border-b-2 border-ink pb-1 font-serif text-title">{letter}</h2>
          <ul>{terms.map((term) => <TermEntry key={term.name} term={term} index={index} locale={locale} />)}</ul>
        </section>
      ))}
    </>
  );
}

/** A letter's anchor is ASCII: Ə would be percent-encoded in every address. */
function anchor(letter: string): string {
  return `letter-${letter.codePointAt(0)?.toString(16) ?? ''}`;
}
