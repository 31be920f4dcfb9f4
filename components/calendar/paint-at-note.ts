/** Words of the note about `?at=`; `{…}` are filled in by {@link paintAtNote}. */
export type AtWords = { moment: string; momentWithTime: string; months: readonly string[]; atShown: string; atIgnored: string };

/**
 * Fills and shows the note about `?at=` in `[data-at-note]`. Runs where the note stands, so that it is there with the first
 * states that are shown. Its source text is what is sent: it uses nothing from outside its body.
 */
export function paintAtNote(words: AtWords, parseAt: (text: string) => number | null): void {
  const query = new URLSearchParams(window.location.search);
  const asked = query.get('at');
  const frozenMs = asked ? parseAt(asked) : null;
  query.delete('at');
  document.querySelectorAll<HTMLElement>('[data-at-note]').forEach((note) => {
    note.hidden = !asked;
    const line = note.querySelector('[data-at-text]');
    const text = frozenMs === null ? words.atIgnored.replace('{value}', () => (asked ?? '').slice(0, 60)) : words.atShown.replace('{moment}', moment(frozenMs));
    if (line && line.textContent !== text) line.textContent = asked ? text : '';
    const link = note.querySelector('a');
    if (link) link.href = window.location.pathname + (query.size > 0 ? `?${query}` : '') + window.location.hash;
  });

  function moment(ms: number): string {
    const clock = new Date(ms + 14_400_000);
    const two = (value: number) => String(value).padStart(2, '0');
    const atMidnight = clock.getUTCHours() + clock.getUTCMinutes() === 0;
    return (atMidnight ? words.moment : words.momentWithTime)
      .replace('{day}', String(clock.getUTCDate())).replace('{month}', words.months[clock.getUTCMonth()] ?? '').replace('{year}', String(clock.getUTCFullYear()))
      .replace('{hour}', two(clock.getUTCHours())).replace('{minute}', two(clock.getUTCMinutes()));
  }
}
