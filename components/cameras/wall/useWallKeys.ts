'use client';

import { useEffect, useRef, type RefObject } from 'react';

/** What keys do on the wall. `id` is the camera that has the focus. */
export type WallKeys = {
  /** 1 to 9: that camera into the large place; 0: an even grid. */
  enlarge: (place: number) => void;
  sound: (id: string) => void;
  fullscreen: () => void;
  /** Null where the order is not the reader's. */
  move: ((id: string, by: number) => void) | null;
  remove: ((id: string) => void) | null;
};

/**
 * Single keys, only while the focus is inside the wall: elsewhere they belong to the page and to assistive software.
 * Source: WCAG 2.2, 2.1.4.
 */
export function useWallKeys(root: RefObject<HTMLElement | null>, keys: WallKeys): void {
  const newest = useRef(keys);
  useEffect(() => { newest.current = keys; });
  useEffect(() => {
    const element = root.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof HTMLSelectElement || event.target instanceof HTMLInputElement) return;
      if (press(newest.current, event)) event.preventDefault();
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, [root]);
}

function press({ enlarge, sound, fullscreen, move, remove }: WallKeys, event: KeyboardEvent): boolean {
  const { key, shiftKey } = event;
  const tile = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-wall-tile]') : null;
  const id = tile?.dataset.wallTile;
  const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (/^\d$/.test(key)) enlarge(Number(key));
  else if (key.toLowerCase() === 'f') fullscreen();
  else if (!tile || id === undefined) return false;
  else if (key.toLowerCase() === 'm') sound(id);
  else if (by !== 0 && !shiftKey) focusTile(by < 0 ? tile.previousElementSibling : tile.nextElementSibling);
  else if (by !== 0 && move) move(id, by);
  else if (key === 'Delete' && remove) {
    focusTile(tile.nextElementSibling ?? tile.previousElementSibling);
    remove(id);
  } else return false;
  return true;
}

/** The focus goes to the camera itself, so that its name is read out before its buttons. */
export function focusTile(tile: Element | null): void {
  if (tile instanceof HTMLElement) tile.focus();
}
