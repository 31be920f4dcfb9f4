'use client';

import './list.css';
import { useTranslations } from 'next-intl';
import { type RefObject, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { LazyMap } from '@/components/cameras/map/LazyMap';
import { StatusNote } from '@/components/cameras/status/StatusNote';
import { WallTray } from '@/components/cameras/wall/WallTray';
import { setQuery, useQuery } from '@/components/ui/useQuery';
import { type CameraIndex, expandCameras, presentIdIn } from '@/lib/cameras/camera-index';
import { filterCameras, isFiltering, readCameraFilter } from '@/lib/cameras/filter';
import { ConstituencyGroups } from './ConstituencyGroups';
import { FilterBar } from './FilterBar';
import { NearMe } from './NearMe';
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
  const key = filterKey(query);
  const asFiltered = useDeferredValue(key);
  const asked = useMemo(() => readCameraFilter(new URLSearchParams(key)), [key]);
  // List and map follow the keys when there is time for them: what is typed is never held up by them.
  const filter = useMemo(() => readCameraFilter(new URLSearchParams(asFiltered)), [asFiltered]);
  const entries = useMemo(() => expandCameras(index), [index]);
  const waiting = filter.status !== null && states !== null && !states.ready;
  const found = useMemo(() => (waiting ? [] : filterCameras(entries, states ? filter : { ...filter, status: null }, states?.at ?? (() => null))), [entries, filter, states, waiting]);
  const list = useRevealed(asFiltered);
  const sel = query.get('sel');
  const selected = sel === null || asFiltered !== key ? null : presentIdIn(index, sel.replace('/', '-'));
  useSelectedInView(list, selected);
  const view = query.get('view') === 'map' || (sel !== null && query.get('view') !== 'list') ? 'map' : 'list';
  const filtering = isFiltering(filter);
  const constituencies = useMemo(() => new Set(found.map(({ constituency }) => constituency)).size, [found]);

  return (
    <div>
      <FilterBar index={index} filter={asked} monitored={states !== null} />
      <NearMe entries={found} places={index.places} base={base} />
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-rule py-1.5">
        <p aria-live="polite" className="figures font-semibold" data-count={found.length}>
          {waiting ? t('waiting') : t(filtering ? 'found' : 'count', { cameras: found.length, constituencies })}
        </p>
        {filtering && <button type="button" className="tap font-semibold text-accent underline" onClick={() => setQuery({ constituency: null, status: null, q: null })}>{t('clear')}</button>}
        {states && <StatusNote />}
      </div>
      {filter.ignored.map((value) => <p key={value} role="status" className="py-2 text-frozen">{t('ignored', { value })}</p>)}
      <ViewSwitch view={view} />
      <a href="#camera-map" className="sr-only focus:not-sr-only focus:absolute focus:z-[1100] focus:bg-paper focus:p-3 max-lg:hidden">{t('skipList')}</a>
      <div className="grid gap-x-8 lg:grid-cols-[minmax(20rem,26rem)_1fr]">
        <section ref={list} id="camera-list" aria-label={t('list')} data-finder-list suppressHydrationWarning className={`${view === 'map' ? 'max-lg:hidden' : ''} min-w-0`}>
          {found.length === 0 && !waiting ? <p className="py-6">{t('none')}</p> : <ConstituencyGroups entries={found} states={states} base={base} open={filtering && constituencies <= 12} selected={selected} />}
        </section>
        <section id="camera-map" tabIndex={-1} className={`${view === 'list' ? 'max-lg:hidden' : ''} no-print outline-none min-w-0 lg:sticky lg:top-4 lg:self-start`}>
          <a href="#after-map" className="sr-only focus:not-sr-only focus:absolute focus:z-[1100] focus:bg-paper focus:p-3">{t('skipMap')}</a>
          <LazyMap entries={found} places={index.places} states={states} base={base} selected={selected} shown={view === 'map'} />
        </section>
      </div>
      <p id="after-map" tabIndex={-1} className="outline-none" />
      {states && <p className="pt-2"><a className="tap underline" href={`${base}/wall`}>{t('wall')}</a></p>}
      {states && <WallTray base={base} />}
    </div>
  );
}

/** A link to a camera (`?sel=`) also brings its row into view, once; pins that are pressed later leave the page where it is. */
function useSelectedInView(list: RefObject<HTMLElement | null>, selected: string | null) {
  const linked = useRef<boolean | null>(null);
  useEffect(() => {
    linked.current ??= new URLSearchParams(window.location.search).has('sel');
    if (!linked.current || selected === null) return;
    linked.current = false;
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
  }, [list, selected]);
}

/** What of the address the filter reads: choosing a pin filters nothing anew. */
function filterKey(query: URLSearchParams): string {
  return new URLSearchParams(['constituency', 'status', 'q'].flatMap((name) => query.getAll(name).slice(0, 1).map((value) => [name, value]))).toString();
}

/** Shows the list again that the inline script hid while the address asks for a filter it cannot apply itself. @param shown what the list is filtered by */
function useRevealed(shown: string) {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (shown === filterKey(new URLSearchParams(window.location.search))) list.current?.style.removeProperty('visibility');
  }, [shown]);
  return list;
}
