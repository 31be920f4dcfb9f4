import { positionAt } from '@/lib/documents/change-position';

/**
 * Goes to the next or previous change: from the one in the address while it is in sight, otherwise from what is in sight.
 * @returns the change's position among those that are marked, from 1; 0 when there is none
 */
export function goToChange(step: 1 | -1): number {
  const changes = shownChanges();
  const target = targetIn(changes);
  const at = positionIn(changes);
  const from = target >= 0 || step > 0 ? at - 1 : at;
  const index = Math.min(Math.max(from + step, 0), changes.length - 1);
  const change = changes[index];
  if (change) {
    window.location.replace(`#${change.id}`);
    change.focus({ preventScroll: true });
  }
  return index + 1;
}

/**
 * Where the reader is among the marked changes, from 1: at the one in the address while it is in sight, otherwise at the last above a third of the window;
 * 0 before the first, and while a change is in sight that is there only because the address leads to it.
 */
export function currentPosition(): number {
  return allMarks().some((change) => change.dataset.asked !== undefined && inSight(change)) ? 0 : positionIn(shownChanges());
}

/**
 * Calls back whenever {@link currentPosition} may have become another: a change comes into sight or goes out of it, or passes a third of
 * the window, or the address leads to another place; and once soon after the beginning.
 * @returns ends the watch
 */
export function watchPosition(onMove: () => void): () => void {
  const watches = ['0px', '0px 0px -66.6% 0px'].map((rootMargin) => new IntersectionObserver(onMove, { rootMargin }));
  for (const change of allMarks()) for (const watch of watches) watch.observe(change);
  window.addEventListener('hashchange', onMove);
  return () => {
    for (const watch of watches) watch.disconnect();
    window.removeEventListener('hashchange', onMove);
  };
}

function positionIn(changes: readonly HTMLElement[]): number {
  return positionAt(changes.map((change) => change.getBoundingClientRect().top), targetIn(changes), window.innerHeight);
}

/** The marked changes of the comparison that are on the page now, in its order. */
function shownChanges(): HTMLElement[] {
  const hidden = document.getElementById('comparison')?.dataset.hide?.split(' ') ?? [];
  return allMarks().filter((change) => !hidden.includes(change.dataset.kind ?? '') && change.closest('[data-off]') === null);
}

function allMarks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('#comparison .compare-change[id]')];
}

/** Index of the change that the address leads to, while it is in sight; otherwise -1. */
function targetIn(changes: readonly HTMLElement[]): number {
  return changes.findIndex((change) => `#${change.id}` === window.location.hash && inSight(change));
}

function inSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
