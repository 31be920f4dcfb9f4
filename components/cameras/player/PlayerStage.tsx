'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CameraState } from '@/lib/cameras/status';
import { toldState } from '@/lib/cameras/told-state';
import { Controls } from './Controls';
import type { QualityChoice } from './open-stream';
import { OldPicture } from './OldPicture';
import { StateStrip } from './StateStrip';
import { useFullscreen } from './useFullscreen';
import { usePicture } from './usePicture';
import { usePictureInPicture } from './usePictureInPicture';
import { usePlayer } from './usePlayer';
import { usePlayerKeys } from './usePlayerKeys';

type Props = { label: string; streams: readonly string[]; monitor: CameraState | null; startMuted: boolean; /** Whether the viewer pressed a button that is gone now. */ takeFocus: boolean; fill: boolean };

/** The picture, what is true of it, and the controls. Starts by itself: it is mounted when somebody wants to watch. */
export default function PlayerStage({ label, streams, monitor, startMuted, takeFocus, fill }: Props) {
  const t = useTranslations('cameras.player');
  const root = useRef<HTMLDivElement>(null);
  const video = useRef<HTMLVideoElement>(null);
  const lastFrame = useRef<HTMLCanvasElement>(null);
  const [muted, setMuted] = useState(startMuted);
  const [choice, setChoice] = useState<QualityChoice>(savesData() ? 'save' : 'auto');
  const soundBlocked = useCallback(() => setMuted(true), []);
  const { player, qualities, stream, send } = usePlayer({ video, lastFrame, streams, choice, muted, onSoundBlocked: soundBlocked });
  const picture = usePicture(stream, player.shown);
  const fullscreen = useFullscreen(root, video);
  const pictureInPicture = usePictureInPicture(video);

  const state = toldState(player.shown, monitor);
  const playing = player.wanted === 'playing';
  const actions = {
    toggle: () => send({ type: playing ? 'pause' : 'play' }),
    mute: () => setMuted(!muted),
    goLive: () => (playing ? stream.current?.goLive() : send({ type: 'play' })),
    fullscreen: fullscreen.toggle,
    pictureInPicture: pictureInPicture.toggle,
  };
  usePlayerKeys(root, actions);
  useEffect(() => { send({ type: 'play' }); }, [send]);
  useEffect(() => { if (takeFocus) root.current?.querySelector('button')?.focus({ preventScroll: true }); }, [takeFocus]);

  const old = !['live', 'connecting', 'checking', 'waiting'].includes(state);
  return (
    <div ref={root} data-player data-player-state={state} tabIndex={-1} role="group" aria-label={t('camera', { label })} className={`flex flex-col bg-paper outline-offset-4 ${fill ? 'min-h-0 grow' : ''}`}>
      <div className={`relative min-h-0 bg-black ${fill || fullscreen.active ? 'flex-1' : 'aspect-[9/5]'}`}>
        <canvas ref={lastFrame} aria-hidden="true" className={`absolute inset-0 size-full object-contain ${old ? 'opacity-60 grayscale' : ''}`} />
        <video ref={video} muted={muted} playsInline disableRemotePlayback aria-label={t('picture', { label })} onClick={actions.toggle} className={`absolute inset-0 size-full object-contain ${old ? 'opacity-60 grayscale' : ''}`} />
        {old && picture.takenAtMs !== null && <OldPicture takenAtMs={picture.takenAtMs} />}
      </div>
      <StateStrip state={state} takenAtMs={picture.takenAtMs} behindMs={picture.behindMs} newestMs={player.playlist?.newestMs ?? null} oneQuality={qualities.length === 1} onRetry={player.failure ? () => send({ type: 'play' }) : null} />
      <Controls playing={playing} muted={muted} live={player.shown === 'live'} fullscreen={fullscreen} pictureInPicture={pictureInPicture} qualities={qualities} choice={choice} onChoice={setChoice} actions={actions} />
    </div>
  );
}

/** The reader asked the browser to save data (not all browsers tell). */
function savesData(): boolean {
  return 'connection' in navigator && typeof navigator.connection === 'object' && navigator.connection !== null
    && 'saveData' in navigator.connection && navigator.connection.saveData === true;
}
