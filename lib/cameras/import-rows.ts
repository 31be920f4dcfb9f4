import type { z } from 'zod';
import { latitudeCell, longitudeCell } from './cells';
import type { ColumnMap, ImportField } from './import-columns';
import { type Read, readDegrees, readNumber, readPair, readPoint, readPosition, readWords } from './import-cells';
import { type Position, type PrecinctRow, precinctRowSchema } from './precinct';
import { precinctId } from './precinct-id';

/** One cell of a received table. `spoilt`: what a spreadsheet made of it, where that is not what was typed. */
export type SourceCell = { text: string; spoilt?: string };

/** A row of a received table with its 1-based number as the spreadsheet shows it. */
export type SourceRow = { line: number; cells: readonly SourceCell[] };

/** A row as far as the file says anything: a column it does not have is not in `given`. */
export type Draft = { line: number; constituency: number; precinct: number; given: Partial<Omit<PrecinctRow, 'constituency' | 'precinct' | 'position'>> & { position?: Position | null } };

/** Something wrong in a cell of a received table; `column` counts from 0, null where the whole row is meant. */
export type CellProblem = { line: number; column: number | null; problem: string; remedy: string };

/** Reads rows by their columns. @param fillDown an empty constituency means: the same as above (merged cells) */
export function readRows(rows: readonly SourceRow[], { columns }: Pick<ColumnMap, 'columns'>, fillDown: boolean): { drafts: Draft[]; problems: CellProblem[] } {
  const problems: CellProblem[] = [];
  const numbered: NumberedRow[] = [];
  let above = '';
  const drafts = rows.flatMap((row): Draft[] => {
    if (row.cells.every(({ text, spoilt }) => text === '' && !spoilt)) return [];
    const cells = new RowCells(row, columns, problems);
    const written = cells.text('constituency');
    if (written) above = written;
    const numbers = numbersOf(cells, fillDown ? above : written);
    const given = givenBy(cells);
    if (numbers) numbered.push({ line: row.line, cells, id: precinctId(numbers.constituency, numbers.precinct) });
    return numbers && !cells.wrong ? [{ line: row.line, ...numbers, given }] : [];
  });
  tellTwiceWrong(numbered);
  return { drafts, problems };
}

type NumberedRow = { line: number; cells: RowCells; id: string };

/** A wrong row is not compared with the others any more; that its number stands elsewhere too is told here, so that one correction is enough. */
function tellTwiceWrong(rows: readonly NumberedRow[]): void {
  const lines = new Map<string, number[]>();
  for (const { id, line } of rows) lines.set(id, [...(lines.get(id) ?? []), line]);
  for (const { id, line, cells } of rows.filter((row) => row.cells.wrong)) {
    const other = lines.get(id)?.find((one) => one !== line);
    if (other !== undefined) cells.fail(cells.has('id') ? 'id' : 'precinct', `${id} stands in line ${other} ${other < line ? 'already' : 'too'}`, 'Delete one of the two rows, or correct its number');
  }
}

/** The cells of one row by what they hold; collects what is wrong with them. */
class RowCells {
  wrong = false;
  readonly #row: SourceRow;
  readonly #columns: ColumnMap['columns'];
  readonly #problems: CellProblem[];

  constructor(row: SourceRow, columns: ColumnMap['columns'], problems: CellProblem[]) {
    this.#row = row;
    this.#columns = columns;
    this.#problems = problems;
  }

  has(field: ImportField): boolean {
    return this.#columns[field] !== undefined;
  }

  text(field: ImportField): string {
    return this.#cell(field).text.replaceAll(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
  }

  /** The cell's value, or undefined when it is wrong, which is then told. */
  read<T>(field: ImportField, read: (text: string) => Read<T>, text = this.text(field)): T | undefined {
    const { spoilt } = this.#cell(field);
    const result = spoilt ? { problem: spoilt, remedy: 'Format the column as text in the spreadsheet and type the value again' } : read(text);
    if ('value' in result) return result.value;
    this.fail(field, result.problem, result.remedy);
    return undefined;
  }

  fail(field: ImportField, problem: string, remedy: string): void {
    this.wrong = true;
    this.#problems.push({ line: this.#row.line, column: this.#columns[field] ?? null, problem, remedy });
  }

  #cell(field: ImportField): SourceCell {
    return this.#row.cells[this.#columns[field] ?? -1] ?? { text: '' };
  }
}

function numbersOf(cells: RowCells, constituencyText: string): { constituency: number; precinct: number } | null {
  if (cells.has('id')) return cells.read('id', readPair) ?? null;
  const constituency = cells.read('constituency', (text) => constituencyNumber(text), constituencyText);
  const pair = readPair(cells.text('precinct'));
  if ('value' in pair && constituency !== undefined) {
    if (pair.value.constituency === constituency) return pair.value;
    cells.fail('precinct', `"${cells.text('precinct')}" is of another constituency than ${constituency}`, 'Correct one of the two cells');
    return null;
  }
  const precinct = cells.read('precinct', readNumber);
  return constituency !== undefined && precinct !== undefined ? { constituency, precinct } : null;
}

function constituencyNumber(text: string): Read<number> {
  const read = readNumber(text);
  if ('value' in read || text !== '') return read;
  return { problem: 'the cell is empty', remedy: 'Write the number; or, where empty means "the same as above", add --fill-down' };
}

function givenBy(cells: RowCells): Draft['given'] {
  const given: Draft['given'] = {};
  if (cells.has('name')) given.name = cells.read('name', readWords);
  if (cells.has('address')) given.address = cells.read('address', readWords);
  if (cells.has('position')) given.position = cells.read('position', readPosition);
  if (cells.has('stream')) given.stream = cells.read('stream', (text) => bySchema(precinctRowSchema.shape.stream, text.replaceAll(/[\s,;]+/g, ' ')));
  if (cells.has('formerly')) given.formerly = cells.read('formerly', (text) => bySchema(precinctRowSchema.shape.formerly, text.replaceAll(/[\s,;]+/g, ' ').replaceAll('/', '-')));
  if (cells.has('point')) Object.assign(given, cells.read('point', readPoint));
  if (cells.has('lat')) given.lat = within(cells, 'lat', latitudeCell);
  if (cells.has('lon')) given.lon = within(cells, 'lon', longitudeCell);
  return given;
}

function within(cells: RowCells, field: 'lat' | 'lon', schema: z.ZodType<number | null, string>): number | null | undefined {
  return cells.read(field, (text) => {
    const read = readDegrees(text);
    return 'value' in read && read.value !== null ? bySchema(schema, String(read.value)) : read;
  });
}

function bySchema<T>(schema: z.ZodType<T, string>, text: string): Read<T> {
  const result = schema.safeParse(text);
  if (result.success) return { value: result.data };
  const [problem = 'it is wrong', remedy = 'content/README.md says what the column may hold'] = (result.error.issues[0]?.message ?? '').split(' → ');
  return { problem, remedy };
}
