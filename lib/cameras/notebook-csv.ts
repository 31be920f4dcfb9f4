import { csvLine } from './csv';
import { momentAddress } from './moment';
import { type Note, noteMs } from './notebook';

/**
 * The notes as a table for a spreadsheet: UTF-8 with a byte order mark, which Excel needs for ə.
 * @param pageOf whole address of a camera's page
 */
export function notebookCsv(notes: readonly Note[], pageOf: (camera: string) => string): string {
  const rows = notes.map((note) => [
    note.camera.replace('-', '/'), note.pictureAt, note.notedAt, plain(note.text), momentAddress(pageOf(note.camera), noteMs(note)),
  ]);
  return `\uFEFF${[['precinct', 'picture_time', 'noted_at', 'text', 'link'], ...rows].map((row) => `${csvLine(row)}\r\n`).join('')}`;
}

/** A text that a spreadsheet would take for a formula is marked as text. Source: OWASP, CSV injection. */
function plain(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
