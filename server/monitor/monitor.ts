import type { CameraState } from '@/lib/cameras/status';
import { namesThisMachine, type Reach } from './address-policy';
import { readCameraLists, type CameraList } from './camera-lists';
import { createPieceFetcher, type PieceFetcher } from './fetch-piece';
import { measureOwnLag } from './own-lag';
import { lookAtMedia, lookAtPlaylist } from './probe';
import type { Recorder } from './recorder';
import { createWatch } from './watch-list';

export type MonitorOptions = {
  /** The finished portal, whose lists are watched. */
  outDir: string;
  statusDir: string;
  /** The portal's public origin: streams must allow its pages to read them. */
  siteOrigin: string;
  everyMs?: number;
  concurrency?: number;
  limitMs?: number;
  /** Also probe addresses of private networks. */
  allowPrivate?: boolean;
  now?: () => number;
  opensAtMs?: (election: string) => number | null;
  /** Keeps what was found, before it is published. */
  recorder?: Recorder;
};

/** What one sweep found, for each election. */
export type SweepReport = { election: string; states: CameraState[] }[];

export type Monitor = {
  /** Probes every camera once and writes the status files. */
  sweep: () => Promise<SweepReport>;
  /** Writes "unmeasured" for all and closes the connections; a sweep that is under way ends without a result. */
  stop: () => Promise<void>;
};

/** A monitor over all elections that have streams. Sweeps are called one after the other; `runMonitor` does so. */
export function createMonitor({
  outDir, statusDir, siteOrigin, everyMs = 10_000, concurrency = 256, limitMs = 4_000, allowPrivate = false, now = Date.now, opensAtMs = () => null, recorder,
}: MonitorOptions): Monitor {
  const watches = new Map<string, ReturnType<typeof createWatch>>();
  const fetchers = new Map<Reach, PieceFetcher>();
  const ownLag = measureOwnLag();
  const here = new Map<string, boolean>();
  let lists: CameraList[] = [];

  async function sweep(): Promise<SweepReport> {
    const before = lists;
    lists = readListsOr(lists, outDir);
    if (lists !== before) here.clear();
    const report: SweepReport = [];
    for (const list of lists) {
      const watch = remembered(watches, list.election, () => createWatch({ statusDir, everyMs, limitMs, concurrency, now, opensAtMs, ownLag, recorder }));
      const options = (stream: string, wait: number) => ({ fetcher: fetcherFor(list.election, stream), origin: siteOrigin, now, limitMs: wait });
      const states = await watch.sweep(list, {
        playlist: (stream, url, wait) => lookAtPlaylist(url, options(stream, wait)),
        media: (stream, place, wait) => lookAtMedia(place, options(stream, wait)),
      });
      report.push({ election: list.election, states });
    }
    return report;
  }

  async function stop(): Promise<void> {
    ownLag.stop();
    const written = lists.map((list) => watches.get(list.election)?.close(list));
    await Promise.all([...written, ...[...fetchers.values()].map((fetcher) => fetcher.close())]);
  }

  /** The rehearsal's streams may be on this machine; from there nothing leads elsewhere, and from elsewhere nothing leads here. */
  function fetcherFor(election: string, url: string): PieceFetcher {
    const isHere = election === 'rehearsal' && remembered(here, url, () => namesThisMachine(url));
    const reach = allowPrivate ? 'any' : isHere ? 'loopback' : 'public';
    return remembered(fetchers, reach, () => createPieceFetcher({ reach, limitMs, origin: siteOrigin }));
  }

  return { sweep, stop };
}

/** The lists as they are now; while the portal is being replaced, or is damaged, those of before. */
function readListsOr(before: CameraList[], outDir: string): CameraList[] {
  try {
    const lists = readCameraLists(outDir, before);
    const same = lists.length === before.length && lists.every((list, at) => list === before[at]);
    return lists.length > 0 && !same ? lists : before;
  } catch (error) {
    if (before.length === 0) throw error;
    return before;
  }
}

function remembered<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
