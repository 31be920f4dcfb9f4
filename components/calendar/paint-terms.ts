/** Words for states; `{…}` are filled in by {@link paintTerms}. */
export type ClockWords = {
  open: string; next: string; past: string;
  daysLeft: string; oneDayLeft: string; lastDay: string; inDays: string; tomorrow: string; today: string;
};

/**
 * Writes each term's state into its `[data-term]` mark.
 * Runs before first paint and again every few seconds. Its source text is what is sent: it uses nothing from outside its body.
 */
export function paintTerms(
  words: ClockWords,
  stateAt: (startMs: number | null, endMs: number | null, nowMs: number) => 'open' | 'next' | 'past',
  bakuDaysUntil: (nowMs: number, atMs: number) => number,
  parseAt: (text: string) => number | null,
): void {
  const asked = new URLSearchParams(window.location.search).get('at');
  const frozenMs = asked ? parseAt(asked) : null;
  const nowMs = frozenMs ?? Date.now();
  document.querySelectorAll<HTMLElement>('[data-term]').forEach((mark) => {
    const startMs = mark.dataset.start ? Number(mark.dataset.start) : null;
    const endMs = mark.dataset.end ? Number(mark.dataset.end) : null;
    const state = stateAt(startMs, endMs, nowMs);
    const away = describe(state, startMs, endMs);
    const text = away ? `${words[state]} · ${away}` : words[state];
    if (mark.dataset.state !== state) mark.dataset.state = state;
    if (mark.textContent !== text) mark.textContent = text;
  });
  function describe(state: 'open' | 'next' | 'past', startMs: number | null, endMs: number | null): string {
    const momentary = startMs !== null && endMs !== null && endMs - startMs <= 60_000;
    if (state === 'open' && endMs !== null && !momentary) {
      const days = bakuDaysUntil(nowMs, endMs - 1);
      return days === 0 ? words.lastDay : days === 1 ? words.oneDayLeft : words.daysLeft.replace('{n}', String(days));
    }
    if (state !== 'next' || startMs === null) return '';
    const days = bakuDaysUntil(nowMs, startMs);
    return days === 0 ? words.today : days === 1 ? words.tomorrow : words.inDays.replace('{n}', String(days));
  }
}
