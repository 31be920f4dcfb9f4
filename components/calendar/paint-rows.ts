import type { Selection } from '@/lib/calendar/select';
import type { PlanRows } from './plan-rows';

/**
 * Shows the rows that fit and hides the others, from a row on until it has shown enough or is told to give way; the parts of
 * the table follow. A part of which nothing is left is hidden as a whole, its rows stay as they are. Touches only what changes
 * and reads nothing from the page. Sent to the browser as its own source text: it must use nothing from outside its body.
 * @param match what a term that fits is marked with where others of its row do not; empty: nothing is marked
 * @param enough asked before each row, with how many this call has shown
 * @returns the row to go on from; the number of rows when all is done
 */
export function paintRows({ parts, entries }: PlanRows, fits: Selection['fits'], match: string, from: number, enough: (shown: number) => boolean): number {
  let [at, seen] = [from, 0];
  for (const part of parts) {
    if (at >= part.until) continue;
    if (enough(seen)) return at;
    const left = at === part.from ? paintPart(part) : part.rows;
    if (left === 0) at = part.until;
    for (; at < part.until; at += 1) {
      if (enough(seen)) return at;
      paintRow(at);
    }
  }
  return entries.length;

  function paintPart(part: PlanRows['parts'][number]): number {
    let rows = 0;
    for (let place = part.from; place < part.until; place += 1) if (fits[place]) rows += 1;
    if (part.rows === rows) return rows;
    if ((part.rows === 0) !== (rows === 0)) part.body.hidden = rows === 0;
    // The stylesheet reckons its height from it until it is drawn.
    if (rows > 0) part.body.style.setProperty('--rows', String(rows));
    part.rows = rows;
    return rows;
  }

  function paintRow(place: number): void {
    const [entry, fitting] = [entries[place], fits[place] ?? null];
    if (!entry) return;
    if (fitting) seen += 1;
    if (entry.shown !== (fitting !== null)) {
      entry.shown = fitting !== null;
      entry.element.hidden = !entry.shown;
    }
    const marks = match && fitting && fitting.length < entry.terms.length ? fitting.join() : '';
    if (entry.marks === marks) return;
    entry.marks = marks;
    entry.element.querySelectorAll<HTMLElement>('.term').forEach((term, index) => {
      if (marks && fitting?.includes(index)) term.dataset.match = match;
      else delete term.dataset.match;
    });
  }
}
