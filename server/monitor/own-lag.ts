import { monitorEventLoopDelay, performance } from 'node:perf_hooks';

/** Measures whether this process itself was late: on a starved machine missing answers are its own fault. */
export type OwnLag = {
  /** The longest standstill since it was last asked, milliseconds; infinite where the process hardly ever had nothing to do. */
  longestMs: () => number;
  stop: () => void;
};

const resolutionMs = 50;
/** A process that is busy, or waits for a processor, for more than this share of the time answers nothing in time. */
const busyShare = 0.8;

/** Begins to measure. */
export function measureOwnLag(): OwnLag {
  const delay = monitorEventLoopDelay({ resolution: resolutionMs });
  delay.enable();
  let before = performance.eventLoopUtilization();
  return {
    longestMs() {
      const longest = delay.max / 1e6;
      delay.reset();
      const now = performance.eventLoopUtilization();
      const { utilization } = performance.eventLoopUtilization(now, before);
      before = now;
      return utilization > busyShare ? Infinity : longest;
    },
    stop: () => void delay.disable(),
  };
}
