import type { MediaPlace } from '@/lib/cameras/hls-playlist';
import { isUnanswered, judge, type Observation, type StreamMemory } from '@/lib/cameras/verdict';
import { hash } from '@/server/streams/timeline';
import type { MediaFound, NewestMedia, PlaylistLook } from './probe';

/** How playlists and segments are looked at. `stream` is the address in the list: it decides what may be reached. */
export type Looks = {
  playlist: (stream: string, url: string, limitMs: number) => Promise<PlaylistLook>;
  media: (stream: string, place: MediaPlace & { encrypted?: boolean }, limitMs: number) => Promise<MediaFound>;
};

/**
 * What a look found of a stream: an observation by the playlist's name, which is the stream's address or, of a quality,
 * that address and its place in the list (the addresses of qualities may be new at every look).
 */
export type StreamFound = Map<string, Observation>;

export type StreamLooksOptions = {
  everyMs: number;
  /** What is known of a playlist, by its name. */
  memoryOf: (playlist: string) => StreamMemory | null;
  now: () => number;
};

/**
 * The moment in a round: how long an answer may be waited for now (0: time is over) and in full, the round's number, how
 * many streams there are. An answer that did not come in less than the full time proves nothing.
 */
export type Moment = { leftMs: () => number; limitMs: number; round: number; streams: number };

/** So many segments are looked at in a round; of more streams, in turns, those that were well. */
const segmentsARound = 2_000;
const mapHoldsMs = 60_000;
const maxQualities = 4;

/** Looks at one stream after the other, at its playlist and at its newest segment; of several qualities until one is live. What is empty could not be looked at in time. */
export function createStreamLooks({ everyMs, memoryOf, now }: StreamLooksOptions) {
  const preferred = new Map<string, number>();
  const mapSeen = new Map<string, { uri: string; atMs: number }>();

  async function look(stream: string, looks: Looks, moment: Moment): Promise<StreamFound> {
    const first = await lookTwice(stream, stream, { stream, looks, moment });
    if (!('variants' in first)) return new Map([[stream, await withMedia(stream, first, { stream, looks, moment })]]);
    const found: StreamFound = new Map();
    for (const quality of inOrder(first.variants.length, preferred.get(stream) ?? 0)) {
      if (moment.leftMs() === 0) break;
      const name = `${stream} ${quality}`;
      const cut = moment.leftMs() < moment.limitMs;
      const one = await lookTwice(name, first.variants[quality] ?? '', { stream, looks, moment });
      if (cut && isTimeout(one)) break;
      const seen = 'variants' in one ? notAPlaylist() : await withMedia(name, one, { stream, looks, moment });
      const observation = seen.kind === 'playlist' ? { ...seen, source: name, readable: seen.readable && first.readable } : seen;
      found.set(name, observation);
      if (judge(memoryOf(name), observation, { everyMs }).state !== 'live') continue;
      preferred.set(stream, quality);
      break;
    }
    return found;
  }

  type Means = { stream: string; looks: Looks; moment: Moment };

  /** One missed answer is not yet news: what was well, or is new, is asked once more. */
  async function lookTwice(name: string, url: string, { stream, looks, moment }: Means): Promise<PlaylistLook> {
    const first = await looks.playlist(stream, url, moment.leftMs());
    if ('variants' in first || !isUnanswered(first.seen) || moment.leftMs() === 0) return first;
    const before = memoryOf(name);
    return !before || before.state === 'live' ? looks.playlist(stream, url, moment.leftMs()) : first;
  }

  async function withMedia(name: string, { seen, newest }: Exclude<PlaylistLook, { variants: string[] }>, means: Means): Promise<Observation> {
    if (seen.kind !== 'playlist' || !newest || !isDue(name, means) || means.moment.leftMs() === 0) return seen;
    return { ...seen, media: (await lookAtNewest(name, newest, means)) ?? 'unchecked' };
  }

  /** The newest segment and, now and then, the initialization segment without which it cannot be played. */
  async function lookAtNewest(name: string, { segment, map }: NewestMedia, means: Means): Promise<MediaFound | null> {
    const media = await lookAtPlace(segment, means);
    const known = mapSeen.get(name);
    if (media !== 'good' || !map || (known?.uri === map.uri && now() - known.atMs < mapHoldsMs)) return media;
    const start = await lookAtPlace(map, means);
    if (start === 'good') mapSeen.set(name, { uri: map.uri, atMs: now() });
    return start;
  }

  /** Null where there was no time to say. */
  async function lookAtPlace(place: MediaPlace, { stream, looks, moment }: Means): Promise<MediaFound | null> {
    const waitMs = moment.leftMs();
    if (waitMs === 0) return null;
    const first = await looks.media(stream, place, waitMs);
    if (first !== 'missing') return first;
    const second = moment.leftMs() > 0 ? await looks.media(stream, place, moment.leftMs()) : first;
    return second === 'missing' && waitMs < moment.limitMs ? null : second;
  }

  /** Not at the first look: nothing can be called live then. At once when anything was amiss. */
  function isDue(name: string, { stream, moment }: Means): boolean {
    const memory = memoryOf(name);
    if (!memory) return false;
    const turns = Math.ceil(moment.streams / segmentsARound);
    return memory.state !== 'live' || memory.media !== 'good' || (hash(stream) + moment.round) % turns === 0;
  }

  function notAPlaylist(): Observation {
    return { kind: 'failed', atMs: now(), reason: 'not-a-playlist' };
  }

  function forgetOthers(streams: ReadonlySet<string>): void {
    for (const known of [preferred, mapSeen]) for (const name of known.keys()) if (!streams.has(streamOf(name))) known.delete(name);
  }

  return { look, forgetOthers };
}

function isTimeout(look: PlaylistLook): boolean {
  return 'seen' in look && look.seen.kind === 'failed' && look.seen.reason === 'timeout';
}

/** The stream that a playlist's name belongs to. */
export function streamOf(name: string): string {
  return name.split(' ')[0] ?? name;
}

/** The quality that was live is asked first, then the others as players take them up. */
function inOrder(qualities: number, first: number): number[] {
  const all = Array.from({ length: qualities }, (_, index) => index);
  return [...all.filter((index) => index === first), ...all.filter((index) => index !== first)].slice(0, maxQualities);
}
