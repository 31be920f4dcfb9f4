import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOLDED, fold } from '@/lib/azerbaijani/fold';
import { citableArticles, readFacts, writeFacts } from '@/lib/calendar/facts';
import { citesArticle, foldWith, hasWords, queryWords, readArticle } from '@/lib/calendar/filter';
import { rowArticles, rowExecutors, rowsOfExecutor } from '@/lib/calendar/rows';
import { selectRows, type Asked, type RowFacts } from '@/lib/calendar/select';
import { stateAt, termState } from '@/lib/calendar/state';
import { addText, textsWith } from '@/lib/calendar/words';
import { articlesOf } from '@/lib/law';
import { parseAt } from '@/lib/time/baku';
import { loadCalendar } from '@/server/content/calendar';

const ANNOUNCED = '2023-12-07';
const calendar = loadCalendar('presidential-2024');
if (!calendar) throw new Error('the plan of 2024 is missing');
const { items } = calendar;
const rows: RowFacts[] = items.map((item) => ({ phase: item.phase, says: true, terms: readFacts(writeFacts(item, ANNOUNCED)) }));
const nothing: Asked = { executor: '', articles: [], phase: '', kind: '', state: '' };
const january = parseAt('2024-01-20') ?? Number.NaN;

function select(asked: Partial<Asked>, from = rows, nowMs = january) {
  return selectRows(from, { ...nothing, ...asked }, nowMs, stateAt, citesArticle);
}

function numbers(asked: Partial<Asked>, nowMs = january): number[] {
  return select(asked, rows, nowMs).fits.flatMap((fits, index) => (fits ? [items[index]?.number ?? 0] : []));
}

describe('the facts of a row', () => {
  it('come back as they were written', () => {
    for (const [index, item] of items.entries()) {
      const terms = rows[index]?.terms ?? [];
      expect(terms).toHaveLength(item.terms.length);
      expect([...new Set(terms.flatMap(({ executors }) => executors))].sort()).toEqual(rowExecutors(item).sort());
      expect([...new Set(terms.flatMap(({ articles }) => articles))]).toEqual(rowArticles(item));
      expect(terms.map(({ kind }) => kind)).toEqual(item.terms.map(({ published }) => published?.kind ?? 'none'));
    }
  });

  it('have no state for a term that was withdrawn, is undated or regular', () => {
    const [first] = items;
    const withdrawn = first && { ...first, terms: first.terms.map((term) => ({ ...term, withdrawn: true })) };
    expect(withdrawn && readFacts(writeFacts(withdrawn, ANNOUNCED))[0]?.clocked).toBe(false);
    expect(rows[2]?.terms[0]?.clocked).toBe(false);
    expect(rows[10]?.terms[0]?.clocked).toBe(false);
  });

  it('keep a term without a beginning apart from one without a state', () => {
    const [first] = items;
    expect(first && readFacts(writeFacts(first, null))[0]).toMatchObject({ clocked: true, startMs: null });
  });
});

describe('choosing rows', () => {
  it('leaves all of them when nothing is asked', () => {
    expect(numbers({})).toHaveLength(63);
  });

  it('finds an executor\'s rows with that executor\'s terms', () => {
    const own = rowsOfExecutor(calendar, 'precinct-election-commission-chairs');
    expect(numbers({ executor: 'precinct-election-commission-chairs' })).toEqual(own.map(({ number }) => number));
    expect(select({ executor: 'precinct-election-commission-chairs' }).fits[48]).toEqual([1, 2, 3]);
  });

  it('finds states as the pages show them', () => {
    for (const at of ['2023-12-06T23:59', '2024-01-08T18:00', '2024-02-06T08:00', '2024-02-07T12:00', '2024-08-09']) {
      const nowMs = parseAt(at) ?? Number.NaN;
      for (const state of ['open', 'next', 'past']) {
        const expected = items.filter(({ terms }) => terms.some(({ published }) => termState(published, nowMs, ANNOUNCED) === state)).map(({ number }) => number);
        expect(numbers({ state }, nowMs), `${state} at ${at}`).toEqual(expected);
      }
    }
  });

  it('closes row 17 at 18:00 sharp and row 26 at 08:00 sharp, to the millisecond', () => {
    const closes = Date.parse('2024-01-08T18:00:00+04:00');
    expect(numbers({ state: 'open' }, closes - 1)).toContain(17);
    expect(numbers({ state: 'open' }, closes)).not.toContain(17);
    const quiet = Date.parse('2024-02-06T08:00:00+04:00');
    expect(numbers({ state: 'open' }, quiet - 1)).toContain(26);
    expect(numbers({ state: 'past' }, quiet)).toContain(26);
  });

  it('asks one and the same term for executor, article, kind and state', () => {
    const mixed: RowFacts = { phase: 'after', says: true, terms: [
      { kind: 'by', clocked: true, startMs: 0, endMs: 10, executors: ['a'], articles: ['1'] },
      { kind: 'on', clocked: true, startMs: 20, endMs: 30, executors: ['b'], articles: ['2'] },
    ] };
    expect(select({ executor: 'a', state: 'open' }, [mixed], 5).fits).toEqual([[0]]);
    expect(select({ executor: 'b', state: 'open' }, [mixed], 5).fits).toEqual([null]);
    expect(select({ kind: 'on', articles: ['1'] }, [mixed], 5).fits).toEqual([null]);
    expect(select({ executor: 'b', state: 'open' }, [mixed], 5).without).toMatchObject({ executor: 1, state: 1, phase: 0, q: 0 });
  });

  it('finds an article inside a cited range, a range, and the whole of a prefix', () => {
    expect(numbers({ articles: ['100.3'] })).toEqual([32]);
    expect(numbers({ articles: readArticle('100.1 – 100.6') ?? [] })).toEqual([32]);
    expect(numbers({ articles: ['100'] })).toEqual(expect.arrayContaining([32]));
    expect(numbers({ articles: ['10'] })).toEqual([]);
  });

  const option = <T>(values: readonly T[]) => fc.constantFrom(...values);
  const anyAsked = fc.record({
    executor: option(['', ...new Set(items.flatMap(rowExecutors))]),
    articles: option([[], ...citableArticles(items).map((article) => [article])]),
    phase: option(['', 'before-campaign', 'nomination', 'campaign', 'voting-day', 'after']),
    kind: option(['', 'by', 'on', 'window', 'from', 'regularly', 'none']),
    state: option(['', 'open', 'next', 'past']),
  });
  const anyMoment = fc.integer({ min: Date.parse('2023-12-01'), max: Date.parse('2024-09-01') });

  it('counts for each option exactly the rows that choosing it leaves', () => {
    fc.assert(fc.property(anyAsked, anyMoment, fc.array(fc.boolean(), { minLength: 63, maxLength: 63 }), (asked, nowMs, says) => {
      const some = rows.map((row, index) => ({ ...row, says: says[index] ?? true }));
      const { counts, without, shown } = select(asked, some, nowMs);
      for (const key of ['executor', 'phase', 'kind', 'state'] as const) {
        for (const [value, count] of Object.entries(counts[key])) expect(select({ ...asked, [key]: value }, some, nowMs).shown, `${key}=${value}`).toBe(count);
        if (asked[key]) expect(counts[key][asked[key]] ?? 0).toBe(shown);
        expect(select({ ...asked, [key]: '' }, some, nowMs).shown).toBe(without[key]);
      }
      expect(select({ ...asked, articles: [] }, some, nowMs).shown).toBe(without.article);
      expect(select(asked, rows, nowMs).shown).toBe(without.q);
    }), { numRuns: 60 });
  });
});

describe('an article in the address', () => {
  it.each([
    ['100.3', ['100.3']], [' 100.3. ', ['100.3']], ['Maddə 58', ['58']], ['article 58.1', ['58.1']], ['', []],
    ['100.1-100.3', ['100.1', '100.2', '100.3']], ['100.1 – 100.3', ['100.1', '100.2', '100.3']], ['96.6-94.1', ['96.6', '94.1']], ['3-5', ['3', '4', '5']],
    ['x', null], ['1..2', null], ['100.x', null], ['maddə', null], ['1-9999', null], ['-5', null], ['10000000000', null],
  ])('%s is read as %j', (text, articles) => {
    expect(readArticle(text)).toEqual(articles);
  });

  it('takes ranges apart as the pages of articles do', () => {
    for (const cited of new Set(items.flatMap(({ terms }) => terms.flatMap(({ articles }) => articles)))) expect(readArticle(cited)).toEqual(articlesOf(cited));
  });
});

describe('folding', () => {
  it('a whole text at a time gives what folding letter by letter gives', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcIİıiƏəŞşÇçĞğÖöÜü –“”é1. Ёй', 'e\u0301', 'İ', 'АВЕКМН') });
    fc.assert(fc.property(letters, (text) => {
      expect(foldWith(FOLDED, text)).toBe(fold(text));
    }));
  });
});

describe('the index of words', () => {
  const texts = items.map(({ action, law }) => `${fold(action.az)} ${fold(law.az)}`);
  const index = { places: new Map<string, number[]>(), read: 0 };
  for (const text of texts) addText(index, text);

  it('finds the same rows as reading every text', () => {
    const words = fc.constantFrom(...texts.flatMap((text) => text.split(/\s+/)), 'yoxdur', 'sh', 'ch');
    const part = fc.tuple(words, fc.nat(6), fc.integer({ min: 1, max: 8 })).map(([word, from, length]) => word.slice(from, from + length));
    fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ').trim()).filter(Boolean), (query) => {
      const asked = queryWords(query);
      expect([...textsWith(index, asked)]).toEqual(texts.map((text) => (hasWords(text, asked) ? 1 : 0)));
    }));
  });
});
