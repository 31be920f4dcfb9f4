import { useTranslations } from 'next-intl';
import { setQuery } from '@/components/ui/useQuery';
import { orderConstituencies, selectCameras, type LedgerQuery } from '@/lib/cameras/availability-query';
import { byConstituency, type DayTable } from '@/lib/cameras/availability-table';
import type { Locale } from '@/lib/locale';
import { BarKey } from './BarKey';
import { CameraTable } from './CameraTable';
import { ConstituencyTable } from './ConstituencyTable';
import { Downloads } from './Downloads';
import type { ListedConstituency } from './listed';
import { TableFilter } from './TableFilter';

type Props = { table: DayTable; query: LedgerQuery; locale: Locale; base: string; constituencies: readonly ListedConstituency[] };

/** Every camera and every constituency in tables that sort and download; what they show stands in the address. */
export function Tables({ table, query, locale, base, constituencies }: Props) {
  const t = useTranslations('cameras.ledger');
  const cameras = selectCameras(table.rows, query);
  const groups = orderConstituencies(byConstituency(table.rows), query.sort);
  const byCamera = query.by === 'camera';
  return (
    <section id="tables" className="mt-10 scroll-mt-4 target:bg-transparent target:shadow-none">
      <h2 className="text-section mb-2">{t('tables')}</h2>
      <div role="group" aria-label={t('by')} className="no-print mb-3 flex gap-2 noscript:hidden">
        {(['constituency', 'camera'] as const).map((by) => (
          <button key={by} type="button" className="button" aria-pressed={query.by === by} onClick={() => setQuery({ by, constituency: null, band: null, sort: null })}>{t(by === 'camera' ? 'byCamera' : 'byConstituency')}</button>
        ))}
      </div>
      {byCamera && <TableFilter query={query} constituencies={constituencies} />}
      <BarKey />
      <p className="figures flex min-h-11 flex-wrap items-center gap-x-4 text-note">
        <span aria-live="polite" className="font-semibold" data-rows={byCamera ? cameras.length : groups.length}>{t(byCamera ? 'found' : 'foundConstituencies', { count: byCamera ? cameras.length : groups.length })}</span>
        {query.sort === null ? <span className="text-soft">{t(byCamera ? 'sortedWorst' : 'sortedWorstConstituencies')}</span> : <button type="button" className="tap font-semibold text-accent underline" onClick={() => setQuery({ sort: null })}>{t('sortWorst')}</button>}
      </p>
      {byCamera
        ? <CameraTable rows={cameras} sort={query.sort} locale={locale} base={base} />
        : <ConstituencyTable rows={groups} sort={query.sort} locale={locale} base={base} constituencies={constituencies} />}
      {!byCamera && (
        <noscript>
          <CameraTable rows={table.rows} sort={null} locale={locale} base={base} />
        </noscript>
      )}
      <Downloads table={table} cameras={byCamera ? cameras : null} constituencies={groups} />
    </section>
  );
}
