import { isPlainDate } from '@/lib/time/baku';
import { shareOf, totalOf, type Times } from './availability';
import { BANDS, bandOf, worstFirst, type Band, type CameraRow, type ConstituencyRow } from './availability-table';

/** Columns by which tables sort. */
export const COLUMNS = ['camera', 'live', 'frozen', 'offline', 'other', 'unmeasured', 'longest'] as const;

/** One of {@link COLUMNS}. In the table of constituencies `camera` is the constituency and `longest` its worst camera. */
export type Column = (typeof COLUMNS)[number];

/** What the ledger page shows, as its address asks. Null sort: the worst first. */
export type LedgerQuery = {
  by: 'constituency' | 'camera';
  sort: { column: Column; down: boolean } | null;
  constituency: number | null;
  band: Band | null;
  /** A day in Baku; null: the newest. */
  day: string | null;
  /** Values of the address that make no sense. */
  ignored: string[];
};

/** Reads the address: `?by=camera&sort=-offline&constituency=57&band=never&day=2026-11-22`. */
export function readLedgerQuery(query: URLSearchParams): LedgerQuery {
  const ignored: string[] = [];
  const read = <T>(key: string, take: (text: string) => T | null): T | null => {
    const text = query.get(key);
    if (!text) return null;
    const value = take(text);
    if (value === null) ignored.push(`${key}=${text}`);
    return value;
  };
  const by = read('by', (text) => (text === 'camera' || text === 'constituency' ? text : null));
  const constituency = read('constituency', (text) => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : null));
  const band = read('band', (text) => BANDS.find((known) => known === text) ?? null);
  return {
    by: by ?? (constituency !== null || band !== null ? 'camera' : 'constituency'), constituency, band,
    sort: read('sort', readSort), day: read('day', (text) => (isPlainDate(text) ? text : null)), ignored,
  };
}

/** `-offline`: by that column, the largest first. */
export function sortText({ column, down }: { column: Column; down: boolean }): string {
  return `${down ? '-' : ''}${column}`;
}

/** The cameras that the address asks for, in its order. */
export function selectCameras(rows: readonly CameraRow[], { sort, constituency, band }: Pick<LedgerQuery, 'sort' | 'constituency' | 'band'>): CameraRow[] {
  const found = rows.filter((row) => (constituency === null || row.constituency === constituency) && (band === null || bandOf(row) === band));
  return sort ? sorted(found, sort, ({ worst }) => (worst ? worst.untilMs - worst.fromMs : 0)) : worstFirst(found);
}

/** Constituencies in the address's order; without one, those with the worst camera first. */
export function orderConstituencies(rows: readonly ConstituencyRow[], sort: LedgerQuery['sort']): ConstituencyRow[] {
  if (sort) return sorted(rows, sort, ({ worst }) => -(columnShare(worst.times, 'live') ?? 0));
  return worstFirst(rows.map((row) => ({ row, times: row.worst.times }))).map(({ row }) => row);
}

/** The part of a column in a row's hours, 0 to 1. */
export function columnShare(times: Times, column: Column): number | null {
  const total = totalOf(times);
  if (column === 'camera' || column === 'longest') return null;
  if (column === 'other') return shareOf(times.ended + times['not-started'] + times.none, total);
  return shareOf(times[column], total);
}

function sorted<R extends { times: Times }>(rows: readonly R[], { column, down }: NonNullable<LedgerQuery['sort']>, longest: (row: R) => number): R[] {
  if (column === 'camera') return down ? [...rows].reverse() : [...rows];
  const values = new Map(rows.map((row) => [row, column === 'longest' ? longest(row) : columnShare(row.times, column) ?? -1]));
  return [...rows].sort((a, b) => (down ? -1 : 1) * ((values.get(a) ?? 0) - (values.get(b) ?? 0)));
}

function readSort(text: string): LedgerQuery['sort'] {
  const name = text.replace(/^-/, '');
  const column = COLUMNS.find((known) => known === name);
  return column ? { column, down: text.startsWith('-') } : null;
}
