'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef } from 'react';
import type { States } from '@/components/cameras/list/useStates';
import { CameraStateMark } from '@/components/cameras/status/CameraStateMark';
import { AddToWall } from '@/components/cameras/wall/AddToWall';
import type { CameraEntry } from '@/lib/cameras/camera-index';
import type { Pin } from '@/lib/cameras/cluster';

type Props = { pin: Pin; states: States; base: string; /** Id of the selected precinct. */ selected: string | null; onClose: () => void };

/** Every camera of one point, each a link of its own: no zoom parts them. A sheet on phones, a column beside the map on wide screens. */
export function PinPanel({ pin, states, base, selected, onClose }: Props) {
  const t = useTranslations('cameras.map');
  const find = useTranslations('cameras.find');
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const current = useRef<HTMLLIElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    current.current?.scrollIntoView({ block: 'nearest' });
  }, [pin.key]);
  const { position, name } = pin.place;

  return (
    <section
      data-pin-panel aria-labelledby={id} onKeyDown={(event) => { if (event.key === 'Escape') onClose(); }}
      className="absolute inset-x-0 bottom-0 z-[1001] flex max-h-[62%] flex-col border-t-2 border-ink bg-paper sm:inset-x-auto sm:inset-y-0 sm:right-0 sm:max-h-none sm:w-80 sm:border-t-0 sm:border-l-2"
    >
      <header className="flex items-start gap-3 border-b border-rule px-4 py-2">
        <div className="grow">
          <h2 ref={heading} id={id} tabIndex={-1} className="text-lg leading-snug outline-none" lang={name ? 'az' : undefined}>{name ?? t('place')}</h2>
          <p className="figures text-note">{t('count', { count: pin.entries.length })}</p>
        </div>
        <button type="button" className="tap shrink-0 font-semibold text-accent underline" onClick={onClose}>{t('close')}</button>
      </header>
      <div className="overflow-y-auto overscroll-contain px-4 pb-4">
        {(position === 'constituency' || position === 'settlement') && <p className="border-b border-rule py-2 text-note text-soft">{t(`approximate.${position}`)}</p>}
        {byConstituency(pin.entries).map((entries) => (
          <section key={entries[0]?.constituency} className="border-b border-rule pb-1 last:border-0">
            <h3 className="pt-2 font-sans text-note font-normal tracking-normal text-soft"><span className="figures">{entries[0]?.constituency}</span> <span lang="az">{entries[0]?.constituencyName ?? find('unnamed')}</span></h3>
            <ul className="figures flex flex-wrap gap-x-1">
              {entries.map((entry) => (
                <li key={entry.id} className={entry.name ? 'w-full' : 'min-w-[47%]'} ref={entry.id === selected ? current : undefined}>
                  <PanelLink entry={entry} states={states} base={base} selected={entry.id === selected} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

function PanelLink({ entry, states, base, selected }: { entry: CameraEntry; states: States; base: string; selected: boolean }) {
  const state = states?.at(entry.index) ?? null;
  return (
    <div className="flex items-center">
      <a href={`${base}/${entry.constituency}/${entry.precinct}`} aria-current={selected || undefined} className="flex min-h-11 min-w-0 grow items-center gap-1.5 px-1 aria-[current]:bg-mark">
        {state && <CameraStateMark state={state} short />}
        <span className="font-semibold underline">{entry.label}</span>
        {entry.name && <span lang="az">{entry.name}</span>}
      </a>
      {states && <AddToWall base={base} id={entry.id} label={entry.label} short className="tap" />}
    </div>
  );
}

function byConstituency(entries: readonly CameraEntry[]): CameraEntry[][] {
  const numbers = [...new Set(entries.map(({ constituency }) => constituency))];
  return numbers.map((number) => entries.filter(({ constituency }) => constituency === number));
}
