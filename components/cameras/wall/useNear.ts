'use client';

import { useEffect, useState, type RefObject } from 'react';

/** A camera that is scrolled past keeps playing so long, so that a flick of the thumb does not break every connection. */
const LEAVE_AFTER_MS = 2_000;

/** The cameras whose pictures are on the screen, or half a screen from it. */
export function useNear(root: RefObject<HTMLElement | null>, ids: readonly string[]): ReadonlySet<string> {
  const [near, setNear] = useState<ReadonlySet<string>>(new Set());
  const key = ids.join();
  useEffect(() => {
    const leaving = new Map<string, number>();
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        const id = target.getAttribute('data-wall-tile') ?? '';
        window.clearTimeout(leaving.get(id));
        if (isIntersecting) setNear((before) => (before.has(id) ? before : new Set([...before, id])));
        else leaving.set(id, window.setTimeout(() => setNear((before) => new Set([...before].filter((other) => other !== id))), LEAVE_AFTER_MS));
      }
    }, { rootMargin: '50% 0px' });
    for (const tile of root.current?.querySelectorAll('[data-wall-tile]') ?? []) observer.observe(tile);
    return () => {
      observer.disconnect();
      for (const timer of leaving.values()) window.clearTimeout(timer);
    };
  }, [root, key]);
  return near;
}
