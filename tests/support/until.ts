/** Waits until something is so. @throws Error naming it when it is not within the limit */
export async function until(what: string, done: () => Promise<boolean> | boolean, limitMs: number): Promise<void> {
  for (const end = performance.now() + limitMs; performance.now() < end;) {
    if (await done()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`not within ${limitMs} ms: ${what}`);
}
