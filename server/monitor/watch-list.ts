import path from 'node:path';
import { encodeStates, type CameraState, type StatusNow } from '@/lib/cameras/status';
import { settle, type Said } from '@/lib/cameras/steady';
import type { CameraList } from './camera-lists';
import { forEachLimited } from './for-each-limited';
import type { Looks } from './look-at-stream';
import { createLookRounds } from './look-round';
import type { OwnLag } from './own-lag';
import { publish } from './publish';
import type { CameraVerdict, Recorder } from './recorder';
import { createStreamMemories } from './stream-memories';

export type WatchOptions = {
  statusDir: string;
  everyMs: number;
  limitMs: number;
  concurrency: number;
  now: () => number;
  /** The start of today's promised hours, milliseconds since 1970; null where none are known. */
  opensAtMs: (election: string) => number | null;
  ownLag: OwnLag;
  /** Told of every sweep before it is published; what it cannot keep is not published. */
  recorder?: Recorder;
};

/** Keeps what is about to be published. */
type Keep = (verdicts: CameraVerdict[]) => Promise<void> | undefined;

/** Of a camera's streams the best one counts: a reader can watch that one. */
const bestFirst: readonly CameraState[] = ['live', 'unmeasured', 'frozen', 'ended', 'not-started', 'offline'];

/** Watches one election's cameras: keeps what is known of each stream and writes the status files. */
export function createWatch({ statusDir, everyMs, limitMs, concurrency, now, opensAtMs, ownLag, recorder }: WatchOptions) {
  const memories = createStreamMemories();
  const said = new Map<string, Said>();
  const written = new Map<string, string>();
  let closed = false;
  let lastWrite: Promise<unknown> = Promise.resolve();
  const rounds = createLookRounds({ everyMs, limitMs, concurrency, memoryOf: memories.recall, closed: () => closed, now });

  async function sweep(list: CameraList, looks: Looks): Promise<CameraState[]> {
    const streams = [...new Set(list.cameras.flatMap((camera) => camera.streams))];
    const fromMs = now();
    ownLag.longestMs();
    const found = await rounds.look(streams, looks);
    // Stopped meanwhile: the last word has been written.
    if (closed) return list.cameras.map(() => 'unmeasured');
    memories.take(streams, { found, lagMs: ownLag.longestMs(), atMs: now() }, { opensAtMs: opensAtMs(list.election), everyMs });
    rounds.forgetOthers(new Set(streams));
    return write(list, (verdicts) => recorder?.sweep({ list, fromMs, atMs: now(), verdicts }));
  }

  /** Says that nothing is measured any more: a monitor that has been stopped must not leave "live" behind. */
  function close(list: CameraList): Promise<CameraState[]> {
    closed = true;
    memories.suspendAll(now());
    return write(list, () => recorder?.stop(list, now()));
  }

  /** One after the other: a stop may come while a sweep is still writing. */
  function write(list: CameraList, keep: Keep): Promise<CameraState[]> {
    const states = lastWrite.then(() => writeNow(list, keep));
    lastWrite = states.catch(() => []);
    return states;
  }

  async function writeNow(list: CameraList, keep: Keep): Promise<CameraState[]> {
    const verdicts = list.cameras.map(({ id, streams }) => verdictOf(id, streams));
    forgetCameras(list);
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
    await forEachLimited(verdicts, 16, async ({ id, state, reason, sinceMs, stream }) => {
      const key = `${state} ${reason} ${stream}`;
      if (written.get(id) === key) return;
      await publish(path.join(folder, 'precincts', `${id}.json`), { v: 1, election, id, state, reason, since: new Date(sinceMs).toISOString(), at, day: null, stream });
      written.set(id, key);
    });
  }

  function forgetCameras({ cameras }: CameraList): void {
    const ids = new Set(cameras.map(({ id }) => id));
    for (const id of said.keys()) if (!ids.has(id)) said.delete(id);
  }

  function verdictOf(id: string, streams: readonly string[]): CameraVerdict {
    const known = streams.flatMap((stream) => memories.ofStream(stream).map((memory) => ({ stream, ...memory })));
    const [best] = known.sort((a, b) => bestFirst.indexOf(a.state) - bestFirst.indexOf(b.state));
    const unknown = streams.length === 0 ? { state: 'none', reason: 'no-stream' } as const : { state: 'unmeasured', reason: 'first-probe' } as const;
    const settled = settle(said.get(id) ?? null, best ?? unknown, now());
    said.set(id, settled);
    return { id, state: settled.state, reason: settled.reason, sinceMs: settled.sinceMs, stream: settled.state === 'live' ? best?.stream ?? null : null };
  }

  return { sweep, close };
}
