import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { DayTable } from '@/lib/cameras/availability-table';
import { formatMoment } from '@/lib/cameras/availability-words';
import type { Locale } from '@/lib/locale';
import { bakuTime } from '@/lib/time/baku';
import { formatDate } from '@/lib/time/format';
import { HoursLine } from './HoursLine';
import type { DayResult } from './useDay';

type Props = { result: DayResult; /** What is shown below; null: nothing is. */ table: DayTable | null; election: string; locale: Locale; /** Is it from before the build? */ fromBuild: boolean; hasSnapshot: boolean };

/** Of which day and moment the record is, how far the promised hours have got, or why there is no record. */
export function DayState({ result, table, election, locale, fromBuild, hasSnapshot }: Props) {
  const t = useTranslations('cameras.ledger');
  const files = {
    file: (words: ReactNode) => <a href={hasSnapshot && table ? `/status/${election}/days/${table.day}.json` : `/status/${election}/days/index.json`}>{words}</a>,
    ledger: (words: ReactNode) => <a href={`/status/${election}/ledger/index.json`}>{words}</a>,
  };
  return (
    <div data-day-state={result.kind}>
      {table && <HoursLine table={table} locale={locale} />}
      {table && !fromBuild && <MeasuredLine table={table} />}
      {fromBuild && table && <p className="hidden text-note text-soft noscript:block">{t.rich('snapshot', { ...files, moment: momentOf(table, locale) })}</p>}
      {!hasSnapshot && <p className="hidden noscript:block">{t.rich('noSnapshot', files)}</p>}
      <div role="status" className="noscript:hidden">
        {result.kind === 'loading' && <p className="text-note text-soft">{t('loading')}</p>}
        {result.kind === 'none' && <p className="border-l-4 border-frozen py-1 pl-3">{t('absent')}</p>}
        {result.kind === 'no-day' && <p className="border-l-4 border-frozen py-1 pl-3">{t('noDay', { day: formatDate(result.day, locale) })}</p>}
        {result.kind === 'failed' && <p className="border-l-4 border-frozen py-1 pl-3">{t('failed')} {table && t('old', { at: momentOf(table, locale) })}</p>}
        {result.kind === 'day' && result.failing && table && <p className="border-l-4 border-frozen py-1 pl-3">{t('old', { at: momentOf(table, locale) })}</p>}
      </div>
    </div>
  );
}

function MeasuredLine({ table: { at, hours } }: { table: DayTable }) {
  const t = useTranslations('cameras.ledger');
  const silent = hours.open && hours.untilMs > Date.parse(at);
  const words = t.rich(silent ? 'silent' : 'measuredAt', { time: () => <time dateTime={at} className="font-semibold text-ink">{bakuTime(Date.parse(at))}</time> });
  return <p className={silent ? 'border-l-4 border-frozen py-1 pl-3' : 'text-note text-soft'}>{words}</p>;
}

function momentOf({ at }: DayTable, locale: Locale): string {
  return formatMoment(Date.parse(at), locale);
}
