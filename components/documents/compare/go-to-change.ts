/**
 * Goes to the next or previous change: from the one in the address while it is in sight, otherwise from what is in sight.
 * @returns the change's position among those that are marked, from 1; 0 when there is none
 */
export function goToChange(step: 1 | -1): number {
  const changes = shownChanges();
  const current = changes.findIndex((change) => `#${change.id}` === window.location.hash && inSight(change));
  const below = changes.findIndex((change) => change.getBoundingClientRect().top > window.innerHeight / 3);
  const from = current >= 0 ? current : step > 0 ? (below < 0 ? changes.length : below) - 1 : below < 0 ? changes.length : below;
  const index = Math.min(Math.max(from + step, 0), changes.length - 1);
  const change = changes[index];
  if (change) {
    window.location.replace(`#${change.id}`);
    change.focus({ preventScroll: true });
  }
  return index + 1;
}

/** The marked changes of the comparison that are on the page now, in its order. */
function shownChanges(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('#comparison .compare-change[id]')].filter((change) => {
    const hidden = document.getElementById('comparison')?.dataset.hide?.split(' ') ?? [];
    return !hidden.includes(change.dataset.kind ?? '') && change.closest('[data-off]') === null;
  });
}

function inSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
