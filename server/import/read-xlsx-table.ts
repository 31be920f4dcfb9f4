import readWorkbook, { type CellValue } from 'read-excel-file/node';
import type { SourceCell } from '@/lib/cameras/import-rows';
import { ImportError } from './import-error';
import type { Table } from './read-table';

/**
 * Reads one sheet of an .xlsx file. A workbook with several sheets must say which.
 * @param wanted a sheet's name, or its number from 1
 * @throws ImportError when the file is none, or the sheet is not in it
 */
export async function readXlsxTable(file: string, wanted: string | null): Promise<Table> {
  const sheets = (await open(file)).filter(({ data }) => data.length > 0);
  const names = sheets.map(({ sheet }) => `"${sheet}"`).join(', ');
  const sheet = wanted === null ? sheets[0] : sheets.find(({ sheet: name }) => name === wanted) ?? sheets[Number(wanted) - 1];
  if (!sheet) throw new ImportError(wanted === null ? `${file} has no filled sheet` : `${file} has no sheet "${wanted}"`, names ? `Its sheets are ${names}` : 'Save the list again');
  if (wanted === null && sheets.length > 1) throw new ImportError(`${file} has ${sheets.length} sheets: ${names}`, 'Say which one holds the list: --sheet NAME');
  const rows = sheet.data.map((cells, at) => ({ line: at + 1, cells: cells.map(toCell) }));
  return { file: `${file} [${sheet.sheet}]`, rows, notes: [] };
}

async function open(file: string) {
  try {
    return await readWorkbook(file);
  } catch (cause) {
    throw new ImportError(`${file} is not a readable .xlsx file (${cause instanceof Error ? cause.message : String(cause)})`, 'Open it in a spreadsheet and save it as .xlsx again', { cause });
  }
}

/** Numbers as JavaScript writes them, which is as they were typed; Excel keeps 15 digits. */
function toCell(value: CellValue | null): SourceCell {
  if (value === null) return { text: '' };
  if (value instanceof Date) return { text: '', spoilt: `the spreadsheet has made a date of it (${value.toISOString().slice(0, 10)})` };
  return { text: String(typeof value === 'number' ? Number(value.toPrecision(15)) : value).trim() };
}
