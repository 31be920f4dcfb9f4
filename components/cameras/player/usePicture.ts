'use client';

import { useEffect, useState, type RefObject } from 'react';
import type { PlayerState } from '@/lib/cameras/player-state';
import type { Stream } from './open-stream';

/** The picture on screen: when it was taken, and how far it is behind the newest one. Null where the stream does not tell. */
export type Picture = { takenAtMs: number | null; behindMs: number | null };

const LOOK_EVERY_MS = 500;

/** Reads the picture's clock while pictures come; afterwards the time of the last one stays. */
export function usePicture(stream: RefObject<Stream | null>, shown: PlayerState): Picture {
  const [picture, setPicture] = useState<Picture>({ takenAtMs: null, behindMs: null });
  useEffect(() => {
    if (!['live', 'checking', 'waiting', 'frozen', 'ended'].includes(shown)) return;
    const timer = window.setInterval(() => setPicture((before) => look(stream.current, before)), LOOK_EVERY_MS);
    return () => window.clearInterval(timer);
  }, [stream, shown]);
  return picture;
}

function look(stream: Stream | null, before: Picture): Picture {
  const [takenAtMs, behindMs] = [wholeSeconds(stream?.pictureMs()) ?? before.takenAtMs, wholeSeconds(stream?.behindMs())];
  return takenAtMs === before.takenAtMs && behindMs === before.behindMs ? before : { takenAtMs, behindMs };
}

function wholeSeconds(ms: number | null | undefined): number | null {
  return ms === null || ms === undefined ? null : Math.floor(ms / 1000) * 1000;
}
