type Entry = { link: HTMLAnchorElement; target: HTMLElement };

/** How far below the edge where anchors come to rest a place still counts as reached, in px. */
const SLACK = 12;

/**
 * Marks where the reader is in every table of contents of the page, and keeps that entry in view within its own box.
 * The address stays as it is.
 * @returns stops it
 */
export function followContents(): () => void {
  const entries = contentsEntries();
  const act = document.getElementById('act');
  let frame = 0;
  function mark() {
    frame = 0;
    const edge = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + SLACK;
    const passed = act !== null && act.getBoundingClientRect().bottom < edge;
    markHere(entries, passed ? null : anchorAt(entries, edge));
  }
  function later() {
    frame ||= requestAnimationFrame(mark);
  }
  mark();
  window.addEventListener('scroll', later, { passive: true });
  window.addEventListener('resize', later, { passive: true });
  return () => {
    cancelAnimationFrame(frame);
    window.removeEventListener('scroll', later);
    window.removeEventListener('resize', later);
  };
}

/** Closes a folded table of contents when a reader has chosen an entry, presses Escape or presses beside it. */
export function foldContents(): () => void {
  const folds = [...document.querySelectorAll<HTMLDetailsElement>('details[data-contents]')];
  function onClick({ target }: MouseEvent) {
    if (!(target instanceof Element)) return;
    for (const fold of folds) if (!fold.contains(target) || target.closest('a')) fold.open = false;
  }
  function onKey({ key }: KeyboardEvent) {
    if (key !== 'Escape') return;
    for (const fold of folds.filter(({ open }) => open)) {
      fold.open = false;
      fold.querySelector('summary')?.focus();
    }
  }
  function onToggle({ target }: Event) {
    if (target instanceof HTMLDetailsElement && target.open) showHere(target.querySelector('[aria-current]'));
  }
  document.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);
  for (const fold of folds) fold.addEventListener('toggle', onToggle);
  return () => {
    document.removeEventListener('click', onClick);
    document.removeEventListener('keydown', onKey);
    for (const fold of folds) fold.removeEventListener('toggle', onToggle);
  };
}

function contentsEntries(): Entry[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')].flatMap((link) => {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return target ? [{ link, target }] : [];
  });
}

/** The last place that has come up to the edge; the first one above the text. */
function anchorAt(entries: readonly Entry[], edge: number): HTMLElement | null {
  const reached = entries.filter(({ target }) => target.getBoundingClientRect().top <= edge);
  return reached.at(-1)?.target ?? entries[0]?.target ?? null;
}

function markHere(entries: readonly Entry[], here: HTMLElement | null): void {
  for (const { link, target } of entries) {
    if ((target === here) === link.hasAttribute('aria-current')) continue;
    if (target === here) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
    if (target === here) showHere(link);
  }
  const words = entries.find(({ target }) => target === here)?.link.textContent.trim() ?? '';
  for (const element of document.querySelectorAll('[data-here]')) if (element.textContent !== words) element.textContent = words;
}

/** Scrolls the box of the contents, never the page. */
function showHere(link: Element | null): void {
  const box = link?.closest('[data-box]');
  if (!link || !box || box.scrollHeight <= box.clientHeight) return;
  const [own, around] = [link.getBoundingClientRect(), box.getBoundingClientRect()];
  if (own.top < around.top || own.bottom > around.bottom) box.scrollTop += own.top - around.top - (box.clientHeight - own.height) / 2;
}
