import { getTranslations } from 'next-intl/server';
import type { Item } from '@/lib/calendar/schema';
import type { Document } from '@/lib/documents/document';
import type { Locale } from '@/lib/locale';
import { ArticlePlace } from './ArticlePlace';
import { ArticleRow } from './ArticleRow';

/** A row of a plan with the ways in which it cites the article. */
export type CitingRow = { election: string; electionName: string; item: Item; citedAs: readonly string[] };

/** A place of a document with the versions that have it and the ways in which it cites the article. */
export type CitingPlace = { document: Document; place: string; versions: readonly string[]; citedAs: readonly string[] };

type Props = { locale: Locale; article: string; rows: readonly CitingRow[]; places: readonly CitingPlace[]; level: 'h2' | 'h3' };

/** Everything that cites an article: rows by election, then documents. */
export async function CitingList({ locale, article, rows, places, level: Heading }: Props) {
  const t = await getTranslations('law');
  const elections = [...new Set(rows.map(({ election }) => election))];
  return (
    <>
      {elections.map((id) => {
        const own = rows.filter(({ election }) => election === id);
        return (
          <section key={id} className="mt-8">
            <Heading className="text-section">{t('rows')}: {own[0]?.electionName}</Heading>
            <p className="flex flex-wrap items-baseline gap-x-4 text-note text-soft">{t('rowsCount', { count: own.length })}<a className="tap no-print underline" href={`/${locale}/elections/${id}/calendar?article=${article}`}>{t('inCalendar')}</a></p>
            <ol className="mt-3 border-t border-rule">{own.map((row) => <ArticleRow key={row.item.number} locale={locale} article={article} {...row} />)}</ol>
          </section>
        );
      })}
      {places.length > 0 && (
        <section className="mt-8">
          <Heading className="text-section">{t('places')}</Heading>
          <p className="text-note text-soft">{t('placesCount', { count: places.length })}</p>
          <ul className="mt-3 border-t border-rule">{places.map((place) => <ArticlePlace key={`${place.document.id} ${place.place}`} locale={locale} {...place} />)}</ul>
        </section>
      )}
    </>
  );
}
