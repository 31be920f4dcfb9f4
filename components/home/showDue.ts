import type { CountdownWords } from '@/lib/calendar/countdown';

/** Words that the script fills in; `{n}` stands for a number of days or terms. */
export type DueWords = { open: string; next: string; today: string; tomorrow: string; inDays: string; more: string; away: CountdownWords };

/** Functions of the calendar that are sent along, see {@link showDue}. */
export type DueRules = {
  parseAt: (text: string) => number | null;
  stateAt: (startMs: number | null, endMs: number | null, nowMs: number) => 'open' | 'next' | 'past';
  bakuDaysUntil: (nowMs: number, atMs: number) => number;
  countdown: (words: CountdownWords, edge: 'ends' | 'begins', nowMs: number, atMs: number, at: { clock: string; date: string }, bakuDaysUntil: DueRules['bakuDaysUntil']) => string;
};

/**
 * Shows on the home page what is due at the moment of `?at=` or now: one section for the election that is under way, or
 * the words that none is; in it the terms with the nearest ends and beginnings, the nearest first.
 * Sent to the browser as its own source text: it must use nothing from outside its body but its arguments.
 * @param perState how many terms of a state are shown at most
 */
export function showDue(
  words: DueWords, perState: number,
  parseAt: DueRules['parseAt'], stateAt: DueRules['stateAt'], bakuDaysUntil: DueRules['bakuDaysUntil'], countdown: DueRules['countdown'],
): void {
  const nowMs = parseAt(new URLSearchParams(window.location.search).get('at') ?? '') ?? Date.now();
  let anyUnderWay = false;
  document.querySelectorAll<HTMLElement>('[data-due-election]').forEach((section) => {
    const underWay = !anyUnderWay && stateAt(read(section, 'begin'), read(section, 'over'), nowMs) === 'open';
    anyUnderWay ||= underWay;
    section.hidden = !underWay;
    showMoment(section, read(section, 'voting') ?? 0, read(section, 'votingEnd') ?? 0);
    showTerms(section);
  });
  document.querySelectorAll<HTMLElement>('[data-due-idle]').forEach((idle) => {
    idle.hidden = anyUnderWay;
  });

  function showMoment(section: HTMLElement, votingMs: number, votingEndMs: number): void {
    const state = stateAt(votingMs, votingEndMs, nowMs);
    const sameDay = bakuDaysUntil(nowMs, votingMs) === 0;
    const moment = state === 'open' ? 'voting' : sameDay ? 'voting-day' : state === 'next' ? 'before' : 'after';
    section.querySelectorAll<HTMLElement>('[data-moment]').forEach((line) => {
      line.hidden = line.dataset.moment !== moment;
    });
    section.querySelectorAll('[data-days-to-voting]').forEach((line) => {
      line.textContent = inWords(votingMs);
    });
  }

  function showTerms(section: HTMLElement): void {
    const dated: Record<'open' | 'next', [number, HTMLElement][]> = { open: [], next: [] };
    section.querySelectorAll<HTMLElement>('[data-due-term]').forEach((term) => {
      term.hidden = true;
      const [startMs, endMs] = [read(term, 'start'), read(term, 'end')];
      const state = stateAt(startMs, endMs, nowMs);
      if (state === 'next' && startMs !== null) dated.next.push([startMs, term]);
      if (state === 'open' && endMs !== null) dated.open.push([endMs - 1, term]);
    });
    // A row whose first term is open must not look as if it were only to come.
    const openRows = new Set(dated.open.map(([, term]) => term.dataset.row));
    dated.next = dated.next.filter(([, term]) => !openRows.has(term.dataset.row));
    const more = dated.open.length - perState;
    section.querySelectorAll<HTMLElement>('[data-due-more]').forEach((line) => {
      line.hidden = more <= 0;
      fill(line, 'span', words.more.replace('{n}', String(more)));
    });
    const shown = (['open', 'next'] as const).flatMap((state) => (
      dated[state].sort(([one], [other]) => one - other).slice(0, perState).map(([atMs, term]) => ({ state, atMs, term }))
    ));
    shown.sort((one, other) => one.atMs - other.atMs).forEach(({ state, atMs, term }, order) => {
      term.hidden = false;
      term.style.order = String(order);
      fill(term, '.term-state', words[state]).dataset.state = state;
      fill(term, '[data-away]', awayOf(term, state, state === 'open' ? atMs + 1 : atMs));
    });
  }

  function read(element: HTMLElement, name: string): number | null {
    const value = element.dataset[name];
    return value === undefined ? null : Number(value);
  }

  function fill(term: HTMLElement, selector: string, text: string): HTMLElement {
    const place = term.querySelector<HTMLElement>(selector) ?? term;
    place.textContent = text;
    return place;
  }

  function awayOf(term: HTMLElement, state: 'open' | 'next', atMs: number): string {
    const [startMs, endMs] = [read(term, 'start'), read(term, 'end')];
    if (state === 'open' && startMs !== null && endMs !== null && endMs - startMs <= 60_000) return words.away.moment;
    const clock = (state === 'open' ? term.dataset.endClock : term.dataset.startClock) ?? '';
    return countdown(words.away, state === 'open' ? 'ends' : 'begins', nowMs, atMs, { clock, date: '' }, bakuDaysUntil);
  }

  function inWords(ms: number): string {
    const days = bakuDaysUntil(nowMs, ms);
    return days === 0 ? words.today : days === 1 ? words.tomorrow : words.inDays.replace('{n}', String(days));
  }
}
