import type { Outcome } from '@/lib/calendar/planner';
import { countLines } from '@/lib/calendar/planner-lines';
import { datePhrase } from '@/lib/calendar/phrase';
import { EVENTS } from '@/lib/calendar/rules/events';
import { dayOf } from '@/lib/calendar/stamp';
import type { Locale } from '@/lib/locale';
import { formatDateOrInstant, formatWeekday } from '@/lib/time/format';
import { fillIn } from './fill-in';
import type { PlannerWords } from './planner-words';

type Counted = Extract<Outcome, { status: 'counted' }>;

/** Writes the computed dates into the rows that stand in the page; null takes them out again, and the rules show. */
export function fillRows(planner: HTMLElement, outcomes: ReadonlyMap<string, Outcome> | null, locale: Locale, words: PlannerWords): void {
  planner.querySelectorAll<HTMLElement>('[data-planned]').forEach((row) => {
    const outcome = outcomes?.get(row.dataset.planned ?? '');
    row.dataset.status = outcome?.status ?? '';
    fill(row, '.planner-when', outcome?.status === 'counted' ? whenOf(outcome, locale) : outcome?.status === 'waits' ? [words.noDate] : []);
    fill(row, '.planner-count', outcome && 'computation' in outcome ? countOf(outcome, locale, words) : []);
    fill(row, '.planner-late', outcome?.status === 'counted' ? lateOf(outcome, words) : []);
  });
}

function whenOf({ dates }: Counted, locale: Locale): (string | Node)[] {
  const parts = datePhrase(dates, locale);
  const phrase = parts.flatMap(({ text, dateTime }, index): (string | Node)[] => {
    if (!dateTime) return text.startsWith('-') ? [] : [text];
    const next = parts[index + 1]?.text ?? '';
    return [timeOf(text, dateTime, next.startsWith('-') ? next : '')];
  });
  const days = [...new Set([dates.from, dates.until].flatMap((end) => (end ? [formatWeekday(dayOf(end), locale)] : [])))];
  return [...phrase, ' ', element('span', `(${days.join(' – ')})`, { className: 'planner-weekday' })];
}

/** A date whose last word keeps its suffix on the same line: 18.00-dək. */
function timeOf(text: string, dateTime: string, suffix: string): HTMLTimeElement {
  const lastWord = text.lastIndexOf(' ') + 1;
  const made = element('time', text.slice(0, lastWord), { dateTime });
  made.append(element('span', text.slice(lastWord) + suffix, { className: 'whitespace-nowrap' }));
  return made;
}

function countOf(outcome: Extract<Outcome, { computation: unknown }>, locale: Locale, words: PlannerWords): Node[] {
  const needs = outcome.status === 'waits' ? outcome.needs.map((event) => line(fillIn(words.needs, { event: EVENTS[event].name[locale] }))) : [];
  const lines = countLines(outcome.computation, locale);
  const alone = outcome.status === 'counted' && lines.length === 1;
  return [...needs, ...lines.map(({ end, words: counted, latest }) => line(
    `${alone ? '' : `${words[end]}: `}${counted}${latest === null ? '' : `. ${fillIn(words.latest, { date: formatDateOrInstant(latest, locale) })}`}`,
  ))];
}

function lateOf({ late }: Counted, words: PlannerWords): Node[] {
  const ended = late.find(({ end }) => end === 'until');
  const worst = ended ?? late[0];
  if (!worst) return [];
  const [one, many] = worst.before === 'today' ? [words.overTodayOne, words.overToday] : ended ? [words.overOne, words.over] : [words.begunOne, words.begun];
  return [document.createTextNode(worst.days === 1 ? one : fillIn(many, { days: worst.days }))];
}

function fill(row: HTMLElement, selector: string, content: readonly (string | Node)[]): void {
  row.querySelector(selector)?.replaceChildren(...content);
}

function line(text: string): Node {
  return element('span', text, { className: 'planner-line' });
}

function element<K extends 'span' | 'time'>(tag: K, text: string, properties: Partial<HTMLElementTagNameMap[K]>): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.textContent = text;
  return made;
}
