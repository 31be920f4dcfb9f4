import Hls from 'hls.js/light';
import type { Quality, QualityLimit } from '@/lib/cameras/level-cap';
import type { Failure, PlaylistNews } from '@/lib/cameras/player-state';
import { openHls } from './open-hls';
import { openNative } from './open-native';

/** A choice of quality: left to the player, the weakest one, or one of the list. */
export type QualityChoice = 'auto' | 'save' | number;

/** What the viewer and the page want of the quality. */
export type QualityWish = { choice: QualityChoice; limit: QualityLimit };

/** What a connection tells while it is open. */
export type StreamListener = {
  playlist: (news: PlaylistNews) => void;
  trouble: (failure: Failure, fatal: boolean) => void;
  /** Weakest first. */
  qualities: (qualities: readonly Quality[]) => void;
  /** A piece of the stream has come: its bytes, with the playlists before it, and the seconds that it plays. */
  fetched: (bytes: number, seconds: number) => void;
};

/** A connection to one stream. Times are milliseconds; instants since 1970. */
export type Stream = {
  close: () => void;
  wish: (wish: QualityWish) => void;
  /** What the connection was measured to carry; null before it was, or where nobody tells. */
  bitsPerSecond: () => number | null;
  /** How far a place on the video's time line is behind the newest picture on the server. */
  behindMs: (mediaTime: number) => number | null;
  /** When the picture at that place was taken, where the stream tells. */
  pictureMs: (mediaTime: number) => number | null;
  /** How far back from the newest playable picture the viewer can go; 0 where nothing is kept. */
  windowMs: () => number;
  /** How far back the playhead is. */
  backMs: () => number;
  /** Goes back so far; 0 is the newest playable picture. */
  goBack: (ms: number) => void;
  /** Goes to the picture of an instant. @returns false when the stream does not hold it */
  goTo: (instantMs: number) => boolean;
};

/**
 * Connects the video element to a stream at its live edge. hls.js wherever it runs, also by ManagedMediaSource on iPhones;
 * the browser's own player only in Apple's browsers without either, because others say that they play HLS and tell nothing
 * of it (no times, no range). Source: hls.js issue 7827.
 * @returns null where neither works
 */
export function openStream(video: HTMLVideoElement, address: string, listener: StreamListener, wish: QualityWish): Stream | null {
  if (Hls.isSupported()) return openHls(video, address, listener, wish);
  if (isApple() && video.canPlayType('application/vnd.apple.mpegurl')) return openNative(video, address, listener);
  return null;
}

function isApple(): boolean {
  return 'ManagedMediaSource' in window || 'webkitShowPlaybackTargetPicker' in HTMLVideoElement.prototype;
}
