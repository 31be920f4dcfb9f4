import type { CountdownWords } from '@/lib/calendar/countdown';
import type { EdgeWords, NowSummary, NowTerm } from '@/lib/calendar/now';

/** Words of the strip; `{…}` are filled in by {@link paintNow}. */
export type NowWords = CountdownWords & { openCount: string; noneOpen: string; before: string; more: string };

/**
 * Fills each `[data-now-strip]` with what is open, what ends first and what begins next, or with the words that the plan is
 * over. Runs before first paint and again every few seconds. Its source text is what is sent: it uses nothing from outside its body.
 */
export function paintNow(
  words: NowWords,
  nowAndNext: (terms: readonly NowTerm[], nowMs: number, stateAt: (startMs: number | null, endMs: number | null, nowMs: number) => string) => NowSummary<NowTerm>,
  countdown: (words: CountdownWords, edge: 'ends' | 'begins', nowMs: number, atMs: number, at: EdgeWords, bakuDaysUntil: (nowMs: number, atMs: number) => number) => string,
  stateAt: (startMs: number | null, endMs: number | null, nowMs: number) => string,
  bakuDaysUntil: (nowMs: number, atMs: number) => number,
  parseAt: (text: string) => number | null,
): void {
  const nowMs = parseAt(new URLSearchParams(window.location.search).get('at') ?? '') ?? Date.now();
  document.querySelectorAll<HTMLElement>('[data-now-strip]').forEach((strip) => {
    const terms: NowTerm[] = JSON.parse(strip.dataset.nowStrip ?? '[]');
    const { phase, open, ending, beginning } = nowAndNext(terms, nowMs, stateAt);
    show(strip, '[data-now-over]', phase === 'over');
    show(strip, '[data-now-open]', phase !== 'over');
    show(strip, '[data-now-next]', beginning.length > 0);
    say(strip, '[data-now-count]', open > 0 ? words.openCount.replace('{n}', String(open)) : phase === 'before' ? words.before : words.noneOpen);
    strip.querySelector('[data-now-count]')?.setAttribute('data-state', open > 0 ? 'open' : 'past');
    tell(strip, '[data-now-open]', 'ends', ending);
    tell(strip, '[data-now-next]', 'begins', beginning);
    const voting = strip.querySelector<HTMLElement>('[data-now-voting]');
    if (voting) show(strip, '[data-now-voting]', nowMs >= Number(voting.dataset.start) && nowMs < Number(voting.dataset.end));
    strip.hidden = false;
  });

  function tell(strip: HTMLElement, line: string, edge: 'ends' | 'begins', terms: readonly NowTerm[]): void {
    const [term] = terms;
    show(strip, `${line} [data-now-line]`, term !== undefined);
    const link = strip.querySelector<HTMLAnchorElement>(`${line} a[data-now-term]`);
    if (!term || !link) return;
    const address = `${strip.dataset.base}/${term.number}#${term.id}`;
    if (link.getAttribute('href') !== address) link.setAttribute('href', address);
    say(strip, `${line} [data-now-number]`, String(term.number));
    say(strip, `${line} [data-now-title]`, term.title);
    say(strip, `${line} [data-now-when]`, when(term, edge) + (terms.length > 1 ? ` (${words.more.replace('{n}', String(terms.length - 1))})` : ''));
  }

  function when({ startMs, endMs, start, end }: NowTerm, edge: 'ends' | 'begins'): string {
    if (edge === 'ends' && startMs !== null && endMs !== null && endMs - startMs <= 60_000) return words.moment;
    const [atMs, at] = edge === 'ends' ? [endMs, end] : [startMs, start];
    return atMs === null || !at ? '' : countdown(words, edge, nowMs, atMs, at, bakuDaysUntil);
  }

  function say(strip: HTMLElement, selector: string, text: string): void {
    const element = strip.querySelector(selector);
    if (element && element.textContent !== text) element.textContent = text;
  }

  function show(strip: HTMLElement, selector: string, shown: boolean): void {
    const element = strip.querySelector<HTMLElement>(selector);
    if (element && element.hidden === shown) element.hidden = !shown;
  }
}
