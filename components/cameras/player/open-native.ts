import type { Stream, StreamListener } from './open-stream';

const LOOK_EVERY_MS = 1_000;
/** The browser does not tell the target duration; six seconds is what most encoders write. */
const TARGET_MS = 6_000;

/** A connection by the browser's own HLS player, which tells only what can be sought to. */
export function openNative(video: HTMLVideoElement, address: string, listener: StreamListener): Stream {
  const edge = () => (video.seekable.length > 0 ? video.seekable.end(video.seekable.length - 1) : null);
  const look = window.setInterval(() => {
    const head = edge();
    if (head !== null) listener.playlist({ head, targetMs: TARGET_MS, ended: Number.isFinite(video.duration), newestMs: null });
  }, LOOK_EVERY_MS);
  const onError = () => listener.trouble(video.error?.code === MediaError.MEDIA_ERR_DECODE ? 'unplayable' : 'unreachable', true);
  video.addEventListener('error', onError);
  video.src = address;

  return {
    close() {
      window.clearInterval(look);
      video.removeEventListener('error', onError);
      video.removeAttribute('src');
      video.load();
    },
    goLive() {
      const head = edge();
      if (head !== null) video.currentTime = head;
    },
    choose: () => undefined,
    behindMs: () => {
      const head = edge();
      return head === null ? null : (head - video.currentTime) * 1000;
    },
    pictureMs: () => null,
  };
}
