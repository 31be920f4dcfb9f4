'use client';

import { useTranslations } from 'next-intl';
import { lazy, Suspense, useContext, useState } from 'react';
import { MonitorLine } from '@/components/cameras/status/MonitorLine';
import { StatusContext } from '@/components/cameras/status/useStatus';
import { stateOf } from '@/lib/cameras/status-result';
import { Poster } from './Poster';

/** The player proper with hls.js, 120 KB: fetched when somebody wants to watch. */
const PlayerStage = lazy(() => import('./PlayerStage'));

type Props = {
  /** How the precinct is cited: 57/2. */
  label: string;
  /** Addresses of the stream in order of preference, at least one. */
  streams: readonly string[];
  /** Place of the camera in precincts.json, from 0. */
  index: number;
  /** What watching costs, megabytes an hour, where it is known. */
  megabytesPerHour?: number;
  autoplay?: boolean;
  startMuted?: boolean;
  /** Takes the height that is there instead of the picture's own shape: for iframes. */
  fill?: boolean;
};

/** A camera's place on the page: what the monitor says and a button, then the picture. Needs `cameras.player` and `cameras.status`. */
export function Player({ label, streams, index, megabytesPerHour, autoplay = false, startMuted = true, fill = false }: Props) {
  const t = useTranslations('cameras.player');
  const [started, setStarted] = useState(autoplay);
  const status = useContext(StatusContext);
  if (!started) return <Poster label={label} megabytesPerHour={megabytesPerHour} fill={fill} onWatch={() => setStarted(true)}><MonitorLine index={index} centred /></Poster>;
  const fetching = <div data-player data-player-state="connecting" className={`grid place-items-center bg-black text-white ${fill ? 'grow' : 'aspect-[9/5]'}`}><p>{t('fetching')}</p></div>;
  return (
    <>
      <Suspense fallback={fetching}>
        <PlayerStage label={label} streams={streams} monitor={status && stateOf(status, index)} startMuted={startMuted} takeFocus={!autoplay} fill={fill} />
      </Suspense>
      <div className={fill ? 'px-3 pt-2 [@media(max-height:26rem)]:hidden' : 'pt-3'}><MonitorLine index={index} /></div>
    </>
  );
}
