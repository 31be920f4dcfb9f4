import { describe, expect, it } from 'vitest';
import { FOLDED, fold } from '@/lib/azerbaijani/fold';
import { citesArticle, foldWith, hasWords, queryWords } from '@/lib/calendar/filter';
import { executorsWithRows, rowArticles, rowExecutors, rowsByPhase, rowsOfExecutor } from '@/lib/calendar/rows';
import { citationsOf } from '@/lib/law';
import { loadCalendar, loadExecutors } from '@/server/content/calendar';

const calendar = loadCalendar('presidential-2024');
if (!calendar) throw new Error('the plan of 2024 is missing');
const { items } = calendar;

describe('the filters', () => {
  it('find by article the same rows as the article pages do', () => {
    const cited = items.flatMap((item) => item.terms.flatMap(({ articles }) => articles.map((article) => ({ article, by: item.number }))));
    for (const asked of ['100.3', '100', '101.2', '101.3.5', '3.2', '58', '58.1', '5', '40.4', '999']) {
      const byPage = new Set(citationsOf(asked, cited).map(({ by }) => by));
      expect(items.filter((item) => citesArticle(rowArticles(item), asked)).map(({ number }) => number), asked).toEqual([...byPage]);
    }
    expect(items.filter((item) => citesArticle(rowArticles(item), '100.3')).map(({ number }) => number)).toEqual([32]);
  });

  it('does not take 58.10 for a part of 58.1', () => {
    expect(citesArticle(['58.10'], '58.1')).toBe(false);
    expect(citesArticle(['58.1'], '58.10')).toBe(false);
  });

  it('fold as the search does', () => {
    for (const { action, law } of items) {
      for (const text of [action.az, action.en, law.az]) expect(foldWith(FOLDED, text)).toBe(fold(text));
    }
  });

  it.each([
    ['secki', true], ['SEÇKİ', true], ['sechki', true], ['bulleten seçki', true], ['bülleten kağız', false],
  ])('%s is found: %s', (query, found) => {
    expect(hasWords(fold('Seçki bülletenlərinin hazırlanması'), queryWords(fold(query)))).toBe(found);
  });
});

describe('rows', () => {
  it('are all under a heading', () => {
    expect(rowsByPhase(items).flatMap((group) => group.items)).toHaveLength(63);
    expect(rowsByPhase([])).toEqual([]);
  });

  it('name an executor of a single term too', () => {
    expect(rowExecutors(items[48] ?? never())).toEqual(['precinct-election-commissions', 'precinct-election-commission-chairs']);
    const chairs = rowsOfExecutor(calendar, 'precinct-election-commission-chairs');
    expect(chairs.map(({ number }) => number)).toEqual([49]);
    expect(chairs[0]?.terms.map(({ id }) => id)).toEqual(['49-2', '49-3', '49-4']);
  });

  it('count for every executor of the plan', () => {
    const counted = executorsWithRows(calendar, loadExecutors());
    for (const { executor, rows } of counted) expect(rowsOfExecutor(calendar, executor.id), executor.id).toHaveLength(rows);
    expect(new Set(items.flatMap(rowExecutors)).size).toBe(counted.length);
  });
});

function never(): never {
  throw new Error('no such row');
}
