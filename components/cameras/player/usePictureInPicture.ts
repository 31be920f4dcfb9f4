'use client';

import { useCallback, useSyncExternalStore, type RefObject } from 'react';
import type { Switch } from './useFullscreen';

/** The picture in a small window of its own that stays above others. */
export function usePictureInPicture(video: RefObject<HTMLVideoElement | null>): Switch {
  const subscribe = useCallback((onChange: () => void) => {
    const element = video.current;
    element?.addEventListener('enterpictureinpicture', onChange);
    element?.addEventListener('leavepictureinpicture', onChange);
    return () => {
      element?.removeEventListener('enterpictureinpicture', onChange);
      element?.removeEventListener('leavepictureinpicture', onChange);
    };
  }, [video]);
  const active = useSyncExternalStore(subscribe, () => document.pictureInPictureElement !== null, () => false);

  function toggle() {
    // Both may be refused, for example before the first picture; then nothing happens, and nothing is lost.
    if (document.pictureInPictureElement) void document.exitPictureInPicture().catch(() => undefined);
    else void video.current?.requestPictureInPicture().catch(() => undefined);
  }

  return { supported: document.pictureInPictureEnabled === true, active, toggle };
}
