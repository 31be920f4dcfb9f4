import { fold } from '@/lib/azerbaijani/fold';

/** What a column of a received list may hold: the columns of precincts.csv, both numbers in one (`id`), both degrees in one (`point`). */
export const IMPORT_FIELDS = ['id', 'constituency', 'precinct', 'name', 'address', 'lat', 'lon', 'point', 'position', 'stream', 'formerly'] as const;

/** One of the names of {@link IMPORT_FIELDS}. */
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** What a column holds, in words for the person who sent or imports the list. */
export const FIELD_WORDS: Readonly<Record<ImportField, string>> = {
  id: 'constituency and precinct', constituency: 'constituency', precinct: 'precinct', name: 'name', address: 'address', lat: 'latitude', lon: 'longitude',
  point: 'latitude and longitude', position: 'word for what the point stands for', stream: 'address of the stream', formerly: 'former number',
};

/** Which column, from 0, holds what; `unused` are headings that nothing was made of. */
export type ColumnMap = { columns: Partial<Record<ImportField, number>>; unused: string[]; problems: { problem: string; remedy: string }[] };

/** `--map "Sütun=precinct"`; the field null leaves a column out. */
export type ColumnOverride = { heading: string; field: ImportField | null };

/** Headings as lists have them, in Azerbaijani, English and Russian. Letters are folded and words like "number" left out before comparing. */
const HEADINGS: Record<ImportField, string[]> = {
  id: ['id', 'dairə/məntəqə', 'dairə və məntəqə', 'constituency/precinct', 'округ/участок', 'kod', 'code', 'код'],
  constituency: [
    'constituency', 'electoral constituency', 'electoral district', 'election district', 'constituency no',
    'seçki dairəsi', 'seçki dairəsinin', 'dairə', 'dairənin', 'dairəsi', 'seçki dairəsinin adı və nömrəsi', 'dairənin adı və nömrəsi',
    'избирательный округ', 'избирательного округа', 'округ', 'округа',
  ],
  precinct: [
    'precinct', 'polling precinct', 'election precinct', 'polling station', 'station',
    'seçki məntəqəsi', 'seçki məntəqəsinin', 'məntəqə', 'məntəqənin', 'məntəqəsi',
    'избирательный участок', 'избирательного участка', 'участок', 'участка', 'уик',
  ],
  name: [
    'name', 'building', 'venue', 'name of building', 'precinct name', 'polling station name',
    'ad', 'adı', 'bina', 'binanın adı', 'məntəqənin adı', 'seçki məntəqəsinin adı', 'yerləşdiyi bina', 'yerləşdiyi binanın adı', 'obyektin adı',
    'название', 'наименование', 'здание', 'название здания', 'название участка', 'наименование участка',
  ],
  address: ['address', 'precinct address', 'polling station address', 'ünvan', 'ünvanı', 'məntəqənin ünvanı', 'seçki məntəqəsinin ünvanı', 'yerləşdiyi ünvan', 'адрес', 'адрес участка', 'адрес избирательного участка'],
  lat: ['lat', 'latitude', 'enlik', 'en dairəsi', 'coğrafi enlik', 'coğrafi en', 'широта', 'y'],
  lon: ['lon', 'lng', 'long', 'longitude', 'uzunluq', 'uzunluq dairəsi', 'coğrafi uzunluq', 'долгота', 'x'],
  point: ['coordinates', 'coordinate', 'gps', 'lat lon', 'lat lng', 'koordinat', 'koordinatlar', 'koordinatları', 'координаты'],
  position: ['position', 'precision', 'mövqe', 'yerin dəqiqliyi', 'dəqiqlik', 'точность'],
  stream: ['stream', 'streams', 'hls', 'stream address', 'yayım', 'yayım ünvanı', 'yayımın ünvanı', 'axın', 'трансляция', 'адрес трансляции', 'поток'],
  formerly: ['formerly', 'former numbers', 'former number', 'əvvəlki nömrə', 'əvvəlki nömrəsi', 'əvvəlki nömrələr', 'köhnə nömrə', 'прежний номер', 'прежние номера', 'старый номер'],
};

/** Words that say only that a number follows. */
const NUMBER_WORDS = new Set(['no', 'nr', 'n', 'si', 'number', 'num', 'nömrə', 'nömrəsi', 'sayı', 'номер'].map(fold));

const fieldByHeading = new Map(IMPORT_FIELDS.flatMap((field) => HEADINGS[field].flatMap((heading) => [[plain(heading), field] as const, [withoutNumberWords(plain(heading)), field] as const])));

/** The field a heading stands for, or null. */
export function fieldOf(heading: string): ImportField | null {
  return fieldByHeading.get(plain(heading)) ?? fieldByHeading.get(withoutNumberWords(plain(heading))) ?? null;
}

/** Does a row look like the one that names the columns? */
export function isHeader(cells: readonly string[], overrides: readonly ColumnOverride[]): boolean {
  const fields = new Set(cells.map((cell) => overrideOf(cell, overrides)?.field ?? fieldOf(cell)));
  return fields.has('id') || (fields.has('constituency') && fields.has('precinct'));
}

/** Finds what each column holds. What is missing, twice there or overridden in vain is told with what was found. */
export function mapColumns(headings: readonly string[], overrides: readonly ColumnOverride[]): ColumnMap {
  const map: ColumnMap = { columns: {}, unused: [], problems: [] };
  headings.forEach((heading, at) => {
    const chosen = overrideOf(heading, overrides);
    const field = chosen ? chosen.field : fieldOf(heading);
    if (!field) {
      if (heading !== '') map.unused.push(heading);
      return;
    }
    const before = map.columns[field];
    if (before === undefined) map.columns[field] = at;
    else map.problems.push({ problem: `"${headings[before]}" and "${heading}" both look like the column ${field}`, remedy: `Say which one is not: --map "${heading}=-"` });
  });
  for (const { heading } of overrides) {
    if (!headings.some((known) => plain(known) === plain(heading))) map.problems.push({ problem: `--map names the column "${heading}", which is not there`, remedy: `The columns are ${quoted(headings)}` });
  }
  for (const field of missing(map.columns)) {
    map.problems.push({ problem: `no column holds the ${FIELD_WORDS[field]}`, remedy: `Found ${quoted(headings)}. Name the one: --map "Heading=${field}"` });
  }
  return map;
}

function missing({ id, constituency, precinct, lat, lon }: ColumnMap['columns']): ImportField[] {
  const numbers = id !== undefined ? [] : (['constituency', 'precinct'] as const).filter((field) => (field === 'constituency' ? constituency : precinct) === undefined);
  if (lat === undefined && lon !== undefined) return [...numbers, 'lat'];
  return lat !== undefined && lon === undefined ? [...numbers, 'lon'] : numbers;
}

function overrideOf(heading: string, overrides: readonly ColumnOverride[]): ColumnOverride | undefined {
  return overrides.find((override) => plain(override.heading) === plain(heading));
}

function quoted(headings: readonly string[]): string {
  return headings.filter((heading) => heading !== '').map((heading) => `"${heading}"`).join(', ') || 'no headings at all';
}

function plain(heading: string): string {
  return fold(heading).replaceAll(/[^\p{L}\d]+/gu, ' ').trim();
}

function withoutNumberWords(heading: string): string {
  return heading.split(' ').filter((word) => !NUMBER_WORDS.has(word)).join(' ');
}
