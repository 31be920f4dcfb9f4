/** How tasks are spread: evenly over a time, at most `limit` at once; none begins any more when `ended` says so. */
export type Spread = { spreadMs: number; limit: number; ended: () => boolean };

/** Runs a task for every item, each at its own moment, and waits for those that have begun. */
export async function forEachSpread<T>(items: readonly T[], { spreadMs, limit, ended }: Spread, task: (item: T) => Promise<void>): Promise<void> {
  const startMs = performance.now();
  const entries = items.entries();
  const worker = async () => {
    for (const [index, item] of entries) {
      const earlyMs = startMs + (index / items.length) * spreadMs - performance.now();
      if (earlyMs > 0) await new Promise((resolve) => setTimeout(resolve, earlyMs));
      if (ended()) return;
      await task(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
}
