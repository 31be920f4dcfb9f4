/** Words that the script fills in; `{n}` stands for a number of days. */
export type DueWords = { open: string; next: string; today: string; tomorrow: string; inDays: string };

/**
 * Shows on the home page what is due at the moment of `?at=` or now: one section for the election that is under way, or
 * the words that none is; in it the terms with the nearest ends and beginnings.
 * Sent to the browser as its own source text: it must use nothing from outside its body.
 * @param perState how many terms of a state are shown at most
 */
export function showDue(words: DueWords, perState: number): void {
  const asked = new URLSearchParams(window.location.search).get('at') ?? '';
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d))?$/.exec(asked);
  const askedMs = parts ? Date.parse(`${parts[1]}T${parts[2] ?? '00'}:${parts[3] ?? '00'}:00+04:00`) : Number.NaN;
  const nowMs = Number.isNaN(askedMs) ? Date.now() : askedMs;
  const dayOf = (ms: number) => Math.floor((ms + 14_400_000) / 86_400_000);
  const read = (element: Element, name: string) => (element.hasAttribute(name) ? Number(element.getAttribute(name)) : null);
  const inWords = (ms: number) => {
    const days = dayOf(ms) - dayOf(nowMs);
    return days === 0 ? words.today : days === 1 ? words.tomorrow : words.inDays.replace('{n}', String(days));
  };

  let anyUnderWay = false;
  document.querySelectorAll<HTMLElement>('[data-due-election]').forEach((section) => {
    const [beginMs, votingMs, votingEndMs, overMs] = ['begin', 'voting', 'voting-end', 'over'].map((name) => read(section, `data-${name}`) ?? 0) as [number, number, number, number];
    const underWay = !anyUnderWay && nowMs >= beginMs && nowMs < overMs;
    anyUnderWay ||= underWay;
    section.hidden = !underWay;
    const moment = dayOf(nowMs) === dayOf(votingMs) ? (nowMs >= votingMs && nowMs < votingEndMs ? 'voting' : 'voting-day') : nowMs < votingMs ? 'before' : 'after';
    section.querySelectorAll<HTMLElement>('[data-moment]').forEach((line) => {
      line.hidden = line.dataset.moment !== moment;
    });
    section.querySelectorAll<HTMLElement>('[data-days-to-voting]').forEach((line) => {
      line.textContent = inWords(votingMs);
    });
    showTerms(section);
  });
  document.querySelectorAll<HTMLElement>('[data-due-idle]').forEach((idle) => {
    idle.hidden = anyUnderWay;
  });

  function showTerms(section: HTMLElement): void {
    const shown: Record<'open' | 'next', [number, HTMLElement][]> = { open: [], next: [] };
    section.querySelectorAll<HTMLElement>('[data-due-term]').forEach((term) => {
      term.hidden = true;
      const [startMs, endMs] = [read(term, 'data-start'), read(term, 'data-end')];
      if (startMs !== null && nowMs < startMs) shown.next.push([startMs, term]);
      else if (endMs !== null && nowMs < endMs) shown.open.push([endMs, term]);
    });
    for (const state of ['open', 'next'] as const) {
      shown[state].sort(([a], [b]) => a - b).slice(0, perState).forEach(([atMs, term], order) => {
        term.hidden = false;
        term.style.order = String(order + (state === 'next' ? 100 : 0));
        const mark = term.querySelector<HTMLElement>('.term-state');
        const when = term.querySelector<HTMLElement>('[data-away]');
        if (mark) {
          mark.dataset.state = state;
          mark.textContent = words[state];
        }
        if (when) when.textContent = inWords(state === 'open' ? atMs - 1 : atMs);
      });
    }
  }
}
