/**
 * What can go wrong with a stream, on purpose:
 * - `403`, `404`, `500`, `503`: every address answers so
 * - `frozen`: the playlist stops growing, as when an encoder dies behind a web server
 * - `ended`: the same, with EXT-X-ENDLIST
 * - `slow`: segments take longer than they last
 * - `corrupt`: segments hold no media
 * - `no-cors`: no Access-Control-Allow-Origin, so browsers of other sites may not read
 * - `refuse`: the connection is closed without an answer
 * - `hang`: the connection stays open without an answer
 * - `wrong-type`: the right playlist, called text/html. Its address ends in .m3u8, so it is still one (RFC 8216, 4): players play it, the monitor says live
 * - `not-a-playlist`: a page, status 200, where the playlist should be, as of a login or a parked domain
 * - `huge`: a playlist of 10 MB
 * - `endless`: a playlist that begins well, goes on drop by drop and never ends
 * - `restart`: the origin began anew when the fault began; segments are numbered from 0 again, their times go on
 * - `stale-clock`: the camera's clock is an hour slow; the playlist goes on, every time in it is an hour old
 * - `no-times`: the playlist names no times, as many origins' do; no fault, but less is known
 */
export const faultNames = [
  '403', '404', '500', '503', 'frozen', 'slow', 'corrupt', 'ended', 'no-cors', 'refuse', 'hang',
  'wrong-type', 'not-a-playlist', 'huge', 'endless', 'restart', 'stale-clock', 'no-times',
] as const;
export type FaultName = (typeof faultNames)[number];

/** A fault and since when, milliseconds since 1970. */
export type Fault = { name: FaultName; sinceMs: number };

/** Whether a word is the name of a fault. */
export function isFaultName(word: unknown): word is FaultName {
  return faultNames.some((name) => name === word);
}

/**
 * Reads `57-2=frozen,1-3=404`, as STREAMS_FAULTS gives it.
 * @throws Error naming the part that cannot be read
 */
export function readFaults(text: string): Map<string, FaultName> {
  return new Map(text.split(',').map((part) => part.trim()).filter(Boolean).map((part) => {
    const [id = '', name] = part.split('=').map((word) => word.trim());
    if (!id || !isFaultName(name)) throw new Error(`STREAMS_FAULTS: "${part}" is not a fault. Write for example 57-2=frozen; faults are ${faultNames.join(', ')}`);
    return [id, name];
  }));
}

/** The faults of the moment. */
export type Faults = { get: (id: string) => Fault | undefined; set: (id: string, name: FaultName | null) => void };

/** Faults that begin when they are set, by the given clock. */
export function createFaults(now: () => number, initial: ReadonlyMap<string, FaultName> = new Map()): Faults {
  const byId = new Map([...initial].map(([id, name]) => [id, { name, sinceMs: now() }]));
  return {
    get: (id) => byId.get(id),
    set(id, name) {
      if (name === null) byId.delete(id);
      else byId.set(id, { name, sinceMs: now() });
    },
  };
}
