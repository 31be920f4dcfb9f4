import { readFileSync } from 'node:fs';
import type { SourceRow } from '@/lib/cameras/import-rows';
import { ImportError } from './import-error';
import { readCsvTable } from './read-csv-table';
import { readXlsxTable } from './read-xlsx-table';

/** A received file as rows of cells. `notes`: what was understood about the file and should be looked at. */
export type Table = { file: string; rows: SourceRow[]; notes: string[] };

/** How a file is to be read, where it cannot be told from the file. */
export type ReadChoices = { /** Name or number of an Excel sheet. */ sheet: string | null; /** A WHATWG name, e.g. `windows-1251`. */ encoding: string | null };

/** Reads a received list. @throws ImportError saying what is wrong with the file and what to do */
export async function readTable(file: string, choices: ReadChoices): Promise<Table> {
  const bytes = readBytes(file);
  if (bytes.length === 0) throw new ImportError(`${file} is empty`, 'Save the list again');
  // Both kinds of Excel file are told by their first bytes, whatever they are called.
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) return await readXlsxTable(file, choices.sheet);
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0') throw new ImportError(`${file} is an Excel file of the old kind (.xls)`, 'Open it and save it as .xlsx, or as "CSV UTF-8"');
  if (choices.sheet !== null) throw new ImportError(`${file} is not an Excel file, so it has no sheet "${choices.sheet}"`, 'Leave --sheet out');
  return readCsvTable(file, bytes, choices.encoding);
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new ImportError(`${file} cannot be read (${code ?? String(cause)})`, 'Check the name and whether the file may be read', { cause });
  }
}
