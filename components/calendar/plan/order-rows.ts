import { orderOf, type Outcome } from '@/lib/calendar/planner';
import { MONTHS } from '@/lib/azerbaijani/months';
import type { Locale } from '@/lib/locale';
import { MONTHS_EN } from '@/lib/time/format';

/**
 * Puts the rows in order of their dates, under months, or back under the parts of the plan when `outcomes` is null.
 * Rows are moved, not made again, so that what stands in them stays.
 */
export function orderRows(planner: HTMLElement, outcomes: ReadonlyMap<string, Outcome> | null, locale: Locale, without: string): void {
  const byDate = planner.querySelector<HTMLElement>('[data-by-date]');
  const rows = [...planner.querySelectorAll<HTMLElement>('[data-planned]')];
  if (!byDate || (outcomes === null && byDate.hidden)) return;
  if (outcomes === null) rows.sort((one, other) => placeOf(one) - placeOf(other)).forEach((row) => planner.querySelector(`[data-part="${row.dataset.part}"] ol`)?.append(row));
  else byDate.replaceChildren(...monthsOf(rows, outcomes).map(([month, list]) => section(month === '' ? without : monthName(month, locale), list)));
  byDate.hidden = outcomes === null;
  planner.querySelectorAll<HTMLElement>('[data-part]:not([data-planned])').forEach((part) => {
    part.hidden = outcomes !== null;
  });
}

/** Rows by `2026-04`; those without a date come last, under the empty text. */
function monthsOf(rows: readonly HTMLElement[], outcomes: ReadonlyMap<string, Outcome>): [string, HTMLElement[]][] {
  const dated = rows.map((row) => {
    const outcome = outcomes.get(row.dataset.planned ?? '');
    return { row, at: (outcome && orderOf(outcome)) ?? '' };
  }).sort((one, other) => (one.at === '' ? 1 : 0) - (other.at === '' ? 1 : 0) || one.at.localeCompare(other.at) || placeOf(one.row) - placeOf(other.row));
  const months = new Map<string, HTMLElement[]>();
  for (const { row, at } of dated) months.set(at.slice(0, 7), [...(months.get(at.slice(0, 7)) ?? []), row]);
  return [...months];
}

function section(title: string, rows: readonly HTMLElement[]): HTMLElement {
  const [part, heading, list] = [document.createElement('section'), document.createElement('h2'), document.createElement('ol')];
  heading.textContent = title;
  list.append(...rows);
  part.append(heading, list);
  return part;
}

function monthName(month: string, locale: Locale): string {
  const [year = '', number = ''] = month.split('-');
  return `${(locale === 'az' ? MONTHS : MONTHS_EN)[Number(number) - 1] ?? ''} ${year}`;
}

function placeOf(row: HTMLElement): number {
  return Number(row.dataset.place);
}
