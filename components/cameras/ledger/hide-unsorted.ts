/**
 * Runs inline right after the record, before first paint: while the address asks for another day, order or table than the HTML
 * holds, the record stays invisible until the page's script has taken over. Must not use anything from outside its own body.
 */
export function hideUnsorted() {
  const asked = ['by', 'sort', 'constituency', 'band', 'day'].some((key) => new URLSearchParams(window.location.search).get(key));
  if (asked) document.querySelector('[data-ledger]')?.classList.add('invisible');
}
