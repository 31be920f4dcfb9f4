import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Measures by how much this process itself was late: on a starved machine missing answers are its own fault. */
export type OwnLag = {
  /** The longest standstill since it was last asked, milliseconds. */
  longestMs: () => number;
  stop: () => void;
};

const resolutionMs = 50;

/** Begins to measure. */
export function measureOwnLag(): OwnLag {
  const delay = monitorEventLoopDelay({ resolution: resolutionMs });
  delay.enable();
  return {
    longestMs() {
      const longest = delay.max / 1e6;
      delay.reset();
      return longest;
    },
    stop: () => void delay.disable(),
  };
}
