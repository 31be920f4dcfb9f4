/** Runs a task for every item, at most `limit` at once, and waits for all. */
export async function forEachLimited<T>(items: readonly T[], limit: number, task: (item: T, index: number) => Promise<void>): Promise<void> {
  const entries = items.entries();
  const worker = async () => {
    for (const [index, item] of entries) await task(item, index);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
}
