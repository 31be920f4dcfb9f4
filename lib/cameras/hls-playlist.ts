import { parse, setOptions } from 'hls-parser';

// Damaged playlists are answers here, not accidents to be printed.
setOptions({ silent: true });

/** A playlist whose EXT-X-TARGETDURATION (it is required) says nothing is read as one of long segments. */
const fallbackTargetMs = 10_000;

/** What a playlist says, as far as a camera's state depends on it. */
export type PlaylistFacts =
  | { kind: 'media'; headSequence: number; segments: number; ended: boolean; targetMs: number; endsAtMs: number | null; newestUri: string | null }
  | { kind: 'master'; firstUri: string }
  | { kind: 'not-a-playlist' };

/**
 * Reads an HLS playlist. `headSequence` is the number of its newest segment; `endsAtMs` the instant at which that
 * segment's picture ends, by EXT-X-PROGRAM-DATE-TIME, milliseconds since 1970, null where the playlist names no time.
 * Source: RFC 8216.
 */
export function readPlaylist(text: string): PlaylistFacts {
  if (!text.startsWith('#EXTM3U')) return { kind: 'not-a-playlist' };
  try {
    const playlist = parse(text);
    if (playlist.isMasterPlaylist) {
      const uri = 'variants' in playlist ? playlist.variants.find((variant) => !variant.isIFrameOnly)?.uri : undefined;
      return uri ? { kind: 'master', firstUri: uri } : { kind: 'not-a-playlist' };
    }
    if (!('segments' in playlist)) return { kind: 'not-a-playlist' };
    const { segments, targetDuration, endlist, mediaSequenceBase = 0 } = playlist;
    return {
      kind: 'media', headSequence: mediaSequenceBase + segments.length - 1, segments: segments.length, ended: endlist,
      targetMs: targetDuration > 0 ? targetDuration * 1000 : fallbackTargetMs, endsAtMs: endOf(segments), newestUri: segments.at(-1)?.uri ?? null,
    };
  } catch {
    return { kind: 'not-a-playlist' };
  }
}

/** The last named time, plus the length of the segments from there on. */
function endOf(segments: readonly { programDateTime?: Date; duration: number }[]): number | null {
  const at = segments.findLastIndex((segment) => segment.programDateTime !== undefined);
  const start = segments[at]?.programDateTime?.getTime();
  if (start === undefined || Number.isNaN(start)) return null;
  return start + segments.slice(at).reduce((sum, { duration }) => sum + duration * 1000, 0);
}
