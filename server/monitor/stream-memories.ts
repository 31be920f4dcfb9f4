import { isBlind, isUnanswered, judge, suspend, type Observation, type StreamMemory, type Watching } from '@/lib/cameras/verdict';
import { streamOf, type StreamFound } from './look-at-stream';

/** What one round means: what was found, how long this process itself stood still meanwhile, when it ended (milliseconds since 1970). */
export type Round = { found: ReadonlyMap<string, StreamFound>; lagMs: number; atMs: number };

/** A standstill of this process that makes missing answers its own fault. */
const ownFaultMs = 1_500;

/** What is known of every stream's playlists, by their names. */
export function createStreamMemories() {
  const memories = new Map<string, StreamMemory>();
  const playlistsOf = new Map<string, string[]>();

  /** Judges what a round found. What it did not come to, or could not tell for a reason of its own, is unmeasured. */
  function take(streams: readonly string[], { found, lagMs, atMs }: Round, watching: Watching): void {
    const blind = isBlind(new Map([...found].map(([stream, seen]) => [stream, telling(seen)])));
    for (const stream of streams) {
      const seen = found.get(stream);
      const names = playlistsOf.get(stream) ?? [stream];
      if (!seen) names.forEach((name) => memories.set(name, suspend(recall(name), atMs, 'monitor-busy')));
      const said = seen ? spread(stream, seen, names) : [];
      for (const [name, observation] of said) {
        const own = blind && isUnanswered(observation) ? 'monitor-blind' : lagMs > ownFaultMs && isLate(observation) ? 'monitor-busy' : null;
        memories.set(name, own ? suspend(recall(name), observation.atMs, own) : judge(recall(name), observation, watching));
      }
      playlistsOf.set(stream, seen ? said.map(([name]) => name) : names);
    }
    forgetOthers(new Set(streams));
  }

  /** Says of all that nothing is measured any more. @param atMs milliseconds since 1970 */
  function suspendAll(atMs: number): void {
    for (const [name, memory] of memories) memories.set(name, suspend(memory, atMs, 'monitor-stopped'));
  }

  function recall(name: string): StreamMemory | null {
    return memories.get(name) ?? null;
  }

  /** What is known of the playlists of a stream that were looked at last. */
  function ofStream(stream: string): StreamMemory[] {
    return (playlistsOf.get(stream) ?? []).map(recall).filter((memory) => memory !== null);
  }

  function forgetOthers(streams: ReadonlySet<string>): void {
    for (const known of [memories, playlistsOf]) for (const name of known.keys()) if (!streams.has(streamOf(name))) known.delete(name);
  }

  return { take, suspendAll, recall, ofStream };
}

/** Where a list of qualities itself is not to be had, that is said of the qualities known before. */
function spread(stream: string, seen: StreamFound, names: readonly string[]): [string, Observation][] {
  const only = seen.get(stream);
  return only?.kind === 'failed' ? names.map((name) => [name, only]) : [...seen];
}

/** Of several observations of a stream one that is an answer. */
function telling(seen: StreamFound): Observation {
  const all = [...seen.values()];
  const one = all.find((each) => !isUnanswered(each)) ?? all[0];
  if (!one) throw new Error('A look that saw nothing');
  return one;
}

function isLate(seen: Observation): boolean {
  return (seen.kind === 'failed' && seen.reason === 'timeout') || (seen.kind === 'playlist' && seen.media === 'missing');
}
