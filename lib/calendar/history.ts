import type { PlanHistory } from './history-schema';
import type { Item, Published, Term } from './schema';
import { termTitle } from './titles';

/** Makes a short fingerprint of a text: eight hexadecimal digits. */
export type Digest = (text: string) => string;

/** The dates of a term without their words. */
export type TermDates = Pick<Published, 'kind' | 'from' | 'until'>;

/**
 * What calendars show of a term, in one line: whether it is withdrawn, its dates, a fingerprint of its title in both
 * languages. `by 2023-12-24, words 5c1f0a92`. When this line changes, calendars on readers' phones have to notice.
 */
export function termState(item: Item, term: Term, digest: Digest): string {
  const words = digest(`${termTitle(item, term, 'az')}\n${termTitle(item, term, 'en')}`);
  return `${term.withdrawn ? 'withdrawn ' : ''}${datesInWords(term.published)}, words ${words}`;
}

/** The dates in a state; null where the term had none. The way back from {@link termState}. */
export function stateDates(state: string): TermDates | null {
  const [, kind, first = null, last = null] = /^(?:withdrawn )?(by|on|from|window|regularly|undated)(?: ([^ ,]+))?(?: to ([^ ,]+))?,/.exec(state) ?? [];
  switch (kind) {
    case 'by': return { kind, from: null, until: first };
    case 'on': return { kind, from: first, until: first };
    case 'from': return { kind, from: first, until: null };
    case 'window': return { kind, from: first, until: last };
    case 'regularly': return { kind, from: null, until: null };
    default: return null;
  }
}

/** Whether a state is of a withdrawn term. */
export function isWithdrawn(state: string): boolean {
  return state.startsWith('withdrawn ');
}

/** The states of a term, the oldest first, each with the day from which it holds. */
export function statesOf(history: PlanHistory | null | undefined, termId: string): { day: string; state: string }[] {
  return Object.entries(history?.terms[termId] ?? {}).map(([day, state]) => ({ day, state }));
}

/** The last dates a term had, for one that has none any more: readers' calendars still show it there. */
export function lastDates(history: PlanHistory | null | undefined, termId: string): TermDates | null {
  const dates = statesOf(history, termId).map(({ state }) => stateDates(state));
  return dates.findLast((date) => date !== null && date.kind !== 'regularly') ?? null;
}

function datesInWords(published: TermDates | null): string {
  if (!published) return 'undated';
  const { kind, from, until } = published;
  if (kind === 'window') return `window ${from} to ${until}`;
  return [kind, kind === 'by' ? until : from].filter(Boolean).join(' ');
}
