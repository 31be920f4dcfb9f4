/**
 * Ticks the steps that `?done=7-1.9-1` names, and says in `[data-done-ignored]` what it could not read there.
 * Sent to the browser as its own source text: it must use nothing from outside its body but its arguments.
 * @param ignored the words of that note, with `{value}`
 */
export function paintDone(ignored: string): void {
  const asked = (new URLSearchParams(window.location.search).get('done') ?? '').split(/[.,]/).filter(Boolean);
  const boxes = Array.from(document.querySelectorAll<HTMLInputElement>('[data-done-box]'));
  for (const box of boxes) {
    box.checked = asked.includes(box.value);
    box.closest('[data-reader]')?.toggleAttribute('data-done', box.checked);
  }
  const unknown = asked.filter((id) => !boxes.some(({ value }) => value === id));
  document.querySelectorAll<HTMLElement>('[data-done-ignored]').forEach((note) => {
    note.hidden = unknown.length === 0;
    note.textContent = unknown.length === 0 ? '' : ignored.replace('{value}', () => unknown.join(', ').slice(0, 60));
  });
}
