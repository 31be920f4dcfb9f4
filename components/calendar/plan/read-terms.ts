import type { FileTerm } from '@/lib/calendar/planner-files';
import type { Outcome } from '@/lib/calendar/planner';

/** What the rows in the page say, for the files; so the plan's words need not be sent a second time. */
export function readTerms(planner: HTMLElement, outcomes: ReadonlyMap<string, Outcome>): FileTerm[] {
  return [...outcomes].flatMap(([id, outcome]) => {
    const row = planner.querySelector<HTMLElement>(`[data-planned="${id}"]`);
    if (!row) return [];
    const executors = [...row.querySelectorAll<HTMLElement>('[data-executor]')];
    return [{
      id, outcome,
      row: Number(id.split('-')[0]),
      phase: row.dataset.part ?? '',
      action: row.querySelector('.planner-action')?.textContent ?? '',
      executorIds: executors.map(({ dataset }) => dataset.executor ?? ''),
      executors: executors.map(({ textContent }) => textContent ?? ''),
      articles: (row.dataset.articles ?? '').split(' ').filter(Boolean),
      rule: row.dataset.rule ?? null,
    }];
  });
}
