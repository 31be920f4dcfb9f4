'use client';

import { useEffect, useState, type RefObject } from 'react';
import type { PlayerState } from '@/lib/cameras/player-state';
import type { FrameClock } from './frame-clock';
import type { Stream } from './open-stream';
import type { Traffic } from './traffic';

/** The picture that was drawn last. Milliseconds; null where the stream does not tell. */
export type Picture = {
  /** When it was taken, since 1970, in whole seconds. */
  takenAtMs: number | null;
  /** How far it is behind the newest one on the server. */
  behindMs: number | null;
  /** How far back one can go, and how far back it is. */
  windowMs: number;
  backMs: number;
  /** Bytes that an hour costs, measured. */
  bytesPerHour: number | null;
};

type Sources = { stream: RefObject<Stream | null>; clock: RefObject<FrameClock | null>; traffic: RefObject<Traffic> };

const LOOK_EVERY_MS = 500;
/** The window grows and slides by segments; a scale that changed with each of them could not be aimed at. */
const WINDOW_STEP_MS = 10_000;
const RATE_STEP = 5e6;
/** Nearer to the newest playable picture than this is not looking back. */
const CAUGHT_UP_MS = 1_500;

/** Reads the clock of the pictures that are drawn; when no more are, the time of the last one stays. */
export function usePicture({ stream, clock, traffic }: Sources, shown: PlayerState, onCaughtUp?: () => void): Picture {
  const [picture, setPicture] = useState<Picture>({ takenAtMs: null, behindMs: null, windowMs: 0, backMs: 0, bytesPerHour: null });
  useEffect(() => {
    if (!['live', 'replay', 'outdated', 'checking', 'waiting', 'frozen', 'ended'].includes(shown)) return;
    const timer = window.setInterval(() => {
      const [mediaTime, open] = [clock.current?.mediaTime() ?? null, stream.current];
      if (mediaTime === null || !open) return;
      const now = look(open, mediaTime, traffic.current);
      setPicture((before) => same(before, now));
      if (shown === 'replay' && open.backMs() < CAUGHT_UP_MS) onCaughtUp?.();
    }, LOOK_EVERY_MS);
    return () => window.clearInterval(timer);
  }, [stream, clock, traffic, shown, onCaughtUp]);
  return picture;
}

function look(stream: Stream, mediaTime: number, traffic: Traffic): Picture {
  const [takenAtMs, behindMs, bytes] = [stream.pictureMs(mediaTime), stream.behindMs(mediaTime), traffic.perHour()];
  return {
    takenAtMs: takenAtMs === null ? null : floorTo(takenAtMs, 1_000),
    behindMs: behindMs === null ? null : floorTo(behindMs, 1_000),
    windowMs: floorTo(stream.windowMs(), WINDOW_STEP_MS),
    backMs: floorTo(stream.backMs(), 1_000),
    bytesPerHour: bytes === null ? null : Math.ceil(bytes / RATE_STEP) * RATE_STEP,
  };
}

function same(before: Picture, now: Picture): Picture {
  const keys = Object.keys(now) as (keyof Picture)[];
  return keys.every((key) => now[key] === before[key]) ? before : now;
}

function floorTo(value: number, step: number): number {
  return Math.floor(value / step) * step;
}
