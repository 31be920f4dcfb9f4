/** Puts the address's `q` into the field and folds the instructions away, before first paint: nothing jumps when the answer comes. */
export function prefill(inputId: string, introId: string): void {
  const query = new URLSearchParams(window.location.search).get('q')?.trim() ?? '';
  const input = document.getElementById(inputId);
  if (query !== '' && input instanceof HTMLInputElement) input.value = query;
  if (query !== '') document.getElementById(introId)?.setAttribute('hidden', '');
}
