/** A long work is not put off for more than this, even if the browser always has something else to do. */
const PATIENCE_MS = 100;
const SLICE_MS = 8;
/** A hidden page has no frames to wait for. */
const NO_FRAME_MS = 200;

/**
 * Works while the browser has nothing else to do, a slice at a time.
 * @param work asks now and then whether to give way; returns whether it is done
 */
export function whenIdle(work: (giveWay: () => boolean) => boolean): void {
  const step = (ms: number) => {
    const untilMs = performance.now() + ms;
    if (!work(() => performance.now() >= untilMs)) whenIdle(work);
  };
  // Safari knows no idle time.
  if (typeof window.requestIdleCallback !== 'function') window.setTimeout(() => step(SLICE_MS), 20);
  else window.requestIdleCallback((deadline) => step(deadline.didTimeout ? SLICE_MS : deadline.timeRemaining() - 2), { timeout: PATIENCE_MS });
}

/** Does something once, after what has changed is painted. */
export function afterFrame(work: () => void): void {
  let done = false;
  const once = () => {
    if (!done) work();
    done = true;
  };
  window.requestAnimationFrame(() => window.setTimeout(once));
  window.setTimeout(once, NO_FRAME_MS);
}
