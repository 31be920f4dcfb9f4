import Hls, { type ErrorData, type LevelLoadedData, type ManifestParsedData } from 'hls.js/light';
import { hlsFailure } from './hls-failure';
import { HLS_SETTINGS } from './hls-settings';
import type { QualityChoice, Stream, StreamListener } from './open-stream';
import { serverAnswers } from './server-answers';

/** A connection by hls.js. Its events are heard until it is closed, and not after. */
export function openHls(video: HTMLVideoElement, address: string, listener: StreamListener): Stream {
  const hls = new Hls(HLS_SETTINGS);
  let open = true;

  hls.on(Hls.Events.MANIFEST_PARSED, (_, { levels }: ManifestParsedData) => {
    listener.qualities(levels.map(({ height, bitrate }) => ({ height, bitsPerSecond: bitrate })));
  });
  hls.on(Hls.Events.LEVEL_LOADED, (_, { details }: LevelLoadedData) => {
    const newest = details.fragments.at(-1);
    const startMs = newest?.programDateTime ?? null;
    listener.playlist({
      head: details.endSN,
      targetMs: details.targetduration * 1000,
      ended: !details.live,
      newestMs: startMs === null || !newest ? null : startMs + newest.duration * 1000,
    });
  });
  hls.on(Hls.Events.ERROR, (_, data: ErrorData) => {
    const failure = hlsFailure(data);
    if (!failure) return;
    if (!data.fatal || failure !== 'unreachable' || data.response?.code) return listener.trouble(failure, data.fatal);
    void serverAnswers(address).then((answers) => { if (open) listener.trouble(answers ? 'refused' : 'unreachable', true); });
  });
  hls.attachMedia(video);
  hls.loadSource(address);

  return {
    close() {
      open = false;
      hls.destroy();
    },
    goLive() {
      if (hls.liveSyncPosition !== null) video.currentTime = hls.liveSyncPosition;
    },
    choose: (choice) => chooseLevel(hls, choice),
    behindMs: () => (hls.latency > 0 ? hls.latency * 1000 : null),
    pictureMs: () => hls.playingDate?.getTime() ?? null,
  };
}

function chooseLevel(hls: Hls, choice: QualityChoice): void {
  hls.autoLevelCapping = choice === 'save' ? 0 : -1;
  hls.loadLevel = typeof choice === 'number' ? choice : -1;
}
