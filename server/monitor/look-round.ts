import { hash } from '@/server/streams/timeline';
import { forEachSpread } from './for-each-spread';
import { createStreamLooks, type Looks, type StreamFound, type StreamLooksOptions } from './look-at-stream';

export type RoundOptions = StreamLooksOptions & {
  /** Longest wait for one answer. */
  limitMs: number;
  /** Streams looked at at once, besides half as many of those that were late. */
  concurrency: number;
  /** Whether the monitor was stopped. */
  closed: () => boolean;
};

/** Of the pace: for how long looks are begun (half of it in the first round), and until when all should be over. The rest is for writing. */
const spreadShare = 0.4;
const endShare = 0.95;
/** On a slow machine a round takes longer, but not more than this; whoever was late before does not make it longer. */
const longestShare = 2;
/** Less than this is no time for a look. */
const leastMs = 500;

/** Looks at streams in rounds. Streams that did not answer in time wait in a lane of their own, so that they delay nobody else. */
export function createLookRounds({ everyMs, limitMs, concurrency, memoryOf, closed, now }: RoundOptions) {
  const late = new Set<string>();
  const streamLooks = createStreamLooks({ everyMs, memoryOf, now });
  let round = 0;

  /** One round. A stream that could not be looked at in time is missing in the result. */
  async function look(streams: readonly string[], looks: Looks): Promise<Map<string, StreamFound>> {
    round += 1;
    const spreadMs = everyMs * (round === 1 ? spreadShare / 2 : spreadShare);
    const startMs = performance.now();
    const endMs = startMs + Math.max(everyMs * endShare, spreadMs + limitMs + leastMs);
    const found = new Map<string, StreamFound>();
    const visit = async (stream: string) => {
      // Time for one whole wait at least, and for a second look where there is some.
      const untilMs = Math.max(endMs, performance.now() + limitMs + leastMs);
      const leftMs = () => (untilMs - performance.now() < leastMs ? 0 : Math.min(limitMs, untilMs - performance.now()));
      const seen = await streamLooks.look(stream, looks, { leftMs, limitMs, round, streams: streams.length });
      if (seen.size > 0) found.set(stream, seen);
      if ([...seen.values()].some((each) => each.kind === 'failed' && each.reason === 'timeout')) late.add(stream);
      else late.delete(stream);
    };
    const endedBy = (latestMs: number) => () => closed() || performance.now() > latestMs;
    const prompt = inFixedDisorder(streams.filter((stream) => !late.has(stream)));
    const waiting = turned(inFixedDisorder(streams.filter((stream) => late.has(stream))), round);
    await Promise.all([
      forEachSpread(prompt, { spreadMs, limit: concurrency, ended: endedBy(Math.max(endMs, startMs + longestShare * everyMs)) }, visit),
      forEachSpread(waiting, { spreadMs: spreadMs / 2, limit: Math.ceil(concurrency / 2), ended: endedBy(endMs - limitMs) }, visit),
    ]);
    return found;
  }

  function forgetOthers(streams: ReadonlySet<string>): void {
    streamLooks.forgetOthers(streams);
    for (const stream of late) if (!streams.has(stream)) late.delete(stream);
  }

  return { look, forgetOthers };
}

/** Neighbours in the list are mostly on one server: in this order none is asked for many at once, and each stream keeps its moment. */
function inFixedDisorder(streams: readonly string[]): string[] {
  return streams.map((stream) => ({ stream, place: hash(stream) })).sort((a, b) => a.place - b.place).map(({ stream }) => stream);
}

/** Begins elsewhere every time: if time runs out, it is not always the same ones that are left. */
function turned<T>(items: readonly T[], by: number): T[] {
  const at = items.length === 0 ? 0 : (by * 97) % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}
