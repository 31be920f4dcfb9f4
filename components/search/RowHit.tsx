import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/locale';
import { isMatched } from '@/lib/search/highlight';
import type { IndexedRow } from '@/lib/search/index-file';
import { Marked } from './Marked';

type Props = { hit: IndexedRow; terms: readonly string[]; locale: Locale };

/** A row of a calendar plan that was found: its number, what is to be done, when. */
export function RowHit({ hit, terms, locale }: Props) {
  const t = useTranslations('search');
  const { action, rest, when, number, election } = hit;
  const other: Locale = locale === 'az' ? 'en' : 'az';
  const here = isMatched(action[locale], terms) || isMatched(rest[locale], terms);
  const shown = here || !(isMatched(action[other], terms) || isMatched(rest[other], terms)) ? locale : other;
  return (
    <li className="grid grid-cols-[3.25rem_1fr] gap-x-3 border-b border-rule py-3">
      <a href={`/${locale}/elections/${election}/calendar/${number}`} aria-label={t('jumpRow', { number })} className="figures font-serif text-section leading-none font-semibold no-underline hover:underline">{number}</a>
      <div lang={shown} className="reading">
        <p><Marked text={action[shown]} terms={terms} length={260} /></p>
        {shown !== locale && shown === 'en' && <p lang={locale} className="text-note text-soft">{t('unofficial')}</p>}
        {when && <p className="mt-0.5 text-note text-soft"><Marked text={when[shown]} terms={terms} /></p>}
        {!isMatched(action[shown], terms) && isMatched(rest[shown], terms) && <p className="mt-0.5 text-note text-soft"><Marked text={rest[shown]} terms={terms} length={160} /></p>}
      </div>
    </li>
  );
}
