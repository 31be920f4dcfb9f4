/** What a filter of the plan is about; these are its keys in the address too. */
export type FilterKey = 'q' | 'executor' | 'article' | 'phase' | 'kind' | 'state';

/** Filters whose options are few enough to count each. */
export type CountedKey = 'executor' | 'phase' | 'kind' | 'state';

/** One term as the filters see it. `clocked` is false where no state depends on the clock: no date, regularly, withdrawn. */
export type TermFacts = {
  /** by | on | window | from | regularly | none. */
  kind: string;
  clocked: boolean;
  startMs: number | null;
  endMs: number | null;
  executors: readonly string[];
  /** Single articles, ranges taken apart. */
  articles: readonly string[];
};

/** One row as the filters see it. `says`: its text has the words that are asked for. */
export type RowFacts = { phase: string; says: boolean; terms: readonly TermFacts[] };

/** What is asked for, already known to make sense; an empty text or list asks for nothing. `q` is matched beforehand. */
export type Asked = { executor: string; articles: readonly string[]; phase: string; kind: string; state: string };

/** What a filter leaves. */
export type Selection = {
  /** For each row the places of its terms that fit, or null when the row does not fit. */
  fits: (number[] | null)[];
  /** Number of rows that fit. */
  shown: number;
  /** Rows that an option would leave, all other filters staying as they are; an option that would leave none is missing. */
  counts: Record<CountedKey, Record<string, number>>;
  /** Rows that would be left without this one filter. */
  without: Record<FilterKey, number>;
};

/**
 * Chooses the rows that fit. Executor, article, kind and state must all be met by one and the same term, so that
 * "open now, by precinct commissions" does not find a row whose open term is somebody else's.
 * Goes over the rows once and makes nothing new for a row, so that thousands are counted between two frames.
 * Sent to the browser as its own source text: it must use nothing from outside its body but its arguments.
 */
export function selectRows(
  rows: readonly RowFacts[], asked: Asked, nowMs: number,
  stateAt: (startMs: number | null, endMs: number | null, nowMs: number) => string,
  citesArticle: (cited: readonly string[], asked: string) => boolean,
): Selection {
  const [EXECUTOR, ARTICLE, KIND, STATE] = [1, 2, 4, 8];
  /** For each option the rows counted, and the row it was last counted for: a row counts once, however many of its terms fit. */
  const options = { executor: new Map<string, [number, number]>(), phase: new Map<string, [number, number]>(), kind: new Map<string, [number, number]>(), state: new Map<string, [number, number]>() };
  const left = new Map<string, [number, number]>();
  const fits: Selection['fits'] = [];
  let shown = 0;
  rows.forEach((row, at) => {
    const elsewhere = asked.phase !== '' && row.phase !== asked.phase;
    let fitting: number[] | null = null;
    if (row.says || !elsewhere) {
      row.terms.forEach((term, place) => {
        const state = term.clocked ? stateAt(term.startMs, term.endMs, nowMs) : '';
        const misses = missesOf(term, state);
        if (row.says && !elsewhere) countTerm(term, state, misses, at);
        if (misses !== 0) return;
        if (!elsewhere) count(left, 'q', at);
        if (row.says) count(left, 'phase', at);
        if (row.says) count(options.phase, row.phase, at);
        if (row.says && !elsewhere) (fitting ??= []).push(place);
      });
    }
    fits.push(fitting);
    if (fitting) shown += 1;
  });
  const sums = (tally: ReadonlyMap<string, [number, number]>) => Object.fromEntries([...tally].map(([option, [rowsCounted]]) => [option, rowsCounted]));
  return {
    fits, shown, without: { q: 0, executor: 0, article: 0, phase: 0, kind: 0, state: 0, ...sums(left) },
    counts: { executor: sums(options.executor), phase: sums(options.phase), kind: sums(options.kind), state: sums(options.state) },
  };

  function missesOf(term: TermFacts, state: string): number {
    return (asked.executor && !term.executors.includes(asked.executor) ? EXECUTOR : 0)
      | (asked.articles.length > 0 && !asked.articles.some((article) => citesArticle(term.articles, article)) ? ARTICLE : 0)
      | (asked.kind && term.kind !== asked.kind ? KIND : 0)
      | (asked.state && state !== asked.state ? STATE : 0);
  }

  function countTerm(term: TermFacts, state: string, misses: number, at: number): void {
    if ((misses & ~ARTICLE) === 0) count(left, 'article', at);
    if ((misses & ~EXECUTOR) === 0) {
      count(left, 'executor', at);
      for (const executor of term.executors) count(options.executor, executor, at);
    }
    if ((misses & ~KIND) === 0) {
      count(left, 'kind', at);
      count(options.kind, term.kind, at);
    }
    if ((misses & ~STATE) === 0) {
      count(left, 'state', at);
      if (state) count(options.state, state, at);
    }
  }

  function count(tally: Map<string, [number, number]>, option: string, at: number): void {
    const known = tally.get(option);
    if (!known) tally.set(option, [1, at]);
    else if (known[1] !== at) {
      known[0] += 1;
      known[1] = at;
    }
  }
}
