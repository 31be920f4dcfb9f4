'use client';

import '@/components/cameras/ledger/ledger.css';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { BarKey } from '@/components/cameras/ledger/BarKey';
import { CameraTable } from '@/components/cameras/ledger/CameraTable';
import { HoursLine } from '@/components/cameras/ledger/HoursLine';
import { useDay } from '@/components/cameras/ledger/useDay';
import { useQuery } from '@/components/ui/useQuery';
import { readLedgerQuery, selectCameras } from '@/lib/cameras/availability-query';
import { dayTable } from '@/lib/cameras/availability-table';
import type { Locale } from '@/lib/locale';

type Props = { locale: Locale; election: string; base: string; /** Ids of the constituency's cameras, in list order. */ ids: readonly string[] };

/** The newest day of one constituency's cameras, a row each; `?sort=` orders them as on the ledger's page. */
export function ConstituencyToday({ locale, election, base, ids }: Props) {
  const t = useTranslations('cameras.ledger');
  const result = useDay(election, null);
  const { sort } = readLedgerQuery(useQuery());
  const answer = result.kind === 'day' ? result.answer : null;
  const table = useMemo(() => answer && dayTable({ ...answer.record, cameras: Object.fromEntries(ids.map((id) => [id, answer.record.cameras[id] ?? []])) }, ids, answer.nowMs), [answer, ids]);
  if (!table) {
    const words = result.kind === 'loading' || result.kind === 'failed' ? t(result.kind) : t('absent');
    return <p role="status" className={result.kind === 'loading' ? 'text-soft noscript:hidden' : 'border-l-4 border-frozen py-1 pl-3'}>{words}</p>;
  }
  return (
    <>
      <HoursLine table={table} locale={locale} />
      <BarKey />
      <CameraTable rows={selectCameras(table.rows, { sort: sort ?? { column: 'camera', down: false }, constituency: null, band: null })} sort={sort} locale={locale} base={base} />
    </>
  );
}
