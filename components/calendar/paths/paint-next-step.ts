/**
 * Shows in each `[data-next]` box what comes next for somebody who follows that path: the steps that end or begin soonest,
 * at most as many as the box says, and only the reader's own while there are any; where all are over, the words that say so.
 * They keep the order of the path, and a step of several dates has one line. What has begun and has no end comes no more, nor what `?done=` ticks.
 * Sent to the browser as its own source text: it must use nothing from outside its body but its arguments.
 */
export function paintNextStep(
  stateAt: (startMs: number | null, endMs: number | null, nowMs: number) => 'open' | 'next' | 'past',
  bakuDaysUntil: (nowMs: number, atMs: number) => number,
  parseAt: (text: string) => number | null,
): void {
  const query = new URLSearchParams(window.location.search);
  const nowMs = parseAt(query.get('at') ?? '') ?? Date.now();
  const done = (query.get('done') ?? '').split(/[.,]/);
  document.querySelectorAll<HTMLElement>('[data-next]').forEach((box) => {
    const steps = Array.from(box.querySelectorAll<HTMLElement>('[data-next-step]'), (line) => ({ line, days: daysAway(line), own: line.dataset.nextStep === 'does' }));
    const coming = steps.filter(({ days }) => days !== null);
    const own = coming.filter((step) => step.own);
    const nearest = (own.length > 0 ? own : coming).sort((one, other) => (one.days ?? 0) - (other.days ?? 0));
    const shown = nearest.filter(({ line }, index) => nearest.findIndex((other) => other.line.dataset.step === line.dataset.step) === index).slice(0, Number(box.dataset.next));
    for (const { line } of steps) line.hidden = !shown.some((step) => step.line === line);
    show(box, '[data-next-label]', shown.length > 0);
    show(box, '[data-next-over]', shown.length === 0);
    box.hidden = false;
  });

  function daysAway({ dataset }: HTMLElement): number | null {
    if (dataset.nextStep === 'does' && done.includes(dataset.step ?? '')) return null;
    const [startMs, endMs] = [dataset.from ? Number(dataset.from) : null, dataset.until ? Number(dataset.until) : null];
    const state = stateAt(startMs, endMs, nowMs);
    if (state === 'next' && startMs !== null) return bakuDaysUntil(nowMs, startMs);
    return state === 'open' && endMs !== null ? bakuDaysUntil(nowMs, endMs - 1) : null;
  }

  function show(box: HTMLElement, selector: string, visible: boolean): void {
    box.querySelectorAll<HTMLElement>(selector).forEach((line) => {
      line.hidden = !visible;
    });
  }
}
