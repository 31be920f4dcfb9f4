'use client';

import '@/components/cameras/ledger/ledger.css';
import { useTranslations } from 'next-intl';
import { useMemo, type ReactNode } from 'react';
import { BarKey } from '@/components/cameras/ledger/BarKey';
import { CameraTable } from '@/components/cameras/ledger/CameraTable';
import { HoursLine } from '@/components/cameras/ledger/HoursLine';
import { useDay } from '@/components/cameras/ledger/useDay';
import { useQuery } from '@/components/ui/useQuery';
import { unpackTable, type PackedTable } from '@/lib/cameras/availability-pack';
import { readLedgerQuery, selectCameras, type LedgerQuery } from '@/lib/cameras/availability-query';
import { dayTable, type DayTable } from '@/lib/cameras/availability-table';
import { formatMoment } from '@/lib/cameras/availability-words';
import type { Locale } from '@/lib/locale';

type Props = {
  locale: Locale;
  election: string;
  base: string;
  /** Ids of the constituency's cameras, in list order. */
  ids: readonly string[];
  /** What the build found of them; null: nothing. */
  snapshot: PackedTable | null;
};

/** The newest day of one constituency's cameras, a row each; `?sort=` orders them as on the ledger's page. What the build found stands where no newer one can come. */
export function ConstituencyToday({ locale, election, base, ids, snapshot }: Props) {
  const t = useTranslations('cameras.ledger');
  const result = useDay(election, null);
  const { sort } = readLedgerQuery(useQuery());
  const answer = result.kind === 'day' ? result.answer : null;
  const table = useMemo(() => answer && dayTable({ ...answer.record, cameras: Object.fromEntries(ids.map((id) => [id, answer.record.cameras[id] ?? []])) }, ids, answer.nowMs), [answer, ids]);
  const built = useMemo(() => snapshot && unpackTable(snapshot), [snapshot]);
  if (table) return <Day table={table} sort={sort} locale={locale} base={base} />;
  const words = result.kind === 'loading' || result.kind === 'failed' ? t(result.kind) : t('absent');
  const files = {
    moment: built ? formatMoment(Date.parse(built.at), locale) : '',
    file: (text: ReactNode) => <a href={`/status/${election}/days/${built ? built.day : 'index'}.json`}>{text}</a>,
    ledger: (text: ReactNode) => <a href={`/status/${election}/ledger/index.json`}>{text}</a>,
  };
  return (
    <>
      <p role="status" className={result.kind === 'loading' ? 'text-soft noscript:hidden' : 'border-l-4 border-frozen py-1 pl-3'}>{words}</p>
      {(result.kind === 'loading' || (built && result.kind === 'failed')) && (
        <div className={result.kind === 'loading' ? 'hidden noscript:block' : ''}>
          <p className="text-note text-soft">{t.rich(built ? 'snapshot' : 'noSnapshot', files)}</p>
          {built && <Day table={built} sort={null} locale={locale} base={base} />}
        </div>
      )}
    </>
  );
}

function Day({ table, sort, locale, base }: { table: DayTable; sort: LedgerQuery['sort']; locale: Locale; base: string }) {
  return (
    <>
      <HoursLine table={table} locale={locale} />
      <BarKey />
      <CameraTable rows={selectCameras(table.rows, { sort: sort ?? { column: 'camera', down: false }, constituency: null, band: null })} sort={sort} locale={locale} base={base} />
    </>
  );
}
