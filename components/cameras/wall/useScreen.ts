'use client';

import { useSyncExternalStore, type RefObject } from 'react';

/** The whole wall in full screen; not offered where the browser shows only single videos so, as on iPhones. */
export function useScreen(root: RefObject<HTMLElement | null>): { supported: boolean; active: boolean; toggle: () => void } {
  const active = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null, () => false);
  const supported = useSyncExternalStore(subscribe, () => document.fullscreenEnabled, () => false);

  function toggle() {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void root.current?.requestFullscreen().catch(() => undefined);
  }

  return { supported, active, toggle };
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}
