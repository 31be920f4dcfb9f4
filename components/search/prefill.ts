/**
 * Puts the address's `q` into the field, folds the instructions away and asks for the index at once, before first paint:
 * nothing jumps when the answer comes, and it comes sooner. Uses nothing from outside its own body.
 */
export function prefill(inputId: string, introId: string, indexAddress: string): void {
  const query = new URLSearchParams(window.location.search).get('q')?.trim() ?? '';
  if (query === '') return;
  const input = document.getElementById(inputId);
  if (input instanceof HTMLInputElement) input.value = query;
  document.getElementById(introId)?.setAttribute('hidden', '');
  const preload = document.createElement('link');
  Object.assign(preload, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: indexAddress });
  document.head.append(preload);
}
