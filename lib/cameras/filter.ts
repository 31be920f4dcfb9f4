import { fold, foldQuery } from '@/lib/azerbaijani/fold';
import type { CameraEntry } from './camera-index';
import { cameraStates, type CameraState } from './status';

/** What a reader looks for among the cameras; null and the empty text ask for nothing. */
export type CameraFilter = { constituency: number | null; status: CameraState | null; q: string };

/** Reads a filter from an address's query. What makes no sense is named in `ignored` and asks for nothing. */
export function readCameraFilter(query: URLSearchParams): CameraFilter & { ignored: string[] } {
  const ignored: string[] = [];
  const constituency = query.get('constituency');
  const status = query.get('status');
  const known = cameraStates().find((state) => state === status) ?? null;
  const wellFormed = constituency !== null && /^[1-9]\d{0,3}$/.test(constituency);
  if (constituency && !wellFormed) ignored.push(constituency);
  if (status && !known) ignored.push(status);
  return { constituency: wellFormed ? Number(constituency) : null, status: known, q: query.get('q')?.trim() ?? '', ignored };
}

/** Does the filter ask for anything? */
export function isFiltering({ constituency, status, q }: CameraFilter): boolean {
  return constituency !== null || status !== null || q !== '';
}

/**
 * The cameras that a filter asks for, in list order.
 * Words are compared folded and from their beginnings (`kurd` finds Kürdəmir); `57/2` and `57-2` name one precinct; a
 * number alone is a constituency's, beside a word or a chosen constituency also a precinct's.
 * @param stateAt the state of the camera at a place of the list, null while it is not known
 */
export function filterCameras(entries: readonly CameraEntry[], filter: CameraFilter, stateAt: (index: number) => CameraState | null): CameraEntry[] {
  const queries = foldQuery(filter.q).map((query) => {
    const words = query.split(/\s+/).filter((word) => word !== '');
    return words.map((word) => testOf(word, words.length > 1 || filter.constituency !== null));
  });
  return entries.filter((entry) => {
    if (filter.constituency !== null && entry.constituency !== filter.constituency) return false;
    if (filter.status !== null && stateAt(entry.index) !== filter.status) return false;
    return queries.some((tests) => tests.every((test) => test(entry)));
  });
}

function testOf(word: string, precinctsToo: boolean): (entry: CameraEntry) => boolean {
  const pair = /^(\d+)[/-](\d+)$/.exec(word);
  if (pair) {
    const [constituency, precinct] = [Number(pair[1]), Number(pair[2])];
    return (entry) => entry.constituency === constituency && entry.precinct === precinct;
  }
  if (/^\d+$/.test(word)) {
    const number = Number(word);
    return (entry) => entry.constituency === number || (precinctsToo && entry.precinct === number);
  }
  const beginning = ` ${word}`;
  return (entry) => searchText(entry).includes(beginning);
}

const texts = new WeakMap<CameraEntry, string>();

/** Every word of an entry with a space before it, so that a beginning of a word is found by ` word`. */
function searchText(entry: CameraEntry): string {
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const text = ` ${[entry.constituencyName, entry.areas, entry.name, entry.address].map((part) => (part ? foldWords(part) : '')).join(' ')}`;
  texts.set(entry, text);
  return text;
}

/** Words folded once: a list of thousands is made of few hundred, again and again. */
const folded = new Map<string, string>();

function foldWords(text: string): string {
  return text.split(' ').map((word) => {
    const known = folded.get(word);
    if (known !== undefined) return known;
    const made = fold(word).replaceAll(/[^\p{L}\d]+/gu, ' ');
    folded.set(word, made);
    return made;
  }).join(' ');
}
