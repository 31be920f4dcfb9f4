/**
 * Shows the change or the place that the address leads to where the chosen kinds hide it, and says there that it is shown all the same.
 * Runs after `applyCompare`, before first paint as well as later, so it uses nothing from outside its own body.
 * @returns the change or place that the address leads to, if it had to be shown
 */
export function showAsked(comparisonId: string): HTMLElement | null {
  const comparison = document.getElementById(comparisonId);
  let id = window.location.hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    /* Not an address of ours: nothing has such an id. */
  }
  const target = document.getElementById(id);
  const asked = target && comparison?.contains(target) ? target.closest<HTMLElement>('[data-kinds]') : null;
  const hidden = comparison?.dataset.hide?.split(' ') ?? [];
  const isHidden = (part: HTMLElement) => hidden.includes(part.dataset.kind ?? '') && (target === asked || part.dataset.change === undefined || part.dataset.change === id);
  let shown = false;
  for (const place of comparison?.querySelectorAll<HTMLElement>('[data-kinds]') ?? []) {
    const parts = [...place.querySelectorAll<HTMLElement>('.compare-change, .change-note')];
    const own = place === asked && parts.some((part) => part.dataset.change !== undefined && isHidden(part));
    for (const part of parts) part.toggleAttribute('data-asked', own && isHidden(part));
    if (own) place.removeAttribute('data-off');
    place.querySelector('[data-asked-note]')?.toggleAttribute('hidden', !own);
    shown ||= own;
  }
  return shown ? target : null;
}
