'use client';

import { useCallback, useState, useSyncExternalStore } from 'react';

/**
 * Whether the video below an element is without sound, whoever turned it off: the viewer, the page around, or the browser.
 * @param startMuted how it begins, until there is a video
 */
export function useSound(element: HTMLElement | null, startMuted: boolean): [muted: boolean, setStart: (muted: boolean) => void] {
  const [start, setStart] = useState(startMuted);
  const subscribe = useCallback((onChange: () => void) => {
    // Media events do not bubble, but they can be caught on their way down.
    const events = ['volumechange', 'loadstart', 'playing'];
    events.forEach((event) => element?.addEventListener(event, onChange, true));
    return () => events.forEach((event) => element?.removeEventListener(event, onChange, true));
  }, [element]);
  const muted = useSyncExternalStore(subscribe, () => element?.querySelector('video')?.muted ?? start, () => start);
  return [muted, setStart];
}
