import type { Monitor, SweepReport } from './monitor';

/** The second sweep follows soon, because one look proves nothing. */
const firstPauseMs = 4_000;

/**
 * Sweeps at a steady pace until told to stop, even in the middle of a sweep. One that takes longer than the pace is followed at once by the next.
 * @param report called after every sweep with what was found and how long it took
 * @param failed called when a sweep could not be done; the next is tried all the same
 */
export async function runMonitor(monitor: Monitor, { everyMs, signal, report, failed }: {
  everyMs: number; signal: AbortSignal; report: (found: SweepReport, tookMs: number) => void; failed: (error: unknown) => void;
}): Promise<void> {
  const ended = new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null), { once: true }));
  for (let sweeps = 1; !signal.aborted; sweeps++) {
    const start = performance.now();
    const swept = monitor.sweep().then((found) => () => report(found, performance.now() - start), (error: unknown) => () => failed(error));
    // Whoever stops the monitor does not wait for cameras that do not answer.
    const tell = await Promise.race([swept, ended]);
    if (signal.aborted) break;
    tell?.();
    const pauseMs = sweeps === 1 ? Math.min(firstPauseMs, everyMs) : everyMs;
    await wait(Math.max(0, pauseMs - (performance.now() - start)), signal);
  }
  await monitor.stop();
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}
