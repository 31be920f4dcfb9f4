/** Length of every segment, and of the whole loop, in milliseconds. */
export const segmentMs = 2_000;
/** Segments in the loop. */
export const loopSegments = 4;
/** Pictures in a segment (15 a second). */
export const picturesPerSegment = 30;
/** Segments a playlist lists: one minute, so that a viewer can go back a little. */
export const windowSegments = 30;
/** Segments that stay available after they left the playlist, for players that are a little late. */
const graceSegments = 15;

/** Media time 0 of every stream. */
const epochMs = Date.UTC(2020, 0, 1);

/** Where a stream's segments lie in time. Streams are shifted against each other, so that not all change at one moment. */
export type Timeline = {
  /** The instant at which segment `n` starts, milliseconds since 1970. */
  startOf: (n: number) => number;
  /** The newest segment that is complete at `nowMs`. */
  newestAt: (nowMs: number) => number;
  /** Whether a segment can be had at `nowMs`. */
  available: (n: number, nowMs: number) => boolean;
};

/** The timeline of one stream: a pure function of its id. */
export function timelineOf(id: string): Timeline {
  const phaseMs = hash(id) % segmentMs;
  const newestAt = (nowMs: number) => Math.floor((nowMs - epochMs - phaseMs) / segmentMs) - 1;
  return {
    startOf: (n) => epochMs + phaseMs + n * segmentMs,
    newestAt,
    available: (n, nowMs) => n <= newestAt(nowMs) && n > newestAt(nowMs) - windowSegments - graceSegments,
  };
}

/** FNV-1a, 32 bits: spreads ids evenly and is the same on every run. */
export function hash(text: string): number {
  let value = 2_166_136_261;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16_777_619);
  return value >>> 0;
}
