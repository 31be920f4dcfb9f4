import type { Problem } from '@/lib/content-error';
import { identitySlips, sayIdentitySlip } from './identity';
import { type PrecinctRow, REUSED } from './precinct';
import { precinctId } from './precinct-id';

/** A box around Azerbaijan, in degrees: a point outside it is a slip of the pen. */
const COUNTRY = { south: 38.3, north: 42, west: 44.7, east: 51 };

/** A row of a list with its 1-based line in the file it was read from. */
export type ListedRow = { line: number; value: PrecinctRow };

/** Something wrong with a row of a list; the caller knows the file. */
export type RowProblem = Omit<Problem, 'file'>;

/** What is wrong with rows that are right one by one: numbers twice, unknown constituencies, points, former numbers. */
export function checkPrecinctRows(rows: readonly ListedRow[], constituencies: ReadonlySet<number>): RowProblem[] {
  const lines = new Map<string, number>();
  const problems: RowProblem[] = [];
  for (const { line, value } of rows) {
    const wrong = (field: string, problem: string, remedy: string) => problems.push({ line, field, problem, remedy });
    const id = precinctId(value.constituency, value.precinct);
    const first = lines.get(id);
    if (first) wrong('precinct', `${id} stands in line ${first} already`, 'Delete one of the two rows, or correct its number');
    else lines.set(id, line);
    if (!constituencies.has(value.constituency)) wrong('constituency', `there is no constituency ${value.constituency}`, 'Correct the number, or add it to the file in content/constituencies');
    checkPosition(value, wrong);
  }
  return [...problems, ...checkIdentities(rows)];
}

/** Former numbers of which a reader's old link could not tell where to lead. */
function checkIdentities(rows: readonly ListedRow[]): RowProblem[] {
  const slips = identitySlips(rows.map(({ value: { constituency, precinct, formerly } }) => (
    { id: precinctId(constituency, precinct), formerly: formerly.filter((id) => id !== REUSED), reused: formerly.includes(REUSED) }
  )));
  return slips.map((slip) => ({ line: rows[slip.at]?.line ?? null, field: 'formerly', ...sayIdentitySlip(slip) }));
}

function checkPosition({ position, lat, lon }: PrecinctRow, wrong: (field: string, problem: string, remedy: string) => void) {
  if (position === 'unknown') {
    if (lat !== null || lon !== null) wrong('position', 'it is unknown, yet lat and lon are filled in', 'Empty them, or write what the point stands for');
    return;
  }
  if (lat === null || lon === null) {
    wrong(lat === null ? 'lat' : 'lon', 'it is empty', 'Write the coordinates, or write unknown as the position');
  } else if (lat < COUNTRY.south || lat > COUNTRY.north || lon < COUNTRY.west || lon > COUNTRY.east) {
    wrong('lat', `the point ${lat}, ${lon} lies outside Azerbaijan`, 'Check whether lat and lon were swapped or a digit was lost');
  }
}
