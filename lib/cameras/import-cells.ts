import { fold } from '@/lib/azerbaijani/fold';
import { type Position, POSITIONS } from './precinct';

/** A value that was read, or what is wrong with it and what to write. */
export type Read<T> = { value: T } | { problem: string; remedy: string };

/** What people write for the four words of the column position. */
const POSITION_WORDS: Record<Position, string[]> = {
  station: ['station', 'polling station', 'exact', 'məntəqə', 'seçki məntəqəsi', 'dəqiq', 'участок', 'точно'],
  settlement: ['settlement', 'village', 'town', 'yaşayış məntəqəsi', 'kənd', 'qəsəbə', 'şəhər', 'населенный пункт', 'населённый пункт'],
  constituency: ['constituency', 'dairə', 'seçki dairəsi', 'dairənin mərkəzi', 'округ', 'центр округа'],
  unknown: ['unknown', 'məlum deyil', 'naməlum', 'неизвестно'],
};

const positionByWord = new Map(POSITIONS.flatMap((position) => POSITION_WORDS[position].map((word) => [fold(word), position] as const)));

/** A number as lists write it: `57`, `057`, `57.0`, `№ 57`, `57 saylı Kürdəmir`, `Kürdəmir seçki dairəsi № 57`. */
export function readNumber(text: string): Read<number> {
  const digits = /^'?0*(\d{1,5})(?:\.0+)?$/.exec(text)?.[1]
    ?? /^(?:№|no\.?|nr\.?|n)\s*0*(\d{1,5})$/i.exec(text)?.[1]
    ?? /^0*(\d{1,5})\s*(?:saylı|nömrəli|№-?li|-?\s?(?:ci|cı|cu|cü))(?=\s|$)/iu.exec(text)?.[1]
    ?? /\s№\s*0*(\d{1,5})$/.exec(text)?.[1];
  const number = Number(digits);
  if (number > 0) return { value: number };
  return { problem: text === '' ? 'the cell is empty' : `"${text}" is not a number of a constituency or precinct`, remedy: 'Write digits only, e.g. 57' };
}

/** `57-2`, `57/2` or `57 / 2` as its two numbers. */
export function readPair(text: string): Read<{ constituency: number; precinct: number }> {
  const pair = /^0*([1-9]\d{0,4})\s*[/\\-]\s*0*([1-9]\d{0,4})$/.exec(text.replaceAll(/[–—]/g, '-'));
  if (pair) return { value: { constituency: Number(pair[1]), precinct: Number(pair[2]) } };
  return { problem: text === '' ? 'the cell is empty' : `"${text}" is not a precinct`, remedy: 'Write constituency and precinct, e.g. 57/2' };
}

/** Degrees with a point or a decimal comma, with or without a degree sign; rounded to 6 digits, a hand's breadth. */
export function readDegrees(text: string): Read<number | null> {
  if (text === '') return { value: null };
  const bare = text.replaceAll(/\s*°?\s*[NESW]?$/gi, '').replace(',', '.');
  if (/^-?\d{1,3}(\.\d+)?$/.test(bare)) return { value: Math.round(Number(bare) * 1e6) / 1e6 };
  const minutes = /\d\s*°\s*\d/.test(text);
  return {
    problem: minutes ? `"${text}" is written in degrees and minutes` : `"${text}" is not a number of degrees`,
    remedy: minutes ? 'Write decimal degrees: 40° 20′ 33″ is 40 + 20/60 + 33/3600 = 40.3425' : 'Write decimal degrees, e.g. 40.37767',
  };
}

/** Latitude and longitude in one cell: `40.34257, 48.15649`, also with decimal commas. */
export function readPoint(text: string): Read<{ lat: number | null; lon: number | null }> {
  if (text === '') return { value: { lat: null, lon: null } };
  const parts = /^(-?\d{1,3}[.,]\d+)\s*[,;\s]\s*(-?\d{1,3}[.,]\d+)$/.exec(text);
  const [lat, lon] = [readDegrees(parts?.[1] ?? ''), readDegrees(parts?.[2] ?? '')];
  if (parts && 'value' in lat && 'value' in lon) return { value: { lat: lat.value, lon: lon.value } };
  return { problem: `"${text}" is not a point`, remedy: 'Write latitude and longitude in decimal degrees, e.g. 40.34257, 48.15649' };
}

/** What a point stands for; null for an empty cell. */
export function readPosition(text: string): Read<Position | null> {
  if (text === '') return { value: null };
  const position = positionByWord.get(fold(text).trim());
  return position ? { value: position } : { problem: `"${text}" does not say what the point stands for`, remedy: `Write one of ${POSITIONS.join(', ')}` };
}

/** A name or address: one line, letters composed. A letter that was lost when the file was saved is not taken over. */
export function readWords(text: string): Read<string | null> {
  if (/\uFFFD|\p{L}\?+\p{L}/u.test(text)) {
    return { problem: `letters were lost in "${text}"`, remedy: 'The file was saved in an encoding without them (ə is in none of the old ones): save it again as "CSV UTF-8" or .xlsx' };
  }
  if (/^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!)$/.test(text)) return { problem: `the spreadsheet shows the error ${text}`, remedy: 'Mend the formula, or write the text itself' };
  const words = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  return { value: words === '' ? null : words };
}
