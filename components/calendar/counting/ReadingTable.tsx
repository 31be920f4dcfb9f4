import { getTranslations } from 'next-intl/server';
import type { ReadTerm } from '@/lib/calendar/counting';
import type { Locale } from '@/lib/locale';
import { formatDateOrInstant } from '@/lib/time/format';

type Props = { terms: readonly ReadTerm[]; locale: Locale };

/** The reading of "-dək" held against every term that is counted forward. Blocks on phones, a table where it fits. */
export async function ReadingTable({ terms, locale }: Props) {
  const t = await getTranslations('calendar.counting');
  const date = (value: string | null) => (value === null ? t('unsaid') : formatDateOrInstant(value, locale));
  const columns = ['term', 'law', 'last', 'prints', 'published', 'result'] as const;
  return (
    <section aria-labelledby="reading" className="mt-10">
      <h2 id="reading" className="text-section border-b-2 border-ink pb-2">{t('readingTitle')}</h2>
      <table className="counting-table" aria-labelledby="reading">
        <thead><tr>{columns.map((column) => <th key={column} scope="col">{t(`reading.${column}`)}</th>)}</tr></thead>
        <tbody>
          {terms.map(({ term, lastDay, printed, published, explained }) => (
            <tr key={term.id}>
              <th scope="row" className="figures"><a className="tap min-w-11 underline" href={`#${term.id}`}>{term.id}</a></th>
              <td data-label={t('reading.law')}>{term.statutory?.[locale]}</td>
              <td data-label={t('reading.last')}>{date(lastDay)}</td>
              <td data-label={t('reading.prints')}>{date(printed)}</td>
              <td data-label={t('reading.published')}>{date(published)} <span lang="az" className="official block text-note">{term.published?.az}</span></td>
              <td data-label={t('reading.result')} className="font-semibold">{t(explained ? 'explained' : 'unexplained')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
