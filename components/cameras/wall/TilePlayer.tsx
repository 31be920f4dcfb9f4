'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useMonitorHint } from '@/components/cameras/player/useMonitorHint';
import { usePicture } from '@/components/cameras/player/usePicture';
import { usePlayer } from '@/components/cameras/player/usePlayer';
import type { CameraState } from '@/lib/cameras/status';
import { toldState } from '@/lib/cameras/told-state';
import { pictureLimit } from '@/lib/cameras/wall-players';
import { isOld, type Told } from './told';

type Props = {
  id: string;
  label: string;
  streams: readonly string[];
  /** What the monitor last measured. */
  monitor: CameraState | null;
  playing: boolean;
  muted: boolean;
  /** What the whole connection was measured to carry, and by how many it is shared. */
  measuredBitsPerSecond: number | null;
  players: number;
  onTold: (id: string, told: Told) => void;
  /** When the picture on screen was taken, milliseconds since 1970: every second another. */
  onPicture: (takenAtMs: number | null) => void;
  /** What its connection was measured to carry; null while it has none. */
  onSpeed: (id: string, bitsPerSecond: number | null) => void;
  onSoundBlocked: () => void;
};

const SPEED_EVERY_MS = 5_000;

/** The picture of one camera of a wall. While it does not play, it holds no connection and keeps its last frame. */
export default function TilePlayer({ id, label, streams, monitor, playing, muted, measuredBitsPerSecond, players, onTold, onPicture, onSpeed, onSoundBlocked }: Props) {
  const t = useTranslations('cameras.wall');
  const video = useRef<HTMLVideoElement>(null);
  const lastFrame = useRef<HTMLCanvasElement>(null);
  const heightPx = useHeight(video);
  const wish = useMemo(() => ({ choice: 'auto' as const, limit: pictureLimit(heightPx, measuredBitsPerSecond, players) }), [heightPx, measuredBitsPerSecond, players]);
  const { player, stream, clock, traffic, send } = usePlayer({ video, lastFrame, streams, wish, muted, active: playing, onSoundBlocked });
  const { takenAtMs } = usePicture({ stream, clock, traffic }, player.shown);
  const { shown } = player;
  useMonitorHint(monitor, send);
  const state = toldState(shown, monitor);

  useEffect(() => { send({ type: 'play' }); }, [send]);
  useEffect(() => { onTold(id, { shown, state }); }, [id, shown, state, onTold]);
  useEffect(() => { onPicture(takenAtMs); }, [takenAtMs, onPicture]);
  useEffect(() => {
    const timer = window.setInterval(() => onSpeed(id, stream.current?.bitsPerSecond() ?? null), SPEED_EVERY_MS);
    return () => {
      window.clearInterval(timer);
      onSpeed(id, null);
    };
  }, [id, stream, onSpeed]);

  const faded = isOld(state) ? 'opacity-60 grayscale' : '';
  return (
    <>
      <canvas ref={lastFrame} width={0} height={0} aria-hidden="true" className={`absolute inset-0 size-full object-contain ${faded}`} />
      <video ref={video} muted={muted} playsInline disableRemotePlayback aria-label={t('picture', { label })} className={`absolute inset-0 size-full object-contain ${faded}`} />
    </>
  );
}

/** The picture's height in the screen's own pixels, in steps, so that a window being resized does not change the quality at every pixel. */
function useHeight(video: RefObject<HTMLVideoElement | null>): number {
  const [heightPx, setHeightPx] = useState(0);
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setHeightPx(Math.ceil((element.clientHeight * window.devicePixelRatio) / 60) * 60));
    observer.observe(element);
    return () => observer.disconnect();
  }, [video]);
  return heightPx;
}
