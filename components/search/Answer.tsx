import { useTranslations } from 'next-intl';
import { memo, useDeferredValue, useMemo } from 'react';
import type { Locale } from '@/lib/locale';
import type { Engine } from '@/lib/search/engine';
import { readFilters } from '@/lib/search/filters';
import type { SearchIndex } from '@/lib/search/index-file';
import { Filters } from './Filters';
import { HitList } from './HitList';
import { IgnoredFilters } from './IgnoredFilters';
import { MissingNumber } from './MissingNumber';
import { Understanding } from './Understanding';
import { useSettled } from './useSettled';

type Props = { engine: Engine; index: SearchIndex; query: string; address: URLSearchParams; locale: Locale };

const ANNOUNCED_AFTER_MS = 700;

/** How many there are of each kind follows right after the frame: typing never waits for it. */
const LaterFilters = memo(Filters);

/** The answer to a query: how it was understood, filters, and what was found, the best first; never an empty page. */
export function Answer({ engine, index, query, address, locale }: Props) {
  const t = useTranslations('search');
  const key = new URLSearchParams([...address].filter(([name]) => name === 'kind' || name === 'version')).toString();
  const { filters, ignored } = useMemo(() => readFilters(new URLSearchParams(key), index.documents), [key, index]);
  const answer = useMemo(() => engine.search(query, filters), [engine, query, filters]);
  const later = useDeferredValue(answer);
  const laterQuery = useDeferredValue(query);
  const found = t('found', { count: answer.hits.length, query });
  const settled = useSettled(found, ANNOUNCED_AFTER_MS);
  const others = [...answer.counts.values()].reduce((sum, count) => sum + count, 0);
  const isExplained = answer.missing !== null || answer.onlySmall;
  return (
    <>
      <p role="status" className="sr-only">{settled}</p>
      <p className="mt-5 text-note text-soft" data-found>{found}</p>
      <Understanding answer={answer} locale={locale} />
      <IgnoredFilters ignored={ignored} />
      <LaterFilters answer={later} filters={filters} index={index} query={laterQuery} locale={locale} />
      {answer.missing && <MissingNumber missing={answer.missing} index={index} locale={locale} />}
      {answer.onlySmall && <p className="reading mt-3" data-only-small>{t('onlySmall', { query })}</p>}
      {answer.hits.length === 0 && !isExplained && <p className="reading mt-3">{t(others > 0 ? 'noneOfKind' : 'noneTry')}</p>}
      {answer.hits.length === 0 && others === 0 && !isExplained && <p className="mt-2"><a className="tap underline" href={`/${locale}/search/index`}>{t('listIndex')}</a></p>}
      <HitList asked={`${query} ${key}`} hits={answer.hits} marks={answer.marks} index={index} locale={locale} />
    </>
  );
}
