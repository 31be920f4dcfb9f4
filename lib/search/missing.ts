import type { Entry } from './index-file';
import { isNamed, PAIR, PLACE, readNumber } from './jumps';

/** What a query names by a number that is not there. For a precinct `of` is the constituency that has no camera in it. */
export type Missing = { what: 'row' | 'clause' | 'article' | 'constituency' | 'document'; number: string } | { what: 'precinct'; number: string; of: Entry };

/**
 * The thing that a query names though there is none: `clause 9.9`, `57/999`, `126/1`, `row 999`. To be asked only where nothing is named rightly.
 * @param stands whether a number stands anywhere in the texts: a bare one may then mean that
 * @returns null where the query names nothing by number
 */
export function findMissing(query: string, entries: readonly Entry[], stands: (number: string) => boolean): Missing | null {
  const { kind, bare } = readNumber(query);
  const pair = PAIR.exec(bare);
  if (pair && kind === 'document') return { what: 'document', number: bare };
  if (pair && (kind === 'precinct' || kind === 'constituency' || (kind === null && bare.includes('/') && !stands(bare)))) return ofPair(pair, entries);
  if (/^\d+(?:\.\d+)+$/.test(bare) && (kind === 'clause' || kind === 'article')) return { what: kind, number: bare };
  if (/^\d+$/.test(bare) && (kind === 'row' || kind === 'clause' || kind === 'article' || kind === 'constituency')) return { what: kind, number: bare };
  const place = kind === null ? PLACE.exec(query.trim()) : null;
  const of = place && entries.find((entry) => entry.kind === 'constituency' && isNamed(place[1] ?? '')(entry));
  return of ? { what: 'precinct', number: place[2] ?? '', of } : null;
}

function ofPair([, first = '', second = '']: RegExpExecArray, entries: readonly Entry[]): Missing {
  const number = String(Number(first));
  const of = entries.find((entry) => entry.kind === 'constituency' && entry.number === number);
  return of ? { what: 'precinct', number: second, of } : { what: 'constituency', number };
}
