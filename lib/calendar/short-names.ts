import { z } from 'zod';
import type { Locale } from '@/lib/locale';
import type { CalendarFault } from './check';
import { bilingualSchema, type CalendarContent, type Executor, type Item, type Term } from './schema';
import { termTitle } from './titles';

const MOST_LETTERS = 38;

const nameSchema = bilingualSchema.refine(({ az, en }) => Math.max(az.length, en.length) <= MOST_LETTERS, { error: `the name is too long for a drawing → Use at most ${MOST_LETTERS} letters in each language` });

const namesSchema = (key: string) => z.record(z.string(), nameSchema, { error: `the list is missing → Write {} where no ${key} has a short name` });

/** A whole `short-names.yaml`: names of our own for drawings, where the plan's words do not fit. None of it is official text. */
export const shortNamesSchema = z.strictObject({
  /** By the row's number in the plan. */
  rows: namesSchema('row'),
  /** By the term's id, where a row's terms are different things. */
  terms: namesSchema('term'),
  /** By the id in content/executors.yaml. */
  executors: namesSchema('executor'),
});

/** What a `short-names.yaml` holds. */
export type ShortNames = z.infer<typeof shortNamesSchema>;

/** No short name at all, for plans without a file of them. */
export const NO_SHORT_NAMES: ShortNames = { rows: {}, terms: {}, executors: {} };

/** Names of rows, terms or executors that there are not. */
export function checkShortNames(names: ShortNames, plan: CalendarContent, executors: readonly Executor[]): CalendarFault[] {
  const known = {
    rows: plan.items.map(({ number }) => String(number)),
    terms: plan.items.flatMap(({ terms }) => terms.map(({ id }) => id)),
    executors: executors.map(({ id }) => id),
  };
  return (['rows', 'terms', 'executors'] as const).flatMap((part) => Object.keys(names[part]).filter((key) => !known[part].includes(key)).map((key) => ({
    path: [part, key], problem: `there is no ${key} among the ${part} of the plan`, remedy: 'Correct the key, or remove the line',
  })));
}

/** What a term is called in a drawing: its own short name, its row's, or else the plan's words. */
export function shortTermName(names: ShortNames, item: Item, term: Term, locale: Locale): string {
  return (names.terms[term.id] ?? names.rows[item.number])?.[locale] ?? termTitle(item, term, locale);
}

/** What an executor is called in a drawing. */
export function shortExecutorName(names: ShortNames, executor: Executor, locale: Locale): string {
  return (names.executors[executor.id] ?? executor)[locale];
}
