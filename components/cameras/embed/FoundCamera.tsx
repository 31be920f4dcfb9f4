'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import { MomentNote } from '@/components/cameras/player/MomentNote';
import { Player } from '@/components/cameras/player/Player';
import type { PlayerHandle } from '@/components/cameras/player/player-props';
import type { MomentOutcome } from '@/components/cameras/player/usePlayer';
import { useParent, type Told } from '@/components/embed/useParent';
import { isWanted, pictureState } from '@/lib/cameras/embed-state';
import { momentAddress, readMoment } from '@/lib/cameras/moment';
import type { Precinct } from '@/lib/cameras/precinct';
import { precinctLabel } from '@/lib/cameras/precinct-id';
import type { ToldState } from '@/lib/cameras/told-state';
import type { EmbedOptions, Ignored } from '@/lib/embed/options';
import type { Command } from '@/lib/embed/protocol';
import type { Broadcast } from './EmbedCamera';
import { EmbedFooter } from './EmbedFooter';
import { useAwaited } from './useAwaited';
import { useSound } from './useSound';
import { WaitingCamera } from './WaitingCamera';

type Props = { broadcast: Broadcast; precinct: Precinct; index: number; options: EmbedOptions; ignored: readonly Ignored[]; /** What the address says in `?t=`. */ moment: string | null };

/** A camera with a stream: waits until it begins, then plays; obeys the page around, and tells it how it stands. */
export function FoundCamera({ broadcast, precinct, index, options, ignored, moment }: Props) {
  const asked = readMoment(moment);
  const momentMs = asked.kind === 'moment' ? asked.atMs : null;
  const awaited = useAwaited(broadcast.promised, index, momentMs !== null);
  const [armed, setArmed] = useState(options.autoplay);
  const [picture, setPicture] = useState<{ state: ToldState; takenAtMs: number | null }>({ state: 'idle', takenAtMs: null });
  const [outcome, setOutcome] = useState<MomentOutcome>('unknown');
  const player = useRef<PlayerHandle>(null);
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const [muted, setMuted] = useSound(root, options.muted);

  const onState = useCallback((state: ToldState, takenAtMs: number | null) => setPicture({ state, takenAtMs }), []);
  const obey = useCallback((command: Exclude<Command, 'hello'>) => {
    if (command === 'mute' || command === 'unmute') return player.current ? player.current.mute(command === 'mute') : setMuted(command === 'mute');
    if (!player.current) return setArmed(command === 'play');
    if (command === 'play') player.current.play(); else player.current.pause();
  }, [setMuted]);

  const waiting = awaited.kind !== 'begun';
  const told: Told = waiting ? { state: 'not-started', playing: armed, muted } : { state: pictureState(picture.state), playing: isWanted(picture.state), muted };
  const taken = waiting || picture.takenAtMs === null ? null : new Date(picture.takenAtMs).toISOString();
  useParent(
    { embed: 'camera', election: broadcast.election, id: precinct.id, name: options.name },
    awaited.kind === 'asking' ? null : told, useMemo(() => ({ picture: taken }), [taken]), obey,
  );

  const label = precinctLabel(precinct);
  const page = `${broadcast.cameras}/${precinct.constituency}/${precinct.precinct}`;
  return (
    <>
      <div ref={setRoot} className="flex min-h-[min(100dvh,11rem)] grow flex-col">
        {awaited.kind === 'asking' ? <div className="grow bg-sunken" />
          : awaited.kind === 'waiting' ? <WaitingCamera {...awaited} locale={broadcast.locale} label={label} armed={armed} muted={muted} onArm={setArmed} />
          : (
            <Player
              label={label} streams={precinct.streams} index={index} rehearsal={broadcast.rehearsal} megabytesPerHour={broadcast.megabytesPerHour} fill
              autoplay={armed} startMuted={muted} momentMs={momentMs} onState={onState} onMoment={setOutcome} handle={player}
            />
          )}
      </div>
      <MomentNote locale={broadcast.locale} asked={asked} outcome={outcome} id={precinct.id} election={broadcast.monitoredList ? broadcast.election : null} page={page} short />
      <EmbedFooter broadcast={broadcast} precinct={precinct} href={momentMs === null ? page : momentAddress(page, momentMs)} ignored={ignored} />
    </>
  );
}
