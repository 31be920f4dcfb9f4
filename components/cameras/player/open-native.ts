import type { Stream, StreamListener } from './open-stream';

const LOOK_EVERY_MS = 1_000;
/** The browser does not tell the target duration; six seconds is what most encoders write. */
const TARGET_MS = 6_000;

/** Safari tells when the place 0 of its time line was, where the stream names times. */
type DatedVideo = HTMLVideoElement & { getStartDate?: () => Date };

/** A connection by the browser's own HLS player, which tells only what can be sought to. */
export function openNative(video: DatedVideo, address: string, listener: StreamListener): Stream {
  const edge = () => (video.seekable.length > 0 ? video.seekable.end(video.seekable.length - 1) : null);
  const oldest = () => (video.seekable.length > 0 ? video.seekable.start(0) : null);
  const startMs = () => {
    const ms = video.getStartDate?.().getTime();
    return ms === undefined || Number.isNaN(ms) ? null : ms;
  };
  const look = window.setInterval(() => {
    const [head, start] = [edge(), startMs()];
    if (head === null) return;
    listener.playlist({ head, targetMs: TARGET_MS, ended: Number.isFinite(video.duration), newestMs: start === null ? null : start + head * 1000 });
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
    wish: () => undefined,
    bitsPerSecond: () => null,
    behindMs: (mediaTime) => {
      const head = edge();
      return head === null ? null : Math.max(0, head - mediaTime) * 1000;
    },
    pictureMs: (mediaTime) => {
      const start = startMs();
      return start === null ? null : start + mediaTime * 1000;
    },
    windowMs: () => Math.max(0, (edge() ?? 0) - (oldest() ?? 0) - TARGET_MS / 1000) * 1000,
    backMs: () => Math.max(0, (edge() ?? 0) - video.currentTime) * 1000,
    goBack(ms) {
      const head = edge();
      if (head !== null) video.currentTime = head - ms / 1000;
    },
    goTo(instantMs) {
      const [start, first, head] = [startMs(), oldest(), edge()];
      const place = start === null ? null : (instantMs - start) / 1000;
      if (place === null || first === null || head === null || place < first || place > head) return false;
      video.currentTime = place;
      return true;
    },
  };
}
