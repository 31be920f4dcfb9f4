'use client';

import { CameraStateMark } from '@/components/cameras/status/CameraStateMark';
import { useStates } from '@/components/cameras/list/useStates';

type Item = { id: string; label: string; precinct: number; /** Place in precincts.json, from 0. */ index: number; name: string | null; address: string | null };

type Props = { items: readonly Item[]; /** Address of the constituency's page. */ base: string };

/** The precincts of one constituency, each with its state where states are measured. */
export function PrecinctList({ items, base }: Props) {
  const states = useStates();
  return (
    <ul className="figures grid border-t border-rule sm:grid-cols-2 sm:gap-x-8 lg:grid-cols-3">
      {items.map(({ id, label, precinct, index, name, address }) => {
        const state = states?.at(index) ?? null;
        return (
          <li key={id} className="border-b border-rule">
            <a href={`${base}/${precinct}`} className="flex min-h-12 items-center justify-between gap-4">
              <span className="font-serif text-lg font-semibold underline">{label}</span>
              {(name || address) && <span className="grow text-note" lang="az">{[name, address].filter(Boolean).join(', ')}</span>}
              {state && <span className="text-note"><CameraStateMark state={state} /></span>}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
