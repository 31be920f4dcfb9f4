/**
 * Of several contents shows the one for the reader's day in Baku. Before the first of their days the first is shown, so a
 * clock that runs behind the day on which the page was written changes nothing.
 * Runs before first paint, so it uses nothing from outside its own body. Source of the offset: IANA tz, Asia/Baku.
 */
export function showByDay(id: string): void {
  const today = new Date(Date.now() + 4 * 3_600_000).toISOString().slice(0, 10);
  const all = Array.from(document.querySelectorAll<HTMLElement>(`[id="${id}"] > [data-from]`));
  const shown = all.filter((content) => (content.dataset.from ?? '') <= today).pop() ?? all[0];
  for (const content of all) content.hidden = content !== shown;
}
