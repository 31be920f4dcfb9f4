/** Longest piece of work at a time, in milliseconds: with the drawing that follows it stays below a long task of 50 ms. */
const SLICE_MS = 16;

/** As many are done at a time however slow the device is, so that it ends. */
const AT_ONCE = 8;

/** Does a piece at a time, the first at once, and lets the browser draw and answer in between. @returns leaves what is not done */
export function inSlices<T>(items: readonly T[], work: (item: T) => void): () => void {
  let done = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  function run() {
    const untilMs = performance.now() + SLICE_MS;
    const atLeast = done + AT_ONCE;
    for (const item of items.slice(done)) {
      if (done >= atLeast && performance.now() >= untilMs) break;
      work(item);
      done += 1;
    }
    if (done < items.length) timer = setTimeout(run);
  }
  run();
  return () => clearTimeout(timer);
}
