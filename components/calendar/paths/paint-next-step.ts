/**
 * Shows in each `[data-next]` box what comes next for somebody who follows that path: of the steps that are open or still to
 * come the one whose end or beginning is nearest, the reader's own before those of others; where all are over, the words
 * that say so. Sent to the browser as its own source text: it must use nothing from outside its body but its arguments.
 */
export function paintNextStep(
  stateAt: (startMs: number | null, endMs: number | null, nowMs: number) => 'open' | 'next' | 'past',
  parseAt: (text: string) => number | null,
): void {
  const nowMs = parseAt(new URLSearchParams(window.location.search).get('at') ?? '') ?? Date.now();
  document.querySelectorAll<HTMLElement>('[data-next]').forEach((box) => {
    let chosen: { option: HTMLElement; others: number; atMs: number } | null = null;
    box.querySelectorAll<HTMLElement>('[data-next-step]').forEach((option) => {
      option.hidden = true;
      const [startMs, endMs] = [read(option.dataset.from), read(option.dataset.until)];
      const state = stateAt(startMs, endMs, nowMs);
      const atMs = state === 'open' ? endMs : state === 'next' ? startMs : null;
      if (atMs === null) return;
      const others = option.dataset.nextStep === 'does' ? 0 : 1;
      if (chosen === null || others < chosen.others || (others === chosen.others && atMs < chosen.atMs)) chosen = { option, others, atMs };
    });
    box.querySelectorAll<HTMLElement>('[data-next-label]').forEach((label) => {
      label.hidden = chosen === null;
    });
    box.querySelectorAll<HTMLElement>('[data-next-over]').forEach((over) => {
      over.hidden = chosen !== null;
    });
    show((chosen as { option: HTMLElement } | null)?.option);
    box.hidden = false;
  });

  function show(option: HTMLElement | undefined): void {
    if (option) option.hidden = false;
  }

  function read(value: string | undefined): number | null {
    return value === undefined ? null : Number(value);
  }
}
