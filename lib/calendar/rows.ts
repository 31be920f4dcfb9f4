import { articlesOf } from '@/lib/law';
import type { CalendarContent, Executor, Item, Phase } from './schema';
import { termExecutors } from './titles';

/** Headings of the list, in the order of an election. */
export const PHASES = ['before-campaign', 'nomination', 'campaign', 'voting-day', 'after'] as const satisfies readonly Phase[];

/** Rows under one heading, in the order of the plan. */
export type PhaseRows = { phase: Phase; items: Item[] };

/** The rows of a plan by heading; a heading without rows is left out. */
export function rowsByPhase(items: readonly Item[]): PhaseRows[] {
  return PHASES.map((phase) => ({ phase, items: items.filter((item) => item.phase === phase) })).filter((group) => group.items.length > 0);
}

/** Ids of everyone named in a row: in its own column and by its terms, each once. */
export function rowExecutors(item: Item): string[] {
  return [...new Set([...item.executors.ids, ...item.terms.flatMap((term) => termExecutors(item, term))])];
}

/** Single articles that a row cites, ranges taken apart, each once, in the order cited. */
export function rowArticles(item: Item): string[] {
  return [...new Set(item.terms.flatMap(({ articles }) => articles).flatMap(articlesOf))];
}

/** The rows of one executor, each with only those terms that this executor carries out. */
export function rowsOfExecutor(calendar: CalendarContent, id: string): Item[] {
  return calendar.items
    .filter((item) => rowExecutors(item).includes(id))
    .map((item) => {
      const own = item.terms.filter((term) => termExecutors(item, term).includes(id));
      return own.length > 0 ? { ...item, terms: own } : item;
    });
}

/** The executors that a plan names, in the order of the list, with the number of their rows. */
export function executorsWithRows(calendar: CalendarContent, executors: readonly Executor[]): { executor: Executor; rows: number }[] {
  return executors
    .map((executor) => ({ executor, rows: calendar.items.filter((item) => rowExecutors(item).includes(executor.id)).length }))
    .filter(({ rows }) => rows > 0);
}
