'use client';

import { useSyncExternalStore, type RefObject } from 'react';
import type { Switch } from './useFullscreen';

/** The picture in a small window of its own that stays above others. */
export function usePictureInPicture(video: RefObject<HTMLVideoElement | null>): Switch {
  const active = useSyncExternalStore(subscribe, () => document.pictureInPictureElement !== null, () => false);

  function toggle() {
    // Both may be refused, for example before the first picture; then nothing happens, and nothing is lost.
    if (document.pictureInPictureElement) void document.exitPictureInPicture().catch(() => undefined);
    else void video.current?.requestPictureInPicture().catch(() => undefined);
  }

  return { supported: document.pictureInPictureEnabled === true, active, toggle };
}

/** Both events bubble up from the video. */
function subscribe(onChange: () => void): () => void {
  document.addEventListener('enterpictureinpicture', onChange);
  document.addEventListener('leavepictureinpicture', onChange);
  return () => {
    document.removeEventListener('enterpictureinpicture', onChange);
    document.removeEventListener('leavepictureinpicture', onChange);
  };
}
