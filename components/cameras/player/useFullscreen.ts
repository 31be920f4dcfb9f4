'use client';

import { useSyncExternalStore, type RefObject } from 'react';

/** Something the viewer turns on and off, where the browser can do it. */
export type Switch = { supported: boolean; active: boolean; toggle: () => void };

/** Safari on iPhones shows only the video itself in full screen. */
type PhoneVideo = HTMLVideoElement & { webkitEnterFullscreen?: () => void };

/** The whole player in full screen, with its words and controls. */
export function useFullscreen(root: RefObject<HTMLElement | null>, video: RefObject<HTMLVideoElement | null>): Switch {
  const element = useSyncExternalStore(subscribe, () => document.fullscreenElement, () => null);
  const phone = typeof document !== 'undefined' && 'webkitEnterFullscreen' in HTMLVideoElement.prototype;

  function toggle() {
    if (document.fullscreenElement) return void document.exitFullscreen();
    // Refused where the page that embeds the player forbids it; then nothing happens, and nothing is lost.
    if (document.fullscreenEnabled) return void root.current?.requestFullscreen().catch(() => undefined);
    (video.current as PhoneVideo | null)?.webkitEnterFullscreen?.();
  }

  return { supported: document.fullscreenEnabled || phone, active: element !== null, toggle };
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}
