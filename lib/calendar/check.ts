import { endMs, startMs } from '@/lib/time/baku';
import { ruleById } from './rules/catalogue';
import type { CalendarContent, Executor, Item, Published, Term } from './schema';

/** Something wrong in a plan that no single field shows. */
export type CalendarFault = {
  /** Way to the field, e.g. `['items', 3, 'terms', 0, 'id']`. */
  path: (string | number)[];
  problem: string;
  remedy: string;
};

/** Which ends each kind of published date has. */
const endsOf = {
  by: { from: false, until: true },
  on: { from: true, until: true },
  window: { from: true, until: true },
  from: { from: true, until: false },
  regularly: { from: false, until: false },
} as const;

/** Checks a plan against itself and the list of executors; returns everything that is wrong. */
export function checkCalendar(plan: CalendarContent, executors: readonly Executor[]): CalendarFault[] {
  return [...checkRepeated(plan.items.map(({ number }) => number)), ...checkRows(plan.items, executors), ...checkComplete(plan.items)];
}

/** No row number is there twice. */
export function checkRepeated(numbers: readonly unknown[]): CalendarFault[] {
  return numbers.flatMap((number, index) => (number === undefined || numbers.indexOf(number) === index ? [] : [{
    path: ['items', index, 'number'], problem: `row ${String(number)} is there twice`, remedy: 'Give each row the number that it has in the plan',
  }]));
}

/**
 * Checks each row by itself. A row that its schema refuses is left out (undefined at its place), so that a slip in one row
 * does not hide those in others.
 */
export function checkRows(items: readonly (Item | undefined)[], executors: readonly Executor[]): CalendarFault[] {
  const known = new Set(executors.map(({ id }) => id));
  return items.flatMap((item, index) => (item ? [
    ...checkExecutors(item.executors.ids, ['items', index, 'executors', 'ids'], known),
    ...item.terms.flatMap((term, position) => checkTerm(item, term, position, ['items', index, 'terms', position], known)),
  ] : []));
}

/** Rows are numbered from 1 without a gap. */
function checkComplete(items: readonly Item[]): CalendarFault[] {
  return items.flatMap(({ number }, index) => {
    if (number === index + 1 || items.some((other) => other.number === index + 1)) return [];
    return [{ path: ['items', index, 'number'], problem: `row ${index + 1} is missing before row ${number}`, remedy: 'Put the missing row in its place' }];
  });
}

function checkExecutors(ids: readonly string[], path: (string | number)[], known: ReadonlySet<string>): CalendarFault[] {
  return ids.flatMap((id, index) => (known.has(id) ? [] : [{
    path: [...path, index],
    problem: `${id} is not an executor`,
    remedy: 'Write an id from content/executors.yaml, or add the executor there',
  }]));
}

function checkTerm(item: Item, term: Term, position: number, path: (string | number)[], known: ReadonlySet<string>): CalendarFault[] {
  const expected = `${item.number}-${position + 1}`;
  return [
    ...(term.id === expected ? [] : [{ path: [...path, 'id'], problem: `${term.id} is not this term's id`, remedy: `Write ${expected}` }]),
    ...checkExecutors(term.executors ?? [], [...path, 'executors'], known),
    ...checkWording(term.action?.az, item.action.az, [...path, 'action', 'az'], 'action'),
    ...checkWording(term.statutory?.az, item.law.az, [...path, 'statutory', 'az'], 'law'),
    ...term.otherActs.flatMap((act, index) => checkWording(act.az, item.law.az, [...path, 'otherActs', index, 'az'], 'law')),
    ...term.articles.flatMap((article, index) => checkArticle(article, item.law.az, [...path, 'articles', index])),
    ...checkRule(term, [...path, 'rule']),
    ...(term.published ? checkPublished(term.published, item, [...path, 'published']) : []),
  ];
}

/** A rule must be known, rest on the term's articles, and have the ends that the plan prints. */
function checkRule({ rule: id, articles, published }: Term, path: (string | number)[]): CalendarFault[] {
  if (id === null) return [];
  const rule = ruleById(id);
  if (!rule) return [{ path, problem: `${id} is not a rule`, remedy: 'Write an id from lib/calendar/rules/catalogue.ts, or leave the line out' }];
  const foreign = articles.find((article) => !rule.articles.includes(article));
  if (foreign !== undefined) return [{ path, problem: `${id} does not rest on article ${foreign}`, remedy: 'Choose the rule for these articles, or add one to the catalogue' }];
  const lacking = (['from', 'until'] as const).find((end) => published?.[end] && rule[end] === null);
  return lacking ? [{ path, problem: `${id} has no ${lacking}, yet the plan prints one`, remedy: 'Choose a rule with this end, or add one to the catalogue' }] : [];
}

function checkPublished(published: Published, item: Item, path: (string | number)[]): CalendarFault[] {
  const { kind, from, until } = published;
  const faults = checkWording(published.az, item.recommended?.az ?? '', [...path, 'az'], 'recommended');
  for (const end of ['from', 'until'] as const) {
    if (endsOf[kind][end] === (published[end] !== null)) continue;
    faults.push(endsOf[kind][end]
      ? { path: [...path, end], problem: `kind ${kind} needs ${end}`, remedy: 'Write the date, or another kind' }
      : { path: [...path, end], problem: `kind ${kind} has no ${end}`, remedy: `Write ${end}: null, or another kind` });
  }
  if (from === null || until === null) return faults;
  if (kind === 'on' && from !== until) faults.push({ path: [...path, 'until'], problem: `${from} and ${until} differ`, remedy: 'With kind on write the same in from and until, or write kind window' });
  if (startMs(from) > endMs(until)) faults.push({ path: [...path, 'until'], problem: `${until} is before ${from}`, remedy: 'Write the earlier date in from and the later one in until' });
  return faults;
}

/** The parts of a term's wording must stand in the row's column in this order, letter by letter. */
function checkWording(wording: string | undefined, column: string, path: (string | number)[], name: string): CalendarFault[] {
  if (wording === undefined) return [];
  const whole = collapse(column);
  let from = 0;
  for (const part of collapse(wording).split(' … ')) {
    const at = whole.indexOf(part, from);
    if (at < 0) return [{ path, problem: `“${part}” does not stand in the row's ${name}`, remedy: `Copy the words from ${name}: az: letter by letter` }];
    from = at + part.length;
  }
  return [];
}

function checkArticle(article: string, law: string, path: (string | number)[]): CalendarFault[] {
  const cited = collapse(law).replaceAll(' - ', '-').split(/[\s,;]+/).map((word) => word.replace(/\.$/, ''));
  if (cited.includes(article)) return [];
  return [{ path, problem: `article ${article} is not cited in the row's law`, remedy: 'Write only articles that law: az: names' }];
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
