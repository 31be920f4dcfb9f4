/**
 * Sets what a comparison shows, from the address, and reveals the controls with what is chosen pressed. A place none of whose kinds are marked is
 * off; `showAsked` shows the one that the address leads to. The choice of views is open from the first where there is room for it. Runs before first paint as well as later, so it uses nothing from
 * outside its own body.
 * @param kinds every kind of change
 */
export function applyCompare(comparisonId: string, kinds: readonly string[]): void {
  const comparison = document.getElementById(comparisonId);
  if (!comparison) return;
  const query = new URLSearchParams(window.location.search);
  const asked = query.get('show');
  const known = kinds.filter((kind) => asked?.split(',').includes(kind));
  const shown = asked === 'none' || known.length > 0 ? known : kinds;
  const extent = query.get('text') === 'whole' ? 'whole' : 'changes';
  if (extent !== comparison.dataset.text) for (const details of comparison.querySelectorAll('details')) details.open = extent === 'whole';
  comparison.dataset.hide = kinds.filter((kind) => !shown.includes(kind)).join(' ');
  comparison.dataset.view = query.get('view') === 'side' ? 'side' : 'inline';
  comparison.dataset.lang = query.get('lang') === 'az' ? 'az' : 'both';
  comparison.dataset.text = extent;
  for (const place of comparison.querySelectorAll<HTMLElement>('[data-kinds]')) {
    const marked = (place.dataset.kinds ?? '').split(' ').some((kind) => kind === '' || shown.includes(kind));
    place.toggleAttribute('data-off', !marked);
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-sets]')) {
    const [key = '', value = ''] = (button.dataset.sets ?? '').split('=');
    button.setAttribute('aria-pressed', String(key === 'show' ? shown.includes(value) : comparison.dataset[key] === value));
  }
  for (const views of document.querySelectorAll<HTMLDetailsElement>('[data-compare-views]:not([data-set])')) {
    views.open = window.matchMedia('(min-width: 40rem)').matches;
    views.dataset.set = '';
  }
  for (const tool of document.querySelectorAll('[data-compare-tool]')) tool.removeAttribute('hidden');
}
