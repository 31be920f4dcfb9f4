/** Knows which picture of a video was drawn last. */
export type FrameClock = {
  /** Place of that picture on the video's own time line, seconds; null before the first. */
  mediaTime: () => number | null;
  /** Whether a picture was drawn since this was last asked. */
  drew: () => boolean;
  stop: () => void;
};

/**
 * Watches the pictures that reach the screen, not the playhead: a playhead can run while nothing is drawn. Browsers draw
 * nothing for a page that they do not render (a frame scrolled out of sight), so there the decoded pictures count.
 */
export function startFrameClock(video: HTMLVideoElement): FrameClock {
  const exact = typeof video.requestVideoFrameCallback === 'function';
  let mediaTime: number | null = null;
  let [fresh, rendered, decoded, handle] = [false, true, 0, 0];

  function onDrawn(seconds: number) {
    mediaTime = seconds;
    fresh = true;
  }
  function onFrame(_: number, frame: VideoFrameCallbackMetadata) {
    onDrawn(frame.mediaTime);
    handle = video.requestVideoFrameCallback(onFrame);
  }
  const onTime = () => { if (!video.paused && !video.seeking) onDrawn(video.currentTime); };
  const onEmptied = () => { [mediaTime, fresh] = [null, false]; };
  if (exact) handle = video.requestVideoFrameCallback(onFrame);
  else video.addEventListener('timeupdate', onTime);
  video.addEventListener('emptied', onEmptied);

  return {
    mediaTime: () => mediaTime,
    drew() {
      const pictures = video.getVideoPlaybackQuality?.().totalVideoFrames ?? 0;
      if (!rendered && pictures > decoded && !video.paused) onDrawn(video.currentTime);
      decoded = pictures;
      rendered = false;
      window.requestAnimationFrame(() => { rendered = true; });
      const answer = fresh && !video.paused;
      fresh = false;
      return answer;
    },
    stop() {
      if (exact) video.cancelVideoFrameCallback(handle);
      video.removeEventListener('timeupdate', onTime);
      video.removeEventListener('emptied', onEmptied);
    },
  };
}
