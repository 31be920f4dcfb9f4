'use client';

import { useTranslations } from 'next-intl';
import { useContext, useImperativeHandle, useRef, useState } from 'react';
import { StatusNote } from '@/components/cameras/status/StatusNote';
import { StatusContext } from '@/components/cameras/status/useStatus';
import { EMPTY_WALL } from '@/lib/cameras/embed-state';
import type { Precinct } from '@/lib/cameras/precinct';
import { AddCameras } from './AddCameras';
import { KeysHelp } from './KeysHelp';
import { useTellFrame } from './useTellFrame';
import { useWall } from './useWall';
import { WallGrid } from './WallGrid';
import { WallNotes } from './WallNotes';
import { WallPages } from './WallPages';
import { WallPresets } from './WallPresets';
import { WallSourceLine } from './WallSourceLine';
import type { WallPlace } from './wall-data';

type Props = { precincts: readonly Precinct[]; place: WallPlace; autoplay: boolean };

/** The wall with what belongs to it: what its address got wrong, what it was made of, its pages, and how to make another. */
export function WallBody({ precincts, place, autoplay }: Props) {
  const t = useTranslations('cameras.wall');
  const wall = useWall(precincts);
  const status = useContext(StatusContext);
  const [started, setStarted] = useState(autoplay);
  const said = useRef<HTMLParagraphElement>(null);
  const say = (words: string) => { if (said.current) said.current.textContent = words; };
  const empty = wall.source.kind === 'empty';
  // A ready-made wall is empty until the states by which it is made have come.
  const nobody = wall.ids.length === 0 && (wall.source.kind !== 'state' || wall.snapshotAt !== null);
  useTellFrame(nobody ? place.frame : undefined, EMPTY_WALL);
  useImperativeHandle(place.frame?.handle, () => ({ play: () => setStarted(true), pause: () => setStarted(false) }), []);
  return (
    <div className="noscript:hidden">
      <p ref={said} role="status" className="sr-only" />
      <WallNotes notes={wall.notes} />
      <WallSourceLine wall={wall} all={precincts.length} embed={place.embed} />
      {empty && <p className="py-2 text-lead">{t('presets.empty')}</p>}
      {wall.ids.length > 0 && <WallGrid wall={wall} precincts={precincts} place={place} started={started} onStart={setStarted} say={say} />}
      <WallPages page={wall.page} pages={wall.pages} />
      {status && wall.ids.length > 0 && <div className="pt-3"><StatusNote /></div>}
      {!place.embed && (
        <>
          {wall.ids.length > 0 && <KeysHelp />}
          <div className="no-print mt-8 grid gap-x-12 gap-y-8 border-t-2 border-ink pt-6 lg:grid-cols-2">
            <AddCameras precincts={precincts} place={place} ids={wall.ids} say={say} />
            <WallPresets place={place} />
          </div>
        </>
      )}
    </div>
  );
}
