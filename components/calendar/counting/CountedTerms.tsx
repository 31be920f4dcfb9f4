import { getTranslations } from 'next-intl/server';
import type { CountedTerm } from '@/lib/calendar/counting';
import { termTitle } from '@/lib/calendar/titles';
import type { Locale } from '@/lib/locale';
import { TermCount } from './TermCount';

type Props = { terms: readonly CountedTerm[]; locale: Locale; /** Address of the calendar's page. */ base: string };

/** Every term: the law's words, the published date, the count. */
export async function CountedTerms({ terms, locale, base }: Props) {
  const t = await getTranslations('calendar.counting');
  return (
    <section aria-labelledby="all" className="mt-12">
      <h2 id="all" className="text-section border-b-2 border-ink pb-2">{t('allTitle')}</h2>
      <ol>
        {terms.map(({ item, term, computed }) => (
          <li key={term.id} id={term.id} className="counted-term border-b border-rule py-4">
            <p className="figures text-section"><a className="tap min-w-11 no-underline" href={`${base}/${item.number}#${term.id}`}>{term.id}</a></p>
            <div>
              <h3 className="line-clamp-3 font-sans text-base font-semibold">{termTitle(item, term, locale)}</h3>
              {term.statutory && <p className="mt-1 text-soft">{term.statutory[locale]}</p>}
            </div>
            <div>
              <p className="text-note text-soft">{t('published')}</p>
              <p className="whitespace-pre-line">{term.published ? term.published[locale] : t('noDate')}</p>
            </div>
            <div>
              <p className="text-note text-soft">{t('counted')}</p>
              <TermCount computed={computed} locale={locale} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
