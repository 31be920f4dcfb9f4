import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { setQuery } from '@/components/ui/useQuery';
import type { LedgerQuery } from '@/lib/cameras/availability-query';
import { BANDS } from '@/lib/cameras/availability-table';
import type { ListedConstituency } from './listed';

type Props = { query: LedgerQuery; constituencies: readonly ListedConstituency[] };

/** Which cameras the table holds. Every change is written into the address at once. */
export function TableFilter({ query, constituencies }: Props) {
  const t = useTranslations('cameras.ledger');
  const id = useId();
  return (
    <div className="no-print grid grid-cols-2 gap-x-3 pb-3 noscript:hidden lg:max-w-[40rem]">
      <div className="min-w-0">
        <label htmlFor={`${id}-c`} className="block text-note text-soft">{t('constituency')}</label>
        <select id={`${id}-c`} className="field" value={query.constituency ?? ''} onChange={(event) => setQuery({ constituency: event.target.value, by: 'camera' })}>
          <option value="">{t('allConstituencies')}</option>
          {constituencies.map(({ number, name }) => <option key={number} value={number} lang="az">{`${number} ${name ?? ''}`}</option>)}
        </select>
      </div>
      <div className="min-w-0">
        <label htmlFor={`${id}-b`} className="block text-note text-soft">{t('bandLabel')}</label>
        <select id={`${id}-b`} className="field" value={query.band ?? ''} onChange={(event) => setQuery({ band: event.target.value, by: 'camera' })}>
          <option value="">{t('allBands')}</option>
          {BANDS.map((band) => <option key={band} value={band}>{t(`band.${band}`)}</option>)}
        </select>
      </div>
      {(query.constituency !== null || query.band !== null) && <button type="button" className="tap justify-self-start font-semibold text-accent underline" onClick={() => setQuery({ constituency: null, band: null })}>{t('clear')}</button>}
    </div>
  );
}
