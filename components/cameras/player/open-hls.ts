import Hls, { type ErrorData, type FragLoadedData, type LevelDetails, type LevelLoadedData, type ManifestParsedData } from 'hls.js/light';
import { bestWithin, type Quality } from '@/lib/cameras/level-cap';
import { hlsFailure } from './hls-failure';
import { limitAnswers } from './hls-limits';
import { HLS_SETTINGS, LATENCY_COUNT } from './hls-settings';
import type { QualityWish, Stream, StreamListener } from './open-stream';
import { whoAnswers } from './who-answers';

/** A connection by hls.js. Its events are heard until it is closed, and not after. */
export function openHls(video: HTMLVideoElement, address: string, listener: StreamListener, wish: QualityWish): Stream {
  let [open, tooLarge, playlistBytes] = [true, false, 0];
  const weakestFirst = wish.choice === 'save' || bestWithin([], wish.limit) !== null;
  const hls = new Hls({ ...HLS_SETTINGS, startLevel: weakestFirst ? 0 : undefined, xhrSetup: limitAnswers(() => { tooLarge = true; }) });

  hls.on(Hls.Events.MANIFEST_PARSED, (_, { levels }: ManifestParsedData) => {
    applyWish(hls, wish);
    listener.qualities(levels.map(({ height, bitrate }) => ({ height, bitsPerSecond: bitrate })));
  });
  hls.on(Hls.Events.LEVEL_LOADED, (_, { details, stats }: LevelLoadedData) => {
    playlistBytes += stats.loaded;
    listener.playlist(newsOf(details));
  });
  hls.on(Hls.Events.FRAG_LOADED, (_, { frag }: FragLoadedData) => {
    listener.fetched(frag.stats.loaded + playlistBytes, frag.sn === 'initSegment' ? 0 : frag.duration);
    playlistBytes = 0;
  });
  hls.on(Hls.Events.ERROR, (_, data: ErrorData) => {
    const failure = tooLarge ? 'unplayable' : hlsFailure(data);
    if (!failure) return;
    if (failure !== 'unreachable' || !data.fatal || data.response?.code) return listener.trouble(failure, data.fatal);
    void whoAnswers(address, /timeout/i.test(data.details)).then((found) => { if (open) listener.trouble(found, true); });
  });
  hls.attachMedia(video);
  hls.loadSource(address);

  return {
    close() {
      open = false;
      hls.destroy();
    },
    wish: (next) => applyWish(hls, next),
    bitsPerSecond: () => (hls.bandwidthEstimate === hls.config.abrEwmaDefaultEstimate || Number.isNaN(hls.bandwidthEstimate) ? null : hls.bandwidthEstimate),
    ...timesOf(hls, video),
  };
}

function newsOf(details: LevelDetails) {
  const newest = details.fragments.at(-1);
  const startMs = newest?.programDateTime ?? null;
  return {
    head: details.endSN,
    targetMs: details.targetduration * 1000,
    ended: !details.live,
    newestMs: startMs === null || !newest ? null : startMs + newest.duration * 1000,
  };
}

function timesOf(hls: Hls, video: HTMLVideoElement): Pick<Stream, 'behindMs' | 'pictureMs' | 'windowMs' | 'backMs' | 'goBack' | 'goTo'> {
  const details = () => hls.latestLevelDetails;
  const newest = () => hls.liveSyncPosition ?? details()?.edge ?? null;
  /** A target duration from the oldest picture, which may be gone when it is asked for. */
  const oldest = (list: LevelDetails) => list.fragmentStart + list.targetduration;

  function goBack(ms: number) {
    const to = newest();
    if (to === null) return;
    // hls.js takes a viewer who falls behind forward again; one who goes back on purpose is left there.
    hls.config.liveMaxLatencyDurationCount = ms > 0 ? Infinity : LATENCY_COUNT;
    if (video.readyState !== HTMLMediaElement.HAVE_NOTHING) video.currentTime = to - ms / 1000;
  }
  return {
    behindMs(mediaTime) {
      const edge = details()?.edge;
      return edge === undefined ? null : Math.max(0, edge - mediaTime) * 1000;
    },
    pictureMs(mediaTime) {
      const playing = hls.playingDate?.getTime();
      return playing === undefined ? null : playing + (mediaTime - video.currentTime) * 1000;
    },
    windowMs() {
      const [list, to] = [details(), newest()];
      return list && to !== null ? Math.max(0, to - oldest(list)) * 1000 : 0;
    },
    backMs: () => Math.max(0, (newest() ?? 0) - video.currentTime) * 1000,
    goBack,
    goTo(instantMs) {
      const [list, to] = [details(), newest()];
      const position = list && placeOf(list, instantMs);
      if (!list || to === null || position === null || position === undefined) return false;
      goBack(Math.max(0, to - position) * 1000);
      // Before the first picture there is nothing to seek in yet: loading begins there instead.
      if (video.readyState === HTMLMediaElement.HAVE_NOTHING) hls.startLoad(Math.min(to, position));
      return true;
    },
  };
}

/** Where the picture of an instant lies, seconds; null when the playlist does not list it. */
function placeOf({ fragments }: LevelDetails, instantMs: number): number | null {
  for (const { programDateTime, duration, start } of fragments) {
    if (programDateTime === null || instantMs < programDateTime || instantMs >= programDateTime + duration * 1000) continue;
    return start + (instantMs - programDateTime) / 1000;
  }
  return null;
}

/** One's own choice goes before the page's limit, and both before the size of the picture on the page. */
function applyWish(hls: Hls, { choice, limit }: QualityWish): void {
  const qualities: Quality[] = hls.levels.map(({ height, bitrate }) => ({ height, bitsPerSecond: bitrate }));
  if (qualities.length < 2) return;
  const best = bestWithin(qualities, limit);
  hls.capLevelToPlayerSize = best === null;
  hls.autoLevelCapping = best ?? -1;
  hls.loadLevel = typeof choice === 'number' ? choice : choice === 'save' ? 0 : -1;
}
