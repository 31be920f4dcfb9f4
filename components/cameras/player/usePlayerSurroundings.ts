'use client';

import { useEffect, type RefObject } from 'react';
import type { PlayerEvent } from '@/lib/cameras/player-state';

const TICK_MS = 250;

/** Tells the player of time, of the tab, of the network, and of a picture that moves. */
export function usePlayerSurroundings(video: RefObject<HTMLVideoElement | null>, send: (event: PlayerEvent) => void): void {
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    let position = element.currentTime;
    const tick = () => {
      if (element.currentTime !== position && !element.seeking && !element.paused) send({ type: 'moved' });
      position = element.currentTime;
      send({ type: 'tick' });
    };
    // A picture in its own window is seen although the tab is not.
    const look = () => send({ type: 'visible', visible: !document.hidden || document.pictureInPictureElement === element });
    const network = () => send({ type: 'network', online: navigator.onLine });
    look();
    network();
    const timer = window.setInterval(tick, TICK_MS);
    document.addEventListener('visibilitychange', look);
    element.addEventListener('leavepictureinpicture', look);
    window.addEventListener('online', network);
    window.addEventListener('offline', network);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      element.removeEventListener('leavepictureinpicture', look);
      window.removeEventListener('online', network);
      window.removeEventListener('offline', network);
    };
  }, [video, send]);
}
