'use client';

import { useTranslations } from 'next-intl';
import { memo, useState } from 'react';
import { StateShape } from '@/components/cameras/status/StateShape';
import { setQuery } from '@/components/ui/useQuery';
import type { CameraEntry } from '@/lib/cameras/camera-index';
import { cameraStates, type CameraState, countStates } from '@/lib/cameras/status';
import type { States } from './useStates';

type Props = { entries: readonly CameraEntry[]; states: States; base: string; open: boolean; selected: string | null; /** Are the links there while it is folded too, so that the page holds them all? */ complete: boolean };

/** One constituency: number, name, how its cameras are, and unfolded a link to each of them. Remembered, because choosing a camera changes two of them. */
export const ConstituencyGroup = memo(function ConstituencyGroup({ entries, states, base, open, selected, complete }: Props) {
  const t = useTranslations('cameras.find');
  const [unfolded, setUnfolded] = useState(open);
  const [first] = entries;
  if (!first) return null;
  const { constituency, constituencyName } = first;
  return (
    <details open={open} onToggle={(event) => setUnfolded(event.currentTarget.open)} suppressHydrationWarning className="print:[&::details-content]:[content-visibility:visible]">
      <summary className="flex min-h-11 list-none items-baseline gap-3 py-2 [&::-webkit-details-marker]:hidden">
        <span className="figures w-9 shrink-0 text-right font-serif text-lg leading-6 font-semibold">{constituency}</span>
        <span className="min-w-0 grow" lang={constituencyName ? 'az' : undefined}>{constituencyName ?? t('unnamed')}</span>
        <StateMix entries={entries} states={states} />
        <span className="figures w-6 shrink-0 text-right text-soft">{entries.length}</span>
      </summary>
      <div className="pb-3 pl-12">
        {(complete || open || unfolded) && (
          <ul aria-label={t('group', { number: constituency })} className="precinct-links figures">
            {entries.map((entry) => <li key={entry.id}><PrecinctLink entry={entry} state={states?.at(entry.index) ?? null} base={base} selected={selected === entry.id} /></li>)}
          </ul>
        )}
        <p className="flex flex-wrap gap-x-5 text-note">
          <a className="tap underline" href={`${base}/${constituency}`}>{t('constituencyPage')}</a>
          <button type="button" className="tap text-accent underline noscript:hidden" onClick={() => setQuery({ constituency: String(constituency), sel: null, view: 'map' })}>{t('showOnMap')}</button>
        </p>
      </div>
    </details>
  );
});

type LinkProps = { entry: CameraEntry; state: CameraState | null; base: string; selected: boolean };

/** Remembered, because a thousand of them stand in the list and few change state between two polls. */
const PrecinctLink = memo(function PrecinctLink({ entry, state, base, selected }: LinkProps) {
  const t = useTranslations('cameras.status.states');
  return (
    <a href={`${base}/${entry.constituency}/${entry.precinct}`} aria-current={selected || undefined}>
      {state && <StateShape state={state} size={12} />}
      {entry.label}
      {state && <span className="sr-only">{t(state)}</span>}
      {entry.name && <span className="text-soft">{entry.name}</span>}
    </a>
  );
});

/** Shapes with counts of the states that are not simply "live", so that trouble is seen while folded. */
function StateMix({ entries, states }: Pick<Props, 'entries' | 'states'>) {
  const t = useTranslations('cameras.status.states');
  if (!states?.ready) return null;
  const counts = countStates(entries.map(({ index }) => states.at(index) ?? 'unmeasured'));
  const present = cameraStates().filter((state) => counts[state] > 0);
  return (
    <span className="figures flex shrink-0 flex-wrap justify-end gap-x-2 text-note text-soft">
      {present.map((state) => (
        <span key={state} className="inline-flex items-baseline gap-1 whitespace-nowrap">
          <StateShape state={state} size={11} />
          <span className="sr-only">{t(state)}</span>
          {present.length > 1 && counts[state]}
        </span>
      ))}
    </span>
  );
}
