import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Constituency } from '@/lib/cameras/constituency';
import { csvLine } from '@/lib/cameras/csv';
import { type ColumnMap, type ColumnOverride, isHeader, mapColumns } from '@/lib/cameras/import-columns';
import { importList, type ListDiff } from '@/lib/cameras/import-list';
import { type CellProblem, readRows, type SourceRow } from '@/lib/cameras/import-rows';
import { type PrecinctRow, precinctRowSchema } from '@/lib/cameras/precinct';
import { checkPrecinctRows, type ListedRow } from '@/lib/cameras/precinct-checks';
import type { Election } from '@/lib/elections';
import { loadConstituencies } from '@/server/content/constituencies';
import { everyElection } from '@/server/content/elections';
import { parsePrecincts, precinctsFile } from '@/server/content/precincts';
import { ImportError } from './import-error';
import type { ImportOptions } from './options';
import { readTable, type Table } from './read-table';
import { replaceFile } from './replace-file';

/** What an import found, and whether it wrote. Lines and columns are those of the received file. */
export type ImportReport = {
  source: string;
  target: string;
  election: Election;
  headings: string[];
  columns: ColumnMap;
  notes: string[];
  problems: CellProblem[];
  /** Numbers of rows that were read and of those left out because they are wrong. */
  rows: { right: number; wrong: number };
  diff: ListDiff;
  /** `same`: the file on disk says exactly this already. */
  outcome: 'written' | 'same' | 'dry-run' | 'refused' | 'drops-many';
  /** Precincts and constituencies of the list as it would be. */
  counts: { precincts: number; constituencies: number };
};

/**
 * Reads a received list, compares it with the present one and, when asked and nothing is wrong, puts it in its place.
 * Content is read below the current directory.
 * @throws ImportError when the file, the election or the columns cannot be used
 * @throws ContentError when the present list itself is wrong
 */
export async function importPrecincts(options: ImportOptions): Promise<ImportReport> {
  const election = ownList(options.election);
  const constituencies = loadConstituencies(election.constituencies.scheme);
  const target = precinctsFile(election.id);
  const before = existsSync(path.resolve(target)) ? readFileSync(path.resolve(target), 'utf8') : null;
  const old = before === null ? [] : parsePrecincts(target, before, constituencies);
  const table = await readTable(options.file, options);
  const { headings, rows } = splitHeader(table, options.headerRow, options.overrides);
  const columns = mapColumns(headings, options.overrides);
  if (columns.problems.length > 0) throw new ImportError(columns.problems.map(({ problem, remedy }) => `${problem}. ${remedy}`).join('\n'), `The columns of ${table.file} must be known before any row can be read.`);

  if (rows.length === 0) throw new ImportError(`${table.file} has no rows below its headings`, 'Check whether this is the right file or sheet');
  const { imported, problems, wrong } = settle(rows, columns, old, constituencies, options);
  const values = imported.rows.map(({ value }) => value);
  const text = precinctsText(values);
  const outcome = outcomeOf(options, problems.length > 0, text === before, imported.diff.dropped.length, old.length);
  if (outcome === 'written') {
    parsePrecincts(target, text, constituencies);
    replaceFile(path.resolve(target), text);
  }
  const counts = { precincts: values.length, constituencies: new Set(values.map(({ constituency }) => constituency)).size };
  return { source: table.file, target, election, headings, columns, notes: table.notes, problems, rows: { right: values.length, wrong }, diff: imported.diff, outcome, counts };
}

/** A file that lacks much of the list is more often the wrong file, so it is right only when the number of losses is named: a dry run says that too. */
function outcomeOf({ skipBad, write, drop }: ImportOptions, wrong: boolean, same: boolean, dropped: number, before: number): ImportReport['outcome'] {
  if (wrong && !skipBad) return 'refused';
  if (same) return 'same';
  if (dropped > before / 10 && dropped !== drop) return 'drops-many';
  return write ? 'written' : 'dry-run';
}

/** The list as precincts.csv holds it. */
export function precinctsText(rows: readonly PrecinctRow[]): string {
  const columns = Object.keys(precinctRowSchema.shape) as (keyof PrecinctRow)[];
  const cell = (value: PrecinctRow[keyof PrecinctRow]) => (Array.isArray(value) ? value.join(' ') : value);
  return [columns, ...rows.map((row) => columns.map((column) => cell(row[column])))].map((cells) => `${csvLine(cells)}\n`).join('');
}

/** Completes and checks the rows; leaves wrong ones out until none is left, where that was asked for. */
function settle(rows: readonly SourceRow[], columns: ColumnMap, old: readonly PrecinctRow[], constituencies: readonly Constituency[], options: ImportOptions) {
  const { drafts, problems } = readRows(rows, columns, options.fillDown);
  const wrong = new Set(problems.map(({ line }) => line));
  for (;;) {
    const imported = importList(old, drafts.filter(({ line }) => !wrong.has(line)), constituencies, options);
    const told = new Set(imported.problems.map(({ line }) => line));
    const found = [...imported.problems, ...wholeProblems(imported.rows, constituencies, columns, told)];
    problems.push(...found);
    for (const { line } of found) wrong.add(line);
    if (found.length === 0 || !options.skipBad) return { imported, problems: problems.sort((a, b) => a.line - b.line), wrong: wrong.size };
  }
}

/** What is wrong with rows that are right one by one, at the cells of the received file. @param told lines whose point's meaning is missed already */
function wholeProblems(rows: readonly ListedRow[], constituencies: readonly Constituency[], { columns }: ColumnMap, told: ReadonlySet<number>): CellProblem[] {
  const byLine = rows.toSorted((a, b) => a.line - b.line);
  const found = checkPrecinctRows(byLine, new Set(constituencies.map(({ number }) => number))).filter(({ line, field }) => field !== 'position' || !told.has(line ?? 0));
  return found.map(({ line, field, problem, remedy }) => {
    const known = Object.entries(columns).find(([name]) => name === field);
    const column = known?.[1] ?? (field === 'lat' || field === 'lon' ? columns.point : columns.id) ?? null;
    return { line: line ?? 0, column, problem, remedy };
  });
}

function splitHeader({ file, rows }: Table, headerRow: number | null, overrides: readonly ColumnOverride[]): { headings: string[]; rows: SourceRow[] } {
  const textsOf = (row: SourceRow | undefined) => (row?.cells ?? []).map(({ text }) => text.replaceAll(/\s+/g, ' ').trim());
  const at = headerRow === null ? rows.slice(0, 20).findIndex((row) => isHeader(textsOf(row), overrides)) : rows.findIndex(({ line }) => line === headerRow);
  if (at >= 0) return { headings: textsOf(rows[at]), rows: rows.slice(at + 1) };
  if (headerRow !== null) throw new ImportError(`${file} has no row ${headerRow}`, 'Write the number that the spreadsheet shows beside the row');
  const widest = rows.slice(0, 20).toSorted((a, b) => textsOf(b).filter(Boolean).length - textsOf(a).filter(Boolean).length)[0];
  const shown = textsOf(widest).filter((text) => text !== '').map((text) => `"${text}"`).join(', ');
  throw new ImportError(
    `${file}: none of the first rows names a column of constituencies and one of precincts`,
    widest ? `Row ${widest.line} reads ${shown}. If these are the headings, say what they mean: --header-row ${widest.line} --map "HEADING=constituency" --map "HEADING=precinct"` : 'The file has no rows',
  );
}

/** The election whose own list is to be replaced. */
function ownList(id: string): Election {
  const elections = everyElection();
  const election = elections.find((one) => one.id === id);
  if (!election) throw new ImportError(`there is no election "${id}"`, `Write one of ${elections.map((one) => one.id).join(', ')}`);
  const { listFrom } = election.cameras;
  if (listFrom) throw new ImportError(`${id} uses the list of ${listFrom}`, `Import into that one: --election ${listFrom}; or remove listFrom in its election.yaml first`);
  return election;
}
