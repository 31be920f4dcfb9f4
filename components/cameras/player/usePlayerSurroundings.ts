'use client';

import { useEffect, useRef, type RefObject } from 'react';
import type { PlayerEvent } from '@/lib/cameras/player-state';
import { startFrameClock, type FrameClock } from './frame-clock';

type Options = {
  video: RefObject<HTMLVideoElement | null>;
  /** Whether the page wants a picture: false for a tile that is scrolled out of sight. */
  active: boolean;
  send: (event: PlayerEvent) => void;
};

const TICK_MS = 250;
/** Timers that stood still for so long, while the page was in view, mean that the device slept. */
const SLEPT_MS = 5_000;

/** Tells the player of time, of sleep, of the tab, of the network, and of pictures that are drawn. @returns the clock of those pictures */
export function usePlayerSurroundings({ video, active, send }: Options): RefObject<FrameClock | null> {
  const clock = useRef<FrameClock | null>(null);
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    const frames = startFrameClock(element);
    clock.current = frames;
    let tickedAtMs = Date.now();
    const tick = () => {
      const nowMs = Date.now();
      if (nowMs - tickedAtMs > SLEPT_MS && !document.hidden) send({ type: 'woke' });
      tickedAtMs = nowMs;
      if (frames.drew()) send({ type: 'moved' });
      send({ type: 'tick', random: Math.random() });
    };
    const network = () => send({ type: 'network', online: navigator.onLine });
    network();
    const timer = window.setInterval(tick, TICK_MS);
    window.addEventListener('online', network);
    window.addEventListener('offline', network);
    return () => {
      window.clearInterval(timer);
      frames.stop();
      clock.current = null;
      window.removeEventListener('online', network);
      window.removeEventListener('offline', network);
    };
  }, [video, send]);

  useEffect(() => {
    const element = video.current;
    if (!element) return;
    // A picture in its own window is seen although the tab is not.
    const look = () => send({ type: 'visible', visible: active && (!document.hidden || document.pictureInPictureElement === element) });
    look();
    document.addEventListener('visibilitychange', look);
    element.addEventListener('leavepictureinpicture', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      element.removeEventListener('leavepictureinpicture', look);
    };
  }, [video, active, send]);

  return clock;
}
