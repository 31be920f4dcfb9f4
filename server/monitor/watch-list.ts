import path from 'node:path';
import { encodeStates, type CameraState, type StatusNow } from '@/lib/cameras/status';
import { isBlind, isUnanswered, judge, suspend, type Observation, type Reason, type StreamMemory } from '@/lib/cameras/verdict';
import type { CameraList } from './camera-lists';
import { forEachLimited } from './for-each-limited';
import { publish } from './publish';

/** How a stream is looked at. `checkMedia`: also at the newest segment. */
export type Look = (url: string, checkMedia: boolean) => Promise<Observation>;

export type WatchOptions = {
  statusDir: string;
  everyMs: number;
  concurrency: number;
  now: () => number;
  /** The start of today's promised hours, milliseconds since 1970; null where none are known. */
  opensAtMs: (election: string) => number | null;
};

type CameraVerdict = { id: string; state: CameraState; reason: Reason | null; sinceMs: number };

/** How long a look at a segment holds; then it is looked at again. */
const mediaHoldsMs = 60_000;
/** How many second looks are taken at once. */
const secondLooks = 32;
/** Of a camera's streams the best one counts: a reader can watch that one. */
const bestFirst: readonly CameraState[] = ['live', 'unmeasured', 'frozen', 'ended', 'not-started', 'offline'];

/** Watches one election's cameras: keeps what is known of each stream and writes the status files. */
export function createWatch({ statusDir, everyMs, concurrency, now, opensAtMs }: WatchOptions) {
  const memories = new Map<string, StreamMemory>();
  const mediaSeenAt = new Map<string, number>();
  const written = new Map<string, string>();

  async function sweep(list: CameraList, look: Look): Promise<CameraState[]> {
    const urls = [...new Set(list.cameras.flatMap(({ streams }) => streams))];
    const seen = new Map<string, Observation>();
    await forEachLimited(urls, concurrency, async (url, index) => {
      const checkMedia = mediaIsDue(url, index);
      seen.set(url, await look(url, checkMedia));
    });
    // One missed answer is not yet news: those that were well, or are new, are looked at once more, a few at a time.
    if (!isBlind([...seen.values()])) {
      const doubtful = urls.filter((url) => isNews(url, seen.get(url)));
      await forEachLimited(doubtful, secondLooks, async (url) => void seen.set(url, await look(url, false)));
    }
    const blind = isBlind([...seen.values()]);
    const opens = opensAtMs(list.election);
    for (const [url, observation] of seen) {
      const before = memories.get(url) ?? null;
      memories.set(url, blind && isUnanswered(observation) ? suspend(before, observation.atMs, 'monitor-blind') : judge(before, observation, opens));
    }
    forgetOthers(new Set(urls));
    return write(list);
  }

  function isNews(url: string, observation: Observation | undefined): boolean {
    const before = memories.get(url);
    return observation !== undefined && isUnanswered(observation) && (!before || before.state === 'live');
  }

  /** Says that nothing is measured any more: a monitor that has been stopped must not leave "live" behind. */
  function close(list: CameraList): Promise<CameraState[]> {
    for (const [url, memory] of memories) memories.set(url, suspend(memory, now(), 'monitor-stopped'));
    return write(list);
  }

  function mediaIsDue(url: string, index: number): boolean {
    const last = mediaSeenAt.get(url);
    const bad = (memories.get(url)?.media ?? 'unchecked') !== 'good';
    if (!bad && last !== undefined && now() - last < mediaHoldsMs) return false;
    // The first looks lie spread over the past, so that later ones do not all fall into one sweep.
    mediaSeenAt.set(url, last === undefined ? now() - ((index * 7_919) % mediaHoldsMs) : now());
    return true;
  }

  function forgetOthers(urls: ReadonlySet<string>): void {
    for (const url of memories.keys()) if (!urls.has(url)) memories.delete(url);
    for (const url of mediaSeenAt.keys()) if (!urls.has(url)) mediaSeenAt.delete(url);
  }

  async function write(list: CameraList): Promise<CameraState[]> {
    const verdicts = list.cameras.map(({ id, streams }) => verdictOf(id, streams));
    const folder = path.join(statusDir, list.election);
    const status: StatusNow = {
      v: 1, election: list.election, list: list.sha256, at: new Date(now()).toISOString(), everyMs,
      states: encodeStates(verdicts.map(({ state }) => state)),
    };
    await publish(path.join(folder, 'now.json'), status);
    await forEachLimited(verdicts, 16, async ({ id, state, reason, sinceMs }) => {
      const key = `${state} ${reason}`;
      if (written.get(id) === key) return;
      await publish(path.join(folder, 'precincts', `${id}.json`), { v: 1, election: list.election, id, state, reason, since: new Date(sinceMs).toISOString() });
      written.set(id, key);
    });
    return verdicts.map(({ state }) => state);
  }

  function verdictOf(id: string, streams: readonly string[]): CameraVerdict {
    const known = streams.map((url) => memories.get(url)).filter((memory) => memory !== undefined);
    const [best] = known.sort((a, b) => bestFirst.indexOf(a.state) - bestFirst.indexOf(b.state));
    if (best) return { id, state: best.state, reason: best.reason, sinceMs: best.sinceMs };
    return streams.length === 0 ? { id, state: 'none', reason: 'no-stream', sinceMs: now() } : { id, state: 'unmeasured', reason: 'first-probe', sinceMs: now() };
  }

  return { sweep, close };
}
