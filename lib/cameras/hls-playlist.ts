import { parse, setOptions } from 'hls-parser';

// Damaged playlists are answers here, not accidents to be printed.
setOptions({ silent: true });

/** A playlist whose EXT-X-TARGETDURATION (it is required) says nothing is read as one of long segments. */
const fallbackTargetMs = 10_000;

/** A file of media, or the part of one that EXT-X-BYTERANGE or EXT-X-MAP names, from byte `from` on. Addresses are as they stand in the playlist. */
export type MediaPlace = { uri: string; from: number };

/** What a playlist says, as far as a camera's state depends on it. */
export type PlaylistFacts =
  | {
    kind: 'media'; headSequence: number; segments: number; ended: boolean; targetMs: number; endsAtMs: number | null;
    /** The newest segment that has pictures; whether its bytes are encrypted as a whole; the initialization segment it needs. */
    newest: MediaPlace & { encrypted: boolean } | null;
    map: MediaPlace | null;
  }
  | { kind: 'master'; /** Addresses of its qualities, in the order in which players take them up. */ variants: string[] }
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
      const all = 'variants' in playlist ? playlist.variants.filter((variant) => !variant.isIFrameOnly).map(({ uri }) => uri) : [];
      return all.length > 0 ? { kind: 'master', variants: [...new Set(all)] } : { kind: 'not-a-playlist' };
    }
    if (!('segments' in playlist)) return { kind: 'not-a-playlist' };
    const { segments, targetDuration, endlist, mediaSequenceBase = 0 } = playlist;
    const newest = segments.findLast(({ gap }) => !gap);
    return {
      kind: 'media', headSequence: mediaSequenceBase + segments.length - 1, segments: segments.length, ended: endlist,
      targetMs: targetDuration > 0 ? targetDuration * 1000 : fallbackTargetMs, endsAtMs: endOf(segments),
      newest: newest ? { ...placeOf(newest), encrypted: newest.key?.method === 'AES-128' } : null, map: newest?.map ? placeOf(newest.map) : null,
    };
  } catch {
    return { kind: 'not-a-playlist' };
  }
}

function placeOf({ uri, byterange }: { uri: string; byterange?: { offset: number } }): MediaPlace {
  return { uri, from: byterange?.offset ?? 0 };
}

/** The last named time, plus the length of the segments from there on. */
function endOf(segments: readonly { programDateTime?: Date; duration: number }[]): number | null {
  const at = segments.findLastIndex((segment) => segment.programDateTime !== undefined);
  const start = segments[at]?.programDateTime?.getTime();
  if (start === undefined || Number.isNaN(start)) return null;
  return start + segments.slice(at).reduce((sum, { duration }) => sum + duration * 1000, 0);
}
