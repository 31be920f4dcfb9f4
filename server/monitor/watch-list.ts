import path from 'node:path';
import { encodeStates, type CameraState, type StatusNow } from '@/lib/cameras/status';
import { isBlind, isUnanswered, judge, suspend, type Observation, type StreamMemory } from '@/lib/cameras/verdict';
import type { CameraList } from './camera-lists';
import { forEachLimited } from './for-each-limited';
import type { PlaylistLook } from './probe';
import { publish } from './publish';
import type { CameraVerdict, Recorder } from './recorder';

/** How a stream's playlist and its newest segment are looked at. */
export type Looks = {
  playlist: (url: string) => Promise<PlaylistLook>;
  media: (url: string, segmentUrl: string) => Promise<'good' | 'bad' | 'missing'>;
};

export type WatchOptions = {
  statusDir: string;
  everyMs: number;
  concurrency: number;
  now: () => number;
  /** The start of today's promised hours, milliseconds since 1970; null where none are known. */
  opensAtMs: (election: string) => number | null;
  /** Told of every sweep before it is published; what it cannot keep is not published. */
  recorder?: Recorder;
};

/** Keeps what is about to be published. */
type Keep = (verdicts: CameraVerdict[]) => Promise<void> | undefined;

/** How long a look at a segment holds; then it is looked at again. */
const mediaHoldsMs = 60_000;
/** How many second looks, and looks at segments, are taken at once. */
const carefulLooks = 32;
/** Of a camera's streams the best one counts: a reader can watch that one. */
const bestFirst: readonly CameraState[] = ['live', 'unmeasured', 'frozen', 'ended', 'not-started', 'offline'];

/** Watches one election's cameras: keeps what is known of each stream and writes the status files. */
export function createWatch({ statusDir, everyMs, concurrency, now, opensAtMs, recorder }: WatchOptions) {
  const memories = new Map<string, StreamMemory>();
  const mediaSeenAt = new Map<string, number>();
  const written = new Map<string, string>();
  let closed = false;
  let lastWrite: Promise<unknown> = Promise.resolve();

  async function sweep(list: CameraList, looks: Looks): Promise<CameraState[]> {
    const urls = [...new Set(list.cameras.flatMap(({ streams }) => streams))];
    const fromMs = now();
    const seen = await lookAtAll(urls, looks);
    // Stopped meanwhile: the last word has been written.
    if (closed) return list.cameras.map(() => 'unmeasured');
    const blind = isBlind([...seen.values()]);
    const opens = opensAtMs(list.election);
    for (const [url, observation] of seen) {
      const before = memories.get(url) ?? null;
      memories.set(url, blind && isUnanswered(observation) ? suspend(before, observation.atMs, 'monitor-blind') : judge(before, observation, opens));
    }
    forgetOthers(new Set(urls));
    return write(list, (verdicts) => recorder?.sweep({ list, fromMs, atMs: now(), verdicts }));
  }

  async function lookAtAll(urls: readonly string[], looks: Looks): Promise<Map<string, Observation>> {
    const seen = new Map<string, Observation>();
    const segments = new Map<string, string>();
    const look = async (url: string) => {
      const { seen: observation, newestUrl } = await looks.playlist(url);
      seen.set(url, observation);
      if (newestUrl !== null && mediaIsDue(url)) segments.set(url, newestUrl);
    };
    await forEachLimited(urls, concurrency, look);
    // One missed answer is not yet news: those that were well, or are new, are looked at once more, a few at a time.
    if (!isBlind([...seen.values()])) await forEachLimited(urls.filter((url) => isNews(url, seen.get(url))), carefulLooks, look);
    await forEachLimited([...segments], carefulLooks, async ([url, segmentUrl], index) => {
      const observation = seen.get(url);
      const first = await looks.media(url, segmentUrl);
      const media = first === 'missing' ? await looks.media(url, segmentUrl) : first;
      if (observation?.kind === 'playlist') seen.set(url, { ...observation, media });
      // The first looks lie spread over the past, so that later ones do not all fall into one sweep.
      mediaSeenAt.set(url, mediaSeenAt.has(url) ? now() : now() - ((index * 7_919) % mediaHoldsMs));
    });
    return seen;
  }

  function isNews(url: string, observation: Observation | undefined): boolean {
    const before = memories.get(url);
    return observation !== undefined && isUnanswered(observation) && (!before || before.state === 'live');
  }

  /** Says that nothing is measured any more: a monitor that has been stopped must not leave "live" behind. */
  function close(list: CameraList): Promise<CameraState[]> {
    closed = true;
    for (const [url, memory] of memories) memories.set(url, suspend(memory, now(), 'monitor-stopped'));
    return write(list, () => recorder?.stop(list, now()));
  }

  /** Not at the first look: nothing can be called live then. */
  function mediaIsDue(url: string): boolean {
    const memory = memories.get(url);
    const last = mediaSeenAt.get(url);
    return memory !== undefined && (memory.media !== 'good' || last === undefined || now() - last >= mediaHoldsMs);
  }

  function forgetOthers(urls: ReadonlySet<string>): void {
    for (const url of memories.keys()) if (!urls.has(url)) memories.delete(url);
    for (const url of mediaSeenAt.keys()) if (!urls.has(url)) mediaSeenAt.delete(url);
  }

  /** One after the other: a stop may come while a sweep is still writing. */
  function write(list: CameraList, keep: Keep): Promise<CameraState[]> {
    const states = lastWrite.then(() => writeNow(list, keep));
    lastWrite = states.catch(() => []);
    return states;
  }

  async function writeNow(list: CameraList, keep: Keep): Promise<CameraState[]> {
    const verdicts = list.cameras.map(({ id, streams }) => verdictOf(id, streams));
    await keep(verdicts);
    const folder = path.join(statusDir, list.election);
    const status: StatusNow = {
      v: 1, election: list.election, list: list.sha256, at: new Date(now()).toISOString(), everyMs,
      states: encodeStates(verdicts.map(({ state }) => state)),
    };
    await publish(path.join(folder, 'now.json'), status);
    if (recorder) await recorder.publish(list, verdicts);
    else await writeCameras(folder, list.election, verdicts, status.at);
    return verdicts.map(({ state }) => state);
  }

  /** Without a ledger nothing is known of the day. */
  async function writeCameras(folder: string, election: string, verdicts: readonly CameraVerdict[], at: string): Promise<void> {
    await forEachLimited(verdicts, 16, async ({ id, state, reason, sinceMs }) => {
      const key = `${state} ${reason}`;
      if (written.get(id) === key) return;
      await publish(path.join(folder, 'precincts', `${id}.json`), { v: 1, election, id, state, reason, since: new Date(sinceMs).toISOString(), at, day: null });
      written.set(id, key);
    });
  }

  function verdictOf(id: string, streams: readonly string[]): CameraVerdict {
    const known = streams.map((url) => memories.get(url)).filter((memory) => memory !== undefined);
    const [best] = known.sort((a, b) => bestFirst.indexOf(a.state) - bestFirst.indexOf(b.state));
    if (best) return { id, state: best.state, reason: best.reason, sinceMs: best.sinceMs };
    return streams.length === 0 ? { id, state: 'none', reason: 'no-stream', sinceMs: now() } : { id, state: 'unmeasured', reason: 'first-probe', sinceMs: now() };
  }

  return { sweep, close };
}
