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
 * Sent to the browser as its own source text: it must use nothing from outside its body but its arguments.
 */
export function selectRows(
  rows: readonly RowFacts[], asked: Asked, nowMs: number,
  stateAt: (startMs: number | null, endMs: number | null, nowMs: number) => string,
  citesArticle: (cited: readonly string[], asked: string) => boolean,
): Selection {
  const [EXECUTOR, ARTICLE, KIND, STATE] = [1, 2, 4, 8];
  const counts: Selection['counts'] = { executor: {}, phase: {}, kind: {}, state: {} };
  const without: Selection['without'] = { q: 0, executor: 0, article: 0, phase: 0, kind: 0, state: 0 };
  const fits = rows.map((row) => {
    const elsewhere = asked.phase !== '' && row.phase !== asked.phase;
    if (elsewhere && !row.says) return null;
    const states = row.terms.map((term) => (term.clocked ? stateAt(term.startMs, term.endMs, nowMs) : ''));
    const misses = row.terms.map((term, index) => missesOf(term, states[index] ?? ''));
    const fitting = misses.flatMap((miss, index) => (miss === 0 ? [index] : []));
    if (fitting.length > 0) countRowLevel(row, elsewhere);
    if (elsewhere || !row.says) return null;
    countTermLevel(row, states, misses);
    return fitting.length > 0 ? fitting : null;
  });
  return { fits, shown: fits.filter((terms) => terms !== null).length, counts, without };

  function missesOf(term: TermFacts, state: string): number {
    return (asked.executor && !term.executors.includes(asked.executor) ? EXECUTOR : 0)
      | (asked.articles.length > 0 && !asked.articles.some((article) => citesArticle(term.articles, article)) ? ARTICLE : 0)
      | (asked.kind && term.kind !== asked.kind ? KIND : 0)
      | (asked.state && state !== asked.state ? STATE : 0);
  }

  function countRowLevel(row: RowFacts, elsewhere: boolean): void {
    if (!elsewhere) without.q += 1;
    if (!row.says) return;
    without.phase += 1;
    counts.phase[row.phase] = (counts.phase[row.phase] ?? 0) + 1;
  }

  function countTermLevel(row: RowFacts, states: readonly string[], misses: readonly number[]): void {
    if (meets(ARTICLE)) without.article += 1;
    if (meets(EXECUTOR)) without.executor += 1;
    if (meets(KIND)) without.kind += 1;
    if (meets(STATE)) without.state += 1;
    count('executor', row.terms.flatMap(({ executors }, index) => (meetsBut(EXECUTOR, index) ? executors : [])));
    count('kind', row.terms.flatMap(({ kind }, index) => (meetsBut(KIND, index) ? [kind] : [])));
    count('state', states.filter((state, index) => state !== '' && meetsBut(STATE, index)));

    function meets(allBut: number): boolean {
      return misses.some((miss) => (miss & ~allBut) === 0);
    }

    function meetsBut(one: number, index: number): boolean {
      return ((misses[index] ?? 0) & ~one) === 0;
    }
  }

  function count(key: CountedKey, options: readonly string[]): void {
    const tally = counts[key];
    for (const option of options.length > 1 ? new Set(options) : options) tally[option] = (tally[option] ?? 0) + 1;
  }
}
