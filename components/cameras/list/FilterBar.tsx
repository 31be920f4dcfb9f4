'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { setQuery } from '@/components/ui/useQuery';
import type { CameraIndex } from '@/lib/cameras/camera-index';
import type { CameraFilter } from '@/lib/cameras/filter';
import { cameraStates } from '@/lib/cameras/status';
import { SearchField } from './SearchField';

type Props = { index: CameraIndex; filter: CameraFilter; /** Are states measured, so that one can be chosen? */ monitored: boolean };

/** Word, constituency, state. Every change is written into the address at once. Without JavaScript it is not shown. */
export function FilterBar({ index, filter, monitored }: Props) {
  const t = useTranslations('cameras.find');
  const states = useTranslations('cameras.status.states');
  const id = useId();
  return (
    <form role="search" aria-label={t('filters')} className="no-print grid grid-cols-2 gap-x-3 gap-y-2 pb-3 noscript:hidden lg:grid-cols-[2fr_2fr_1fr]" onSubmit={(event) => event.preventDefault()}>
      <SearchField value={filter.q} label={t('q')} hint={t('qHint')} />
      <div className={`min-w-0 ${monitored ? '' : 'max-lg:col-span-2'}`}>
        <label htmlFor={`${id}-c`} className="block text-note text-soft">{t('constituency')}</label>
        <select id={`${id}-c`} className="field" value={filter.constituency ?? ''} onChange={(event) => setQuery({ constituency: event.target.value, sel: null })}>
          <option value="">{t('allConstituencies')}</option>
          {index.constituencies.map(({ number, name }) => <option key={number} value={number} lang="az">{`${number} ${name ?? t('unnamed')}`}</option>)}
        </select>
      </div>
      {monitored && (
        <div className="min-w-0">
          <label htmlFor={`${id}-s`} className="block text-note text-soft">{t('status')}</label>
          <select id={`${id}-s`} className="field" value={filter.status ?? ''} onChange={(event) => setQuery({ status: event.target.value, sel: null })}>
            <option value="">{t('allStatuses')}</option>
            {cameraStates().filter((state) => state !== 'none').map((state) => <option key={state} value={state}>{states(state)}</option>)}
          </select>
        </div>
      )}
    </form>
  );
}
