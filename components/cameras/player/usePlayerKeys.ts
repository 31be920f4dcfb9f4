'use client';

import { useEffect, useRef, type RefObject } from 'react';

/** What the viewer can do with the player. */
export type PlayerActions = { toggle: () => void; mute: () => void; goLive: () => void; back: () => void; fullscreen: () => void; pictureInPicture: () => void };

const KEYS: Readonly<Record<string, keyof PlayerActions>> = { ' ': 'toggle', k: 'toggle', m: 'mute', l: 'goLive', j: 'back', f: 'fullscreen', p: 'pictureInPicture' };

/**
 * Single keys, only while the focus is inside the player: elsewhere they belong to the page and to assistive software.
 * Source: WCAG 2.2, 2.1.4.
 */
export function usePlayerKeys(root: RefObject<HTMLElement | null>, actions: PlayerActions): void {
  const newest = useRef(actions);
  useEffect(() => { newest.current = actions; });
  useEffect(() => {
    const element = root.current;
    const onKey = (event: KeyboardEvent) => {
      const action = KEYS[event.key.toLowerCase()];
      if (!action || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      // A space presses the button that has the focus, and opens a list of choices.
      if (event.target instanceof HTMLSelectElement || (event.key === ' ' && event.target instanceof HTMLButtonElement)) return;
      event.preventDefault();
      newest.current[action]();
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, [root]);
}
