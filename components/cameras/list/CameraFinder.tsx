'use client';

import './list.css';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef } from 'react';
import { LazyMap } from '@/components/cameras/map/LazyMap';
import { StatusNote } from '@/components/cameras/status/StatusNote';
import { setQuery, useQuery } from '@/components/ui/useQuery';
import { type CameraIndex, expandCameras } from '@/lib/cameras/camera-index';
import { filterCameras, isFiltering, readCameraFilter } from '@/lib/cameras/filter';
import { ConstituencyGroups } from './ConstituencyGroups';
import { FilterBar } from './FilterBar';
import { useStates } from './useStates';
import { ViewSwitch } from './ViewSwitch';

type Props = {
  index: CameraIndex;
  /** Address of the page, e.g. `/az/elections/rehearsal/cameras`. */
  base: string;
};

/** Cameras as a list and on a map, both under one filter that lives in the address. */
export function CameraFinder({ index, base }: Props) {
  const t = useTranslations('cameras.find');
  const query = useQuery();
  const states = useStates();
  const key = query.toString();
  const filter = useMemo(() => readCameraFilter(new URLSearchParams(key)), [key]);
  const entries = useMemo(() => expandCameras(index), [index]);
  const waiting = filter.status !== null && states !== null && !states.ready;
  const found = useMemo(() => (waiting ? [] : filterCameras(entries, states ? filter : { ...filter, status: null }, states?.at ?? (() => null))), [entries, filter, states, waiting]);
  const list = useRevealed();
  const selected = query.get('sel');
  const view = query.get('view') === 'map' || (selected !== null && query.get('view') !== 'list') ? 'map' : 'list';
  const filtering = isFiltering(filter);
  const constituencies = new Set(found.map(({ constituency }) => constituency)).size;

  return (
    <div>
      <FilterBar index={index} filter={filter} monitored={states !== null} />
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-rule py-1.5">
        <p aria-live="polite" className="figures font-semibold" data-count={found.length}>
          {waiting ? t('waiting') : t(filtering ? 'found' : 'count', { cameras: found.length, constituencies })}
        </p>
        {filtering && <button type="button" className="tap font-semibold text-accent underline" onClick={() => setQuery({ constituency: null, status: null, q: null })}>{t('clear')}</button>}
        {states && <StatusNote />}
      </div>
      {filter.ignored.map((value) => <p key={value} role="status" className="py-2 text-frozen">{t('ignored', { value })}</p>)}
      <ViewSwitch view={view} />
      <div className="grid gap-x-8 lg:grid-cols-[minmax(20rem,26rem)_1fr]">
        <section ref={list} id="camera-list" aria-label={t('list')} data-finder-list suppressHydrationWarning className={`${view === 'map' ? 'max-lg:hidden' : ''} min-w-0`}>
          {found.length === 0 && !waiting ? <p className="py-6">{t('none')}</p> : <ConstituencyGroups entries={found} states={states} base={base} open={filtering && constituencies <= 12} selected={selected} />}
        </section>
        <section className={`${view === 'list' ? 'max-lg:hidden' : ''} no-print min-w-0 lg:sticky lg:top-4 lg:self-start`}>
          <LazyMap entries={found} places={index.places} states={states} base={base} selected={selected} shown={view === 'map'} />
        </section>
      </div>
    </div>
  );
}

/** Shows the list again that the inline script hid while the address asks for a filter it cannot apply itself. */
function useRevealed() {
  const list = useRef<HTMLElement>(null);
  useEffect(() => list.current?.classList.remove('invisible'), []);
  return list;
}
