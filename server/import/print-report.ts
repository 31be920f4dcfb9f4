import { FIELD_WORDS, type ImportField } from '@/lib/cameras/import-columns';
import type { ListDiff } from '@/lib/cameras/import-list';
import type { CellProblem } from '@/lib/cameras/import-rows';
import type { ImportReport } from './import-precincts';

/** How many lines of one kind are shown; the rest is counted. */
const SHOWN = 40;

/** A report in words, line by line, for a terminal. */
export function reportLines(report: ImportReport): string[] {
  const { problems, diff, outcome, rows } = report;
  return [
    `${report.source} → ${report.target}`,
    ...columnLines(report),
    ...report.notes,
    '',
    ...(problems.length > 0 ? [`${count(rows.wrong, 'row is', 'rows are')} wrong:`, ...cut(problems.map((problem) => problemLine(report, problem))), ''] : []),
    ...(outcome === 'refused' ? [] : diffLines(diff)),
    ...outcomeLines(report),
  ];
}

/** 0 all is right, 1 nothing was written because rows are wrong or too many are missing. Rows that were left out because that was asked for are no failure. */
export function exitCodeOf({ outcome }: ImportReport): 0 | 1 {
  return outcome === 'refused' || outcome === 'drops-many' ? 1 : 0;
}

/** `list.xlsx [Sheet1]:14:E (Enlik): "91.2" is not a latitude. Write …` */
function problemLine({ source, headings }: ImportReport, { line, column, problem, remedy }: CellProblem): string {
  const cell = column === null ? '' : `:${columnLetters(column)} (${headings[column] ?? ''})`;
  return `  ${source}:${line}${cell}: ${problem}. ${remedy}.`;
}

/** A, B … Z, AA as spreadsheets name their columns, from 0. */
function columnLetters(at: number): string {
  const rest = Math.floor(at / 26);
  return `${rest > 0 ? columnLetters(rest - 1) : ''}${String.fromCharCode(65 + (at % 26))}`;
}

function columnLines({ columns: { columns, unused }, headings }: ImportReport): string[] {
  const known = (Object.entries(columns) as [ImportField, number][]).sort(([, a], [, b]) => a - b).map(([field, at]) => `"${headings[at]}" is the ${FIELD_WORDS[field]}`);
  return [`Columns: ${known.join(', ')}.`, ...(unused.length > 0 ? [`Left out: ${unused.map((heading) => `"${heading}"`).join(', ')}.`] : [])];
}

function diffLines(diff: ListDiff): string[] {
  return [
    ...part(diff.added, 'new', (id) => id, true),
    ...part(diff.renumbered, 'renumbered', ({ from, to, how }) => `${from} is now ${to}${how === 'found' ? ' (the same place)' : ' (the file says so)'}`),
    ...part(diff.reused, 'given to another precinct than before', ({ id, now }) => `${id}; its former holder is now ${now}`),
    ...part(diff.moved, 'moved', ({ id, from, to, metres }) => `${id}: ${from} → ${to} (${metres} m)`),
    ...part(diff.changed, 'changed', ({ id, columns }) => `${id}: ${columns.join(', ')}`),
    ...part(diff.dropped, 'dropped (their addresses end)', (id) => id, true),
    ...part(diff.uncertain, 'places where it cannot be told who is who; write a column formerly if somebody was renumbered', ({ place, old, now }) => `${place}: ${old.join(', ')} → ${now.join(', ')}`),
    `${diff.unchanged} unchanged`,
    '',
  ];
}

function part<T>(list: readonly T[], title: string, say: (one: T) => string, inOneLine = false): string[] {
  if (list.length === 0) return [];
  const lines = inOneLine ? [`  ${list.slice(0, 200).map(say).join(' ')}${list.length > 200 ? ` … and ${list.length - 200} more` : ''}`] : cut(list.map((one) => `  ${say(one)}`));
  return [`${list.length} ${title}:`, ...lines];
}

function cut(lines: readonly string[]): string[] {
  return lines.length <= SHOWN ? [...lines] : [...lines.slice(0, SHOWN), `  … and ${lines.length - SHOWN} more`];
}

function outcomeLines(report: ImportReport): string[] {
  const { outcome, target, rows } = report;
  const left = rows.wrong > 0 ? ` ${count(rows.wrong, 'wrong row was', 'wrong rows were')} left out.` : '';
  switch (outcome) {
    case 'refused': return [`Nothing was written. Correct the file, or add --skip-bad to leave ${rows.wrong === 1 ? 'this row' : 'these rows'} out.`];
    case 'drops-many': return [`Nothing was written: the file lacks ${report.diff.dropped.length} precincts of the present list. If they are really to go, add --drop ${report.diff.dropped.length} to --write.${left}`];
    case 'same': return [`${target} says exactly this already; nothing to write.${left}`];
    case 'dry-run': return [`This was a dry run: nothing was written. Add --write to write ${count(rows.right, 'precinct', 'precincts')}.${left}`, ...nextSteps(report)];
    case 'written': return [`Written: ${count(rows.right, 'precinct', 'precincts')} in ${target}.${left}`, ...nextSteps(report)];
  }
}

/** What election.yaml has to say so that the portal is built with this list. */
function nextSteps({ election, counts }: ImportReport): string[] {
  const { list, decided } = election.cameras;
  const complete = counts.precincts === decided.precincts && counts.constituencies === decided.constituencies;
  const held = `The list holds ${count(counts.precincts, 'precinct', 'precincts')} of ${count(counts.constituencies, 'constituency', 'constituencies')}, the decision names ${decided.precincts} of ${decided.constituencies}`;
  const file = `content/elections/${election.id}/election.yaml`;
  if (list === 'not-received') return [`${held}: write cameras.list: ${complete ? 'published' : 'partial'} in ${file}, then run npm run check-content.`];
  if (list === 'published' && !complete) return [`${held}: the portal will not be built until the list is complete or ${file} says list: partial.`];
  return list === 'partial' && complete ? [`${held}: ${file} may now say list: published.`] : [];
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
