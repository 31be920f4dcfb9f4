'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react';
import { reachOf } from '@/lib/cameras/moment';
import type { CameraState } from '@/lib/cameras/status';
import { toldState } from '@/lib/cameras/told-state';
import { Controls } from './Controls';
import { FrameTools } from './FrameTools';
import type { QualityChoice } from './open-stream';
import { OldPicture } from './OldPicture';
import type { PlayerHandle, PlayerOptions } from './player-props';
import { Rewind } from './Rewind';
import { savesData } from './saves-data';
import { StateStrip } from './StateStrip';
import { useCaptions } from './useCaptions';
import { useFrameTools } from './useFrameTools';
import { useFullscreen } from './useFullscreen';
import { useMonitorHint } from './useMonitorHint';
import { usePicture } from './usePicture';
import { usePictureInPicture } from './usePictureInPicture';
import { usePlayer } from './usePlayer';
import { usePlayerKeys } from './usePlayerKeys';

type Props = Omit<PlayerOptions, 'index' | 'autoplay' | 'startMuted' | 'megabytesPerHour' | 'handle'> & {
  monitor: CameraState | null;
  muted: boolean;
  onMuted: (muted: boolean) => void;
  /** Whether the viewer pressed a button that is gone now. */
  takeFocus: boolean;
  handle: Ref<StageHandle>;
};

/** What Player asks of the stage; the sound is Player's own. */
export type StageHandle = Omit<PlayerHandle, 'mute'>;

const STEP_BACK_MS = 10_000;
const CLEAR = ['live', 'replay', 'connecting', 'checking', 'waiting'];

/** The picture, what is true of it, and the controls. Starts by itself: it is mounted when somebody wants to watch. */
export default function PlayerStage({
  label, streams, monitor, muted, onMuted, takeFocus, handle, page = '', rehearsal = false, momentMs = null, onMoment,
  fill = false, compact = false, active = true, maxHeight, maxBitsPerSecond, captions = [], onState,
}: Props) {
  const t = useTranslations('cameras.player');
  const root = useRef<HTMLDivElement>(null);
  const video = useRef<HTMLVideoElement>(null);
  const lastFrame = useRef<HTMLCanvasElement>(null);
  const [choice, setChoice] = useState<QualityChoice>(savesData() ? 'save' : 'auto');
  const wish = useMemo(() => ({ choice, limit: { height: maxHeight, bitsPerSecond: maxBitsPerSecond } }), [choice, maxHeight, maxBitsPerSecond]);
  const soundBlocked = useCallback(() => onMuted(true), [onMuted]);
  const { player, qualities, moment, stream, clock, traffic, send } = usePlayer({ video, lastFrame, streams, wish, muted, active, onSoundBlocked: soundBlocked });
  const caughtUp = useCallback(() => send({ type: 'sought', past: false }), [send]);
  const picture = usePicture({ stream, clock, traffic }, player.shown, caughtUp);
  const tools = useFrameTools({ video, lastFrame, stream, clock, takenAtMs: picture.takenAtMs }, page);
  const [fullscreen, pictureInPicture, cc] = [useFullscreen(root, video), usePictureInPicture(video), useCaptions(video)];
  useMonitorHint(monitor, send);

  const state = toldState(player.shown, monitor);
  const playing = player.wanted === 'playing';
  const { takenAtMs } = picture;
  function back(ms: number) {
    stream.current?.goBack(ms);
    send({ type: 'sought', past: ms > 0 });
  }
  const actions = {
    toggle: () => send(playing ? { type: 'pause' } : { type: 'play', atMs: player.past ? takenAtMs : null }),
    mute: () => onMuted(!muted),
    goLive: () => (playing && stream.current ? back(0) : send({ type: 'play' })),
    back: () => { if (picture.windowMs > 0 && playing) back(Math.min(picture.windowMs, (player.past ? picture.backMs : 0) + STEP_BACK_MS)); },
    fullscreen: fullscreen.toggle,
    pictureInPicture: pictureInPicture.toggle,
  };
  usePlayerKeys(root, actions);
  useImperativeHandle(handle, () => ({
    play: (atMs) => send({ type: 'play', atMs }),
    pause: () => send({ type: 'pause' }),
  }), [send]);
  const first = useRef(momentMs);
  useEffect(() => {
    const atMs = first.current !== null && reachOf(first.current, Date.now()) !== 'future' ? first.current : null;
    onMoment?.(atMs === null ? 'live' : 'asked');
    send({ type: 'play', atMs });
  }, [send, onMoment]);
  useEffect(() => { if (takeFocus) root.current?.querySelector('button')?.focus({ preventScroll: true }); }, [takeFocus]);
  useEffect(() => { onState?.(state, takenAtMs); }, [onState, state, takenAtMs]);
  const drawn = player.movedAtMs !== null;
  useEffect(() => { if (drawn && moment) onMoment?.(moment); }, [onMoment, drawn, moment]);

  const old = !CLEAR.includes(state);
  const faded = old ? 'opacity-60 grayscale' : '';
  const fitted = fill || compact || fullscreen.active;
  return (
    <div ref={root} data-player data-player-state={state} tabIndex={-1} role="group" aria-label={t('camera', { label })} className={`flex flex-col bg-paper outline-offset-4 ${fill ? 'min-h-0 grow' : ''}`}>
      <div className={`relative min-h-0 bg-black ${fitted && !compact ? 'flex-1' : 'aspect-[9/5]'}`}>
        <canvas ref={lastFrame} width={0} height={0} aria-hidden="true" className={`absolute inset-0 size-full object-contain ${faded}`} />
        <video ref={video} muted={muted} playsInline disableRemotePlayback crossOrigin="anonymous" aria-label={t('picture', { label })} onClick={actions.toggle} className={`absolute inset-0 size-full object-contain ${faded}`}>
          {captions.map(({ address, language, name }) => <track key={address} kind="captions" src={address} srcLang={language} label={name} />)}
        </video>
        {(old || state === 'replay') && takenAtMs !== null && <OldPicture takenAtMs={takenAtMs} past={state === 'replay'} />}
      </div>
      <StateStrip state={state} picture={picture} newestMs={player.playlist?.newestMs ?? null} oneQuality={qualities.length === 1} compact={compact} onRetry={player.failure ? () => send({ type: 'play' }) : null} />
      {!compact && (
        <>
          <Rewind windowMs={['live', 'replay', 'waiting'].includes(state) ? picture.windowMs : 0} backMs={player.past ? picture.backMs : 0} takenAtMs={takenAtMs} onBack={back} />
          <Controls playing={playing} muted={muted} live={player.shown === 'live'} past={player.past} fullscreen={fullscreen} pictureInPicture={pictureInPicture} captions={cc} qualities={qualities} choice={choice} onChoice={setChoice} actions={actions} />
          {page !== '' && <FrameTools tools={tools} label={label} page={page} rehearsal={rehearsal} ready={takenAtMs !== null || ['live', 'replay', 'checking', 'frozen'].includes(state)} old={old} fill={fill} />}
        </>
      )}
    </div>
  );
}
