'use client';

import { useCallback, useRef, useState } from 'react';
import { NoteButton } from '@/components/cameras/notebook/NoteButton';
import type { Locale } from '@/lib/locale';
import { MomentNote } from './MomentNote';
import { Player } from './Player';
import type { PlayerOptions } from './player-props';
import { useMoment } from './useMoment';
import type { MomentOutcome } from './usePlayer';

type Props = Pick<PlayerOptions, 'label' | 'streams' | 'index' | 'megabytesPerHour' | 'rehearsal'> & {
  locale: Locale;
  /** The election, where its cameras are monitored. */
  election: string | null;
  /** `57-2` */
  id: string;
  /** Address of this page, without a query. */
  page: string;
};

/** The player of a camera's own page, which a link to a moment opens at that moment. */
export function CameraPlayer({ locale, election, id, page, ...options }: Props) {
  const asked = useMoment();
  const [outcome, setOutcome] = useState<MomentOutcome>('unknown');
  const pictureMs = useRef<number | null>(null);
  const onState = useCallback((_: unknown, takenAtMs: number | null) => { pictureMs.current = takenAtMs; }, []);
  const momentMs = asked.kind === 'moment' ? asked.atMs : null;
  return (
    <>
      <MomentNote locale={locale} asked={asked} outcome={outcome} id={id} election={election} page={page} />
      <Player key={momentMs} {...options} page={page} momentMs={momentMs} onMoment={setOutcome} onState={onState} />
      {election && <NoteButton election={election} camera={id} notebook={`/${locale}/elections/${election}/cameras/notebook`} pictureMs={pictureMs} />}
    </>
  );
}
