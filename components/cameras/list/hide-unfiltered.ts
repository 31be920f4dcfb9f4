/**
 * Runs inline right after the list, before first paint: hides what a filter in the address leaves out, so that the
 * whole list does not flash. A constituency is applied at once; a word or a state must wait for the page's script,
 * until then the list is invisible. Must not use anything from outside its own body.
 */
export function hideUnfiltered() {
  const list = document.querySelector<HTMLElement>('[data-finder-list]');
  if (!list) return;
  const query = new URLSearchParams(window.location.search);
  const constituency = query.get('constituency') ?? '';
  if (query.get('q') || query.get('status')) list.style.visibility = 'hidden';
  if (/^[1-9]\d{0,3}$/.test(constituency)) {
    for (const group of list.querySelectorAll('[data-constituency]')) {
      if (group.getAttribute('data-constituency') !== constituency) group.setAttribute('hidden', '');
      else group.querySelector('details')?.setAttribute('open', '');
    }
  }
  if (query.get('view') === 'map' || (query.get('sel') && query.get('view') !== 'list')) list.classList.add('max-lg:hidden');
}
