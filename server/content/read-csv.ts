import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import type { Problem } from '@/lib/content-error';

/** The rows of a CSV file with their lines, and everything that is wrong with the others. */
export type CsvContent<T> = { rows: { line: number; value: T }[]; problems: Problem[] };

type RawRow = { record: string[]; info: { lines: number } };

/**
 * Reads CSV text (UTF-8, comma, first line names the columns) and checks each row against a schema whose fields
 * are the columns. Nothing is thrown: the caller adds its own checks to `problems` and reports all at once.
 * A message `what is wrong → what to write` of the schema becomes problem and remedy.
 * @param file path from the project's root, for the messages
 */
export function parseCsv<T>(file: string, text: string, schema: z.ZodObject & z.ZodType<T>): CsvContent<T> {
  const columns = Object.keys(schema.shape);
  const raw = parseRaw(file, text);
  if ('problem' in raw) return { rows: [], problems: [raw] };
  const header = raw.shift();
  const wrongHeader = checkHeader(file, header?.record ?? [], columns);
  if (wrongHeader) return { rows: [], problems: [wrongHeader] };

  const content: CsvContent<T> = { rows: [], problems: [] };
  for (const { record, info } of raw) {
    const line = info.lines;
    if (record.length !== columns.length) {
      content.problems.push({
        file, line, field: null, problem: `this row has ${record.length} columns instead of ${columns.length}`,
        remedy: 'Add the missing commas, and put a text that holds a comma in quotation marks',
      });
      continue;
    }
    const result = schema.safeParse(Object.fromEntries(columns.map((column, index) => [column, record[index]])));
    if (result.success) content.rows.push({ line, value: result.data });
    else content.problems.push(...result.error.issues.map((issue) => toProblem(file, line, issue)));
  }
  return content;
}

function parseRaw(file: string, text: string): RawRow[] | Problem {
  try {
    return parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true, trim: true }) as unknown as RawRow[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error['lines']);
    const openQuote = error.code === 'CSV_QUOTE_NOT_CLOSED';
    return {
      file, line: Number.isFinite(line) ? line : null, field: null,
      problem: openQuote ? 'a quotation mark is opened and never closed' : `this is not valid CSV: ${error.message}`,
      remedy: 'Quotation marks come in pairs around a whole cell; a quotation mark inside one is written twice',
    };
  }
}

function checkHeader(file: string, header: string[], columns: string[]): Problem | null {
  if (header.join(',') === columns.join(',')) return null;
  return { file, line: 1, field: null, problem: `the first line reads "${header.join(',')}"`, remedy: `It must read ${columns.join(',')}` };
}

function toProblem(file: string, line: number, issue: z.core.$ZodIssue): Problem {
  const [problem = issue.message, remedy] = issue.message.split(' → ');
  return { file, line, field: issue.path.join('.') || null, problem, remedy: remedy ?? 'content/README.md says what each column may hold' };
}
