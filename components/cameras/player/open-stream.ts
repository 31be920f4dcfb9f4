import Hls from 'hls.js/light';
import type { Failure, PlaylistNews } from '@/lib/cameras/player-state';
import { openHls } from './open-hls';
import { openNative } from './open-native';

/** What the stream offers, weakest first. */
export type Quality = { height: number; bitsPerSecond: number };

/** A choice of quality: left to the player, the weakest one, or one of the list. */
export type QualityChoice = 'auto' | 'save' | number;

/** What a connection tells while it is open. */
export type StreamListener = {
  playlist: (news: PlaylistNews) => void;
  trouble: (failure: Failure, fatal: boolean) => void;
  qualities: (qualities: readonly Quality[]) => void;
};

/** A connection to one stream. */
export type Stream = {
  close: () => void;
  goLive: () => void;
  choose: (choice: QualityChoice) => void;
  /** How far the picture is behind the newest one on the server, milliseconds. */
  behindMs: () => number | null;
  /** When the picture on screen was taken, where the stream tells, milliseconds since 1970. */
  pictureMs: () => number | null;
};

/**
 * Connects the video element to a stream at its live edge. hls.js wherever it runs; the browser's own player only
 * where there are no Media Source Extensions at all (iPhones before iOS 17.1), because it tells less.
 * @returns null where neither works
 */
export function openStream(video: HTMLVideoElement, address: string, listener: StreamListener): Stream | null {
  if (Hls.isSupported()) return openHls(video, address, listener);
  if (video.canPlayType('application/vnd.apple.mpegurl')) return openNative(video, address, listener);
  return null;
}
