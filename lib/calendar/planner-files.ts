import type { Election } from '@/lib/elections';
import type { Locale } from '@/lib/locale';
import type { PlainDate } from '@/lib/time/baku';
import { formatDate } from '@/lib/time/format';
import { writeCsv } from './csv';
import { writeIcs, type IcsEvent } from './ics';
import { spanOf } from './ics-events';
import { isOver, type Outcome } from './planner';
import { countLines, type CountLine } from './planner-lines';
import { plannerWords } from './planner-words';

/** A computed term with what a reader needs beside its date, in one language. */
export type FileTerm = {
  id: string;
  row: number;
  phase: string;
  action: string;
  /** Ids and names of who carries it out, in the same order. */
  executorIds: readonly string[];
  executors: readonly string[];
  articles: readonly string[];
  rule: string | null;
  outcome: Outcome;
};

/** A computed plan as its files hold it. */
export type PlannerFile = {
  locale: Locale;
  kind: Election['kind'];
  votingDay: PlainDate;
  /** Day on which the election is called; null when not known. */
  called: PlainDate | null;
  /** Day on which the results are officially published; null when not known. */
  results: PlainDate | null;
  /** Id and short name of the election whose plan was the model. */
  model: { id: string; name: string };
  /** Full address of the planner with this plan. */
  address: string;
  /** Day in Baku on which the file is made. */
  madeOn: PlainDate;
  terms: readonly FileTerm[];
};

/** `computed-calendar-2026-06-07.en.ics`: the name under which a file is saved. */
export function plannerFileName({ votingDay, locale }: Pick<PlannerFile, 'votingDay' | 'locale'>, ending: 'ics' | 'csv'): string {
  return `computed-calendar-${votingDay}.${locale}.${ending}`;
}

/**
 * The computed plan for calendars. A later file for the same voting day replaces the events of an earlier one and doubles none:
 * the UID names the kind of election, the voting day, the model and the term; DTSTAMP is the day on which the file is made
 * and SEQUENCE the number of days of events that are known. Source: RFC 5546, 2.1.5
 */
export function plannerIcs(file: PlannerFile): string {
  const { locale, votingDay } = file;
  const words = plannerWords[locale];
  return writeIcs({
    language: locale, name: `${words.name} ${formatDate(votingDay, locale)}`, description: words.description, address: null,
    events: file.terms.flatMap((term) => toEvent(file, term) ?? []),
  });
}

/** The computed plan as a table, one line a term, those without a date too. Columns as in `calendar.csv`, in one language. */
export function plannerCsv(file: PlannerFile): string {
  const { locale } = file;
  const header = [
    'computed', 'voting_day', 'announced', 'results', 'model', 'row', 'term', 'phase', `action_${locale}`, 'executors', `executors_${locale}`, 'articles',
    'rule', 'status', 'kind', 'from', 'until', `counting_from_${locale}`, `counting_until_${locale}`, 'needs', 'latest_from', 'latest_until', 'over_when_announced',
  ];
  return writeCsv([header, ...file.terms.map((term) => csvCells(file, term))]);
}

function toEvent(file: PlannerFile, { id, row, action, executors, articles, outcome }: FileTerm): IcsEvent | null {
  const span = outcome.status === 'counted' ? spanOf(outcome.dates) : null;
  if (outcome.status !== 'counted' || span === null) return null;
  const { locale, votingDay, model } = file;
  const words = plannerWords[locale];
  return {
    uid: `computed-${file.kind}-${votingDay}-${model.id}-${id}@election-transparency-portal`,
    ...span,
    summary: `${words.summary}: ${action}`,
    description: [
      words.ours,
      ...countLines(outcome.computation, locale).map(({ end, words: counted }) => `${words[end]}: ${counted}`),
      ...(file.called !== null && isOver(outcome) ? [words.over] : []),
      ...(articles.length > 0 ? [`${articles.length === 1 ? words.article : words.articles} ${articles.join(', ')}`] : []),
      `${words.executors}: ${executors.join('; ')}`,
      `${words.row}: ${row} (${model.name})`,
    ].join('\n'),
    url: `${file.address}#${id}`,
    changedOn: file.madeOn,
    sequence: [file.called, file.results].filter(Boolean).length,
    cancelled: false,
    reminders: [],
  };
}

function csvCells(file: PlannerFile, term: FileTerm): (string | number | null)[] {
  const { outcome } = term;
  const lines = 'computation' in outcome ? countLines(outcome.computation, file.locale) : [];
  const line = (end: 'from' | 'until'): CountLine | null => lines.find((candidate) => candidate.end === end || candidate.end === 'on') ?? null;
  const dates = outcome.status === 'counted' ? outcome.dates : null;
  return [
    'yes', file.votingDay, file.called, file.results, file.model.id, term.row, term.id, term.phase, term.action, term.executorIds.join('; '), term.executors.join('; '), term.articles.join('; '),
    term.rule, outcome.status, dates?.kind ?? null, dates?.from ?? null, dates?.until ?? null, line('from')?.words ?? null, line('until')?.words ?? null,
    outcome.status === 'waits' ? outcome.needs.join('; ') : null, line('from')?.latest ?? null, line('until')?.latest ?? null, file.called === null ? null : String(isOver(outcome)),
  ];
}
