import { parseArgs } from 'node:util';
import { type ColumnOverride, IMPORT_FIELDS } from '@/lib/cameras/import-columns';
import type { ImportChoices } from '@/lib/cameras/import-list';
import { ImportError } from './import-error';
import type { ReadChoices } from './read-table';

/** What the command was asked. */
export type ImportOptions = ReadChoices & ImportChoices & {
  file: string;
  election: string;
  overrides: ColumnOverride[];
  /** Number of the row that names the columns, as the spreadsheet shows it; null: found by itself. */
  headerRow: number | null;
  fillDown: boolean;
  skipBad: boolean;
  write: boolean;
  /** How many precincts the operator knows to go. */
  drop: number;
};

/** How the command is called. */
export const USAGE = `npm run import-precincts -- FILE.csv|FILE.xlsx --election ID [options]

Shows what the file would change in content/elections/ID/precincts.csv. Nothing is written without --write.

  --write              write the list, if every row is right
  --skip-bad           with --write: leave wrong rows out and write the others
  --drop N             N precincts are really to go, where that is more than a tenth of the list
  --map "HEADING=FIELD" says what a column holds (may be repeated); "HEADING=-" leaves it out
                       fields: ${IMPORT_FIELDS.join(', ')}
  --header-row N       the row that names the columns, where it is not found
  --fill-down          an empty constituency means: the same as above (merged cells)
  --position WORD      what points stand for: station, settlement or constituency
  --centres            rows without a point get the centre of their constituency, marked as approximate
  --by-number          numbers alone say who is who; do not look for renumbered precincts by their address
  --sheet NAME         a sheet of an .xlsx file, by name or number
  --encoding NAME      of a CSV file that is not UTF-8

Exit code: 0 all is right, 1 rows are wrong or too many precincts are missing, 2 the command or the file cannot be used.`;

/** Reads the command line. @throws ImportError when it makes no sense */
export function readOptions(args: readonly string[]): ImportOptions {
  const { values, positionals } = parse(args);
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new ImportError(file ? `one file at a time, not ${positionals.join(', ')}` : 'no file is named', 'Write npm run import-precincts -- FILE --election ID; --help shows everything');
  if (!values.election) throw new ImportError('no election is named', 'Add --election with the folder\'s name in content/elections, e.g. --election parliamentary-2020');
  if (values['dry-run'] && values.write) throw new ImportError('--dry-run and --write contradict each other', 'Leave one of them out');
  return {
    file, election: values.election, overrides: (values.map ?? []).map(readOverride), headerRow: readNumber('header-row', values['header-row']),
    fillDown: values['fill-down'] ?? false, skipBad: values['skip-bad'] ?? false, write: values.write ?? false, drop: readNumber('drop', values.drop) ?? 0,
    position: readPosition(values.position), centres: values.centres ?? false, byPlace: !values['by-number'],
    sheet: values.sheet ?? null, encoding: values.encoding ?? null,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args], allowPositionals: true,
      options: {
        election: { type: 'string' }, map: { type: 'string', multiple: true }, 'header-row': { type: 'string' }, drop: { type: 'string' }, position: { type: 'string' }, sheet: { type: 'string' }, encoding: { type: 'string' },
        write: { type: 'boolean' }, 'dry-run': { type: 'boolean' }, 'skip-bad': { type: 'boolean' }, 'fill-down': { type: 'boolean' }, centres: { type: 'boolean' }, 'by-number': { type: 'boolean' },
      },
    });
  } catch (cause) {
    throw new ImportError(cause instanceof Error ? cause.message : String(cause), 'npm run import-precincts -- --help shows what can be asked', { cause });
  }
}

function readOverride(text: string): ColumnOverride {
  const [, heading, word] = /^(.+)=([a-z-]+)$/.exec(text.trim()) ?? [];
  const field = IMPORT_FIELDS.find((known) => known === word) ?? null;
  if (heading && (field || word === '-')) return { heading: heading.trim(), field };
  throw new ImportError(`--map "${text}" is not understood`, `Write --map "HEADING=FIELD" with one of ${IMPORT_FIELDS.join(', ')}, or - for none`);
}

function readNumber(option: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new ImportError(`--${option} ${text} is not a number`, 'Write digits only, e.g. 3');
}

function readPosition(word: string | undefined): ImportChoices['position'] {
  if (word === undefined || word === 'station' || word === 'settlement' || word === 'constituency') return word ?? null;
  throw new ImportError(`--position ${word} is not a known word`, 'Write station, settlement or constituency');
}
