'use client';

import { useTranslations } from 'next-intl';
import { lazy, Suspense, useContext, useEffect, useImperativeHandle, useRef, useState, useSyncExternalStore } from 'react';
import { MonitorLine } from '@/components/cameras/status/MonitorLine';
import { StatusContext } from '@/components/cameras/status/useStatus';
import { stateOf } from '@/lib/cameras/status-result';
import type { PlayerOptions } from './player-props';
import type { StageHandle } from './PlayerStage';
import { Poster } from './Poster';
import { savesData } from './saves-data';

/** The player proper with hls.js, 120 KB: fetched when somebody wants to watch. */
const PlayerStage = lazy(() => import('./PlayerStage'));

/** A camera's place on the page: what the monitor says and a button, then the picture. Needs `cameras.player` and `cameras.status`. */
export function Player({ index, megabytesPerHour, autoplay = false, startMuted = true, handle, ...options }: PlayerOptions) {
  const { label, fill = false, compact = false, onState, momentMs = null } = options;
  const t = useTranslations('cameras.player');
  const saving = useSyncExternalStore(() => () => undefined, savesData, () => false);
  const [pressed, setPressed] = useState(false);
  const [muted, setMuted] = useState(startMuted);
  const stage = useRef<StageHandle>(null);
  const status = useContext(StatusContext);
  const started = pressed || compact || (autoplay && !saving);

  useImperativeHandle(handle, () => ({
    play: (atMs) => (stage.current ? stage.current.play(atMs) : setPressed(true)),
    pause: () => stage.current?.pause(),
    mute: setMuted,
  }), []);
  useEffect(() => { if (!started) onState?.('idle', null); }, [started, onState]);

  if (!started) {
    return (
      <Poster label={label} megabytesPerHour={megabytesPerHour} saving={saving} fill={fill} momentMs={momentMs} onWatch={() => setPressed(true)}>
        <MonitorLine index={index} centred />
      </Poster>
    );
  }
  const fetching = <div data-player data-player-state="connecting" className={`grid place-items-center bg-black text-white ${fill ? 'grow' : 'aspect-[9/5]'}`}><p>{t('fetching')}</p></div>;
  return (
    <>
      <Suspense fallback={fetching}>
        <PlayerStage {...options} monitor={status && stateOf(status, index)} muted={muted} onMuted={setMuted} takeFocus={pressed} handle={stage} />
      </Suspense>
      {!compact && <div className={fill ? 'px-3 pt-2 [@media(max-height:26rem)]:hidden' : 'pt-3'}><MonitorLine index={index} /></div>}
    </>
  );
}
