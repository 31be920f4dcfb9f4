'use client';

import { useState, type RefObject } from 'react';
import { momentAddress } from '@/lib/cameras/moment';
import type { FrameClock } from './frame-clock';
import type { Stream } from './open-stream';

/** What came of the last press. */
export type ToolOutcome =
  | { kind: 'none' }
  | { kind: 'copied' | 'copy-failed'; address: string; atMs: number }
  | { kind: 'saved'; file: string }
  | { kind: 'save-failed' };

/** The picture on screen, and when it was asked for. `atMs` null: the stream does not tell when it was taken. */
export type Shot = { source: HTMLVideoElement | HTMLCanvasElement; atMs: number | null; askedAtMs: number };

type Sources = {
  video: RefObject<HTMLVideoElement | null>;
  lastFrame: RefObject<HTMLCanvasElement | null>;
  stream: RefObject<Stream | null>;
  clock: RefObject<FrameClock | null>;
  /** The time of the last picture, for when the connection is gone. */
  takenAtMs: number | null;
};

/** Copies the link to the picture on screen, and hands that picture over to be saved. */
export function useFrameTools({ video, lastFrame, stream, clock, takenAtMs }: Sources, page: string) {
  const [outcome, setOutcome] = useState<ToolOutcome>({ kind: 'none' });

  function frameMs(): number | null {
    const mediaTime = clock.current?.mediaTime() ?? null;
    return (mediaTime === null ? null : stream.current?.pictureMs(mediaTime)) ?? takenAtMs;
  }

  async function copyLink() {
    const atMs = frameMs() ?? Date.now();
    const address = new URL(momentAddress(page, atMs), window.location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      setOutcome({ kind: 'copied', address, atMs });
    } catch {
      setOutcome({ kind: 'copy-failed', address, atMs });
    }
  }

  function shot(): Shot | null {
    const [element, kept, askedAtMs] = [video.current, lastFrame.current, Date.now()];
    if (element && element.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA && element.videoWidth > 0) return { source: element, atMs: frameMs(), askedAtMs };
    return kept && kept.width > 0 && takenAtMs !== null ? { source: kept, atMs: takenAtMs, askedAtMs } : null;
  }

  return { outcome, setOutcome, copyLink, shot };
}
