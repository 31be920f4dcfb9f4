'use client';

import { useEffect, useState, type RefObject } from 'react';
import type { Switch } from './useFullscreen';

/** Captions that the page gives or the browser's own player finds in the stream; the control is there only when they are. */
export function useCaptions(video: RefObject<HTMLVideoElement | null>): Switch {
  const [state, setState] = useState({ supported: false, active: false });
  useEffect(() => {
    const tracks = video.current?.textTracks;
    const look = () => setState({ supported: captionsOf(video.current).length > 0, active: captionsOf(video.current).some(({ mode }) => mode === 'showing') });
    const events = ['addtrack', 'removetrack', 'change'] as const;
    look();
    events.forEach((name) => tracks?.addEventListener(name, look));
    return () => events.forEach((name) => tracks?.removeEventListener(name, look));
  }, [video]);

  function toggle() {
    const tracks = captionsOf(video.current);
    tracks.forEach((track, at) => { track.mode = !state.active && at === 0 ? 'showing' : 'disabled'; });
  }
  return { ...state, toggle };
}

function captionsOf(video: HTMLVideoElement | null): TextTrack[] {
  return Array.from(video?.textTracks ?? []).filter(({ kind }) => kind === 'captions' || kind === 'subtitles');
}
