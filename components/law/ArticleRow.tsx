import { getTranslations } from 'next-intl/server';
import type { Item } from '@/lib/calendar/schema';
import type { Locale } from '@/lib/locale';

type Props = { locale: Locale; election: string; item: Item; /** How the row cites the article, where not by its own number. */ citedAs: readonly string[] };

/** A row of a calendar plan in the list of those that cite an article. */
export async function ArticleRow({ locale, election, item, citedAs }: Props) {
  const t = await getTranslations('law');
  const href = `/${locale}/elections/${election}/calendar/${item.number}`;
  return (
    <li className="grid grid-cols-[3.25rem_1fr] gap-x-3 border-b border-rule py-3 sm:grid-cols-[4.5rem_1fr]">
      <a href={href} aria-label={t('row', { number: item.number })} className="figures font-serif text-section leading-none font-semibold no-underline hover:underline">{item.number}</a>
      <div>
        <p className="reading whitespace-pre-line">{item.action[locale]}</p>
        <p className="mt-1 text-note text-soft">
          {item.recommended?.[locale].replaceAll('\n', ' ') ?? t('noDate')}
          {citedAs.length > 0 && <span> · <span className="figures">{t('citedAs', { article: citedAs.join(', ') })}</span></span>}
        </p>
      </div>
    </li>
  );
}
