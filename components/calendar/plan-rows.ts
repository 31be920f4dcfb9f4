import type { RowFacts } from '@/lib/calendar/select';
import type { WordIndex } from '@/lib/calendar/words';

/** A part of the drawn table under one heading; `rows` says how many of its rows it was last drawn for, `from` where they begin. */
export type PlanPart = { body: HTMLElement; phase: string; from: number; until: number; rows: number };

/** A row of the drawn plan; `shown` and `marks` say how it is drawn now. */
export type PlanRowEntry = RowFacts & { element: HTMLElement; shown: boolean; marks: string };

/** The rows of the drawn plan, read from the page once and kept on its element. */
export type PlanRows = { parts: PlanPart[]; entries: PlanRowEntry[]; size: number; index: WordIndex; /** The folded words that `says` was last set for. */ words: string };

/** The plan's element with what was read from it. */
export type PlanElement = HTMLElement & { planRows?: PlanRows };

/**
 * A row's text as the search sees it: what it shows, and its words in the other language, which stand folded beside it.
 * Sent to the browser as its own source text: it must use nothing from outside its body but its arguments.
 */
export function rowText(row: HTMLElement, letters: Readonly<Record<string, string>>, foldWith: (letters: Readonly<Record<string, string>>, text: string) => string): string {
  const parts: string[] = [];
  row.querySelectorAll('[data-q]').forEach((part) => parts.push(part.textContent ?? ''));
  return `${foldWith(letters, parts.join(' '))} ${row.dataset.also ?? ''}`;
}
