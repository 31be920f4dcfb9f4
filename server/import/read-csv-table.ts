import { CsvError, parse } from 'csv-parse/sync';
import { isHeader } from '@/lib/cameras/import-columns';
import type { SourceRow } from '@/lib/cameras/import-rows';
import { ImportError } from './import-error';
import type { Table } from './read-table';

const DELIMITERS = [',', ';', '\t'] as const;
const DELIMITER_NAMES = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' } as const;

/**
 * Reads CSV in the dialects that spreadsheets save: commas, semicolons or tabs, with or without a byte order mark, UTF-8
 * or Excel's "Unicode text" (UTF-16). Other encodings only when they are named.
 * @throws ImportError when the text cannot be read
 */
export function readCsvTable(file: string, bytes: Buffer, encoding: string | null): Table {
  const { text, note } = decode(file, bytes, encoding);
  // Excel's own hint for the divider is a line that holds nothing else; it keeps its line number.
  const plain = text.replace(/^sep=(.)(?=\r?\n)/i, '');
  const parsed = DELIMITERS.map((delimiter) => ({ delimiter, ...parseWith(plain, delimiter) }));
  // A line with another divider is one long cell, so the reading that knows the headings and parts them most is the right one.
  const best = parsed.toSorted((a, b) => headerWidth(b.rows) - headerWidth(a.rows) || widest(b.rows) - widest(a.rows))[0];
  if (!best || best.error) throw new ImportError(`${file}${best?.error?.line ? `:${best.error.line}` : ''}: ${best?.error?.problem ?? 'it is not CSV'}`, 'Quotation marks come in pairs around a whole cell; one inside a cell is written twice');
  const notes = [...(note ? [note] : []), ...(best.delimiter === ',' ? [] : [`Cells are divided by ${DELIMITER_NAMES[best.delimiter]}.`])];
  return { file, rows: best.rows, notes };
}

type Parsed = { rows: SourceRow[]; error: { line: number | null; problem: string } | null };

function parseWith(text: string, delimiter: string): Parsed {
  try {
    const raw = parse(text, { delimiter, info: true, relax_column_count: true, skip_empty_lines: true, trim: true }) as unknown as { record: string[]; info: { lines: number } }[];
    return { rows: raw.map(({ record, info }) => ({ line: info.lines, cells: record.map((cell) => ({ text: cell })) })), error: null };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error['lines']);
    const problem = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quotation mark is opened and never closed' : `this is not valid CSV: ${error.message}`;
    return { rows: [], error: { line: Number.isFinite(line) ? line : null, problem } };
  }
}

/** Number of cells in the row that names the columns; 0 where none does. */
function headerWidth(rows: readonly SourceRow[]): number {
  return rows.slice(0, 20).find(({ cells }) => isHeader(cells.map(({ text }) => text), []))?.cells.length ?? 0;
}

function widest(rows: readonly SourceRow[]): number {
  return Math.max(0, ...rows.slice(0, 20).map(({ cells }) => cells.length));
}

function decode(file: string, bytes: Buffer, encoding: string | null): { text: string; note: string | null } {
  if (encoding) return { text: decoderOf(encoding).decode(bytes), note: `Read as ${encoding}, as asked. Look at the letters below.` };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), note: 'Read as UTF-16, as Excel saves "Unicode text".' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), note: null };
  } catch {
    throw new ImportError(`${file} is not UTF-8; it looks like ${guess(bytes)}`, 'Save it as "CSV UTF-8" or as .xlsx. The old Windows encodings have no ə; if the file has none either, name its own: --encoding windows-1251 or windows-1254');
  }
}

/** Cyrillic text is mostly bytes from C0 up; Turkish and other Latin text has few of them. */
function guess(bytes: Buffer): string {
  const high = bytes.filter((byte) => byte >= 0xc0).length;
  return high * 4 > bytes.filter((byte) => byte >= 0x41).length ? 'Windows-1251 (Cyrillic)' : 'Windows-1254 (Turkish) or another Windows encoding';
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch (cause) {
    throw new ImportError(`"${encoding}" is not an encoding`, 'Write utf-8, windows-1251 or windows-1254', { cause });
  }
}
