import { getTranslations } from 'next-intl/server';
import { TermDate } from '@/components/calendar/TermDate';
import { citesArticle } from '@/lib/calendar/filter';
import type { Item } from '@/lib/calendar/schema';
import { articlesOf } from '@/lib/law';
import type { Locale } from '@/lib/locale';

type Props = { locale: Locale; election: string; article: string; item: Item; /** How the row cites the article, where not by its own number. */ citedAs: readonly string[] };

/** A row of a calendar plan in the list of those that cite an article. */
export async function ArticleRow({ locale, election, article, item, citedAs }: Props) {
  const [t, states] = [await getTranslations('law'), await getTranslations('common.states')];
  const href = `/${locale}/elections/${election}/calendar/${item.number}`;
  return (
    <li className="grid grid-cols-[3.25rem_1fr] gap-x-3 border-b border-rule py-3 sm:grid-cols-[4.5rem_1fr]">
      <a href={href} aria-label={t('row', { number: item.number })} className="figures font-serif text-section leading-none font-semibold no-underline hover:underline">{item.number}</a>
      <div>
        <p className="reading whitespace-pre-line">{item.action[locale]}</p>
        <ul className="mt-1 flex flex-wrap gap-x-5 text-note">
          {item.terms.filter(({ articles }) => citesArticle(articles.flatMap(articlesOf), article)).map(({ id, label, published }) => (
            <li key={id}><a className="tap underline" href={`${href}#${id}`}><span>{label && `${label}) `}{published ? published.kind === 'regularly' ? states('regularly') : <TermDate published={published} locale={locale} /> : t('noDate')}</span></a></li>
          ))}
        </ul>
        {citedAs.length > 0 && <p className="figures text-note text-soft">{t('citedAs', { article: citedAs.join(', ') })}</p>}
      </div>
    </li>
  );
}
