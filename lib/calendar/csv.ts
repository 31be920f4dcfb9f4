import type { Election } from '@/lib/elections';
import type { Bilingual } from '@/lib/locale';
import { computeTerm } from './computed';
import { valueOf } from './rules/evaluate';
import type { Calendar, Executor, Item, Term } from './schema';
import { termExecutors, termTitle } from './titles';

const HEADER = [
  'election', 'row', 'term', 'label', 'phase', 'action_az', 'action_en', 'executors', 'executors_az', 'executors_en',
  'statutory_az', 'statutory_en', 'articles', 'other_acts_az', 'other_acts_en',
  'published_az', 'published_en', 'kind', 'from', 'until', 'withdrawn',
  'computed_from', 'computed_until', 'rule', 'agreement',
];

/** The plan as CSV, one line a term, both languages, published and computed dates. Lists are joined by `; `. */
export function calendarCsv(calendar: Calendar, executors: readonly Executor[], election: Election): string {
  const lines = calendar.items.flatMap((item) => item.terms.map((term) => [...termCells(calendar.election, item, term, executors), ...computedCells(term, election)]));
  return writeCsv([HEADER, ...lines]);
}

/** Lines of cells as CSV. Source: RFC 4180 (lines end with CR LF, a quotation mark inside a cell is doubled). */
export function writeCsv(lines: readonly (readonly (string | number | null | undefined)[])[]): string {
  return lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function termCells(election: string, item: Item, term: Term, executors: readonly Executor[]): (string | number | null | undefined)[] {
  const ids = termExecutors(item, term);
  const named = ids.flatMap((id) => executors.filter((executor) => executor.id === id));
  const { published, statutory } = term;
  return [
    election, item.number, term.id, term.label, item.phase, termTitle(item, term, 'az'), termTitle(item, term, 'en'),
    ids.join('; '), join(named, 'az'), join(named, 'en'),
    statutory?.az, statutory?.en, term.articles.join('; '), join(term.otherActs, 'az'), join(term.otherActs, 'en'),
    published?.az, published?.en, published?.kind, published?.from, published?.until, String(term.withdrawn),
  ];
}

function computedCells(term: Term, election: Election): (string | null)[] {
  const computed = computeTerm(term, election);
  return [valueOf(computed?.from ?? null), valueOf(computed?.until ?? null), computed?.rule.id ?? null, computed?.agreement ?? 'not-comparable'];
}

function join(texts: readonly Bilingual[], locale: 'az' | 'en'): string {
  return texts.map((text) => text[locale]).join('; ');
}

function cell(value: string | number | null | undefined): string {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
