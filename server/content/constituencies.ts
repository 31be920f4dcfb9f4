import { type Constituency, constituencyRowSchema, constituencySourcesSchema } from '@/lib/cameras/constituency';
import { ContentError, type Problem } from '@/lib/content-error';
import { parseCsv } from './read-csv';
import { readText, readYaml } from './read-yaml';
import { remember } from './remember';

const SOURCES = 'content/constituencies/sources.yaml';

/**
 * The constituencies of one scheme, by number.
 * @param scheme name of a file in content/constituencies without .csv, e.g. `2020`
 * @throws ContentError naming everything that is wrong in the file
 */
export function loadConstituencies(scheme: string): Constituency[] {
  const file = constituenciesFile(scheme);
  return remember([file, SOURCES], () => parseConstituencies(file, readText(file), loadSources()));
}

/** Path of a scheme's file from the project's root. */
export function constituenciesFile(scheme: string): string {
  return `content/constituencies/${scheme}.csv`;
}

/** Checks the text of a constituencies file. @param sources the list in sources.yaml @throws ContentError */
export function parseConstituencies(file: string, text: string, sources: { id: string; az: string; en: string }[]): Constituency[] {
  const { rows, problems } = parseCsv(file, text, constituencyRowSchema);
  const lines = new Map<number, number>();
  const constituencies = rows.map(({ line, value }): Constituency => {
    const { name_az: name, place_kind: placeKind, source, ...rest } = value;
    const wrong = (field: string, problem: string, remedy: string): Problem => ({ file, line, field, problem, remedy });
    const first = lines.get(value.number);
    if (first) problems.push(wrong('number', `${value.number} stands in line ${first} already`, 'Delete one of the two rows'));
    lines.set(value.number, line);
    if ((name === null) !== (value.certainty === 'unknown')) {
      problems.push(wrong('certainty', `"${value.certainty}" does not fit ${name ? 'a row with a name' : 'a row without a name'}`, 'Only a row without a name is unknown'));
    }
    if ((value.lat === null) !== (value.lon === null)) problems.push(wrong('lon', 'only one of lat and lon is filled in', 'Write both or none'));
    const known = sources.find(({ id }) => id === source);
    return { ...rest, name, placeKind, source: known ? { az: known.az, en: known.en } : source ? { az: source, en: source } : null };
  });
  if (problems.length > 0) throw new ContentError(problems);
  return constituencies.sort((a, b) => a.number - b.number);
}

function loadSources() {
  return readYaml(SOURCES, constituencySourcesSchema).value;
}
