import type { CameraState } from './status';
import { type Listed, readWallIds, WALL_SIZE } from './wall-ids';
import { LARGEST_SAMPLE, LONGEST_SEED } from './wall-sample';

/** The states of which a wall can be made: what an observer looks at first. */
export const WALL_STATES = ['offline', 'frozen'] as const satisfies readonly CameraState[];

/** Where a wall's cameras come from. */
export type WallSource =
  | { kind: 'empty' }
  | { kind: 'own'; ids: string[] }
  | { kind: 'constituency'; constituency: number }
  | { kind: 'state'; state: (typeof WALL_STATES)[number] }
  | { kind: 'sample'; size: number; seed: string };

/** Something in the address that was not followed, or not to the letter. */
export type WallNote = { problem: 'malformed' | 'unknown' | 'repeated' | 'renumbered' | 'rest' | 'ignored' | 'seedless'; values: string[] };

/** A wall as its address asks for it. */
export type WallRequest = {
  source: WallSource;
  /** The camera in the large place. */
  big: string | null;
  /** From 1. */
  page: number;
  /** How many are to play at once; null leaves it to the device. */
  players: number | null;
  notes: WallNote[];
};

/** Reads an address's query. Whatever makes no sense is named in `notes` and asks for nothing. */
export function readWall(query: URLSearchParams, list: readonly (Listed & { constituency: number })[]): WallRequest {
  const notes: WallNote[] = [];
  const source = readSource(query, list, notes);
  const number = (key: string, least: number, most: number) => {
    const text = query.get(key);
    if (!text) return null;
    const value = /^\d{1,4}$/.test(text) ? Number(text) : 0;
    if (value >= least && value <= most) return value;
    ignore(notes, key, text);
    return null;
  };
  const [page, players, bigText] = [number('page', 1, 9_999) ?? 1, number('players', 1, WALL_SIZE), query.get('big')];
  const big = bigText ? readWallIds(bigText, list).ids[0] ?? null : null;
  if (bigText && !big) ignore(notes, 'big', bigText);
  return { source, big, page, players, notes };
}

function readSource(query: URLSearchParams, list: readonly (Listed & { constituency: number })[], notes: WallNote[]): WallSource {
  const own = ['w', 'add'].map((key) => query.get(key)).filter(Boolean).join(',');
  const [preset, sample, seed] = [query.get('preset'), query.get('sample'), query.get('seed')];
  if (own.trim() !== '') {
    if (preset) ignore(notes, 'preset', preset);
    if (sample) ignore(notes, 'sample', sample);
    return readOwn(own, list, notes);
  }
  if (sample) {
    if (preset) ignore(notes, 'preset', preset);
    return readSample(sample, seed?.trim() ?? '', notes);
  }
  if (!preset) return { kind: 'empty' };
  const state = WALL_STATES.find((known) => known === preset);
  if (state) return { kind: 'state', state };
  const constituency = Number(/^constituency:([1-9]\d{0,3})$/.exec(preset)?.[1]);
  if (list.some((listed) => listed.constituency === constituency)) return { kind: 'constituency', constituency };
  ignore(notes, 'preset', preset);
  return { kind: 'empty' };
}

function readOwn(text: string, list: readonly Listed[], notes: WallNote[]): WallSource {
  const { ids, malformed, unknown, repeated, renumbered } = readWallIds(text, list);
  const put = (problem: WallNote['problem'], values: string[]) => { if (values.length > 0) notes.push({ problem, values }); };
  put('malformed', malformed);
  put('unknown', unknown.map(cited));
  put('repeated', repeated.map(cited));
  put('renumbered', renumbered.map(({ from, to }) => `${cited(from)} → ${cited(to)}`));
  put('rest', ids.slice(WALL_SIZE).map(cited));
  return ids.length > 0 ? { kind: 'own', ids: ids.slice(0, WALL_SIZE) } : { kind: 'empty' };
}

function readSample(text: string, seed: string, notes: WallNote[]): WallSource {
  const size = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (size < 1 || size > LARGEST_SAMPLE) ignore(notes, 'sample', text);
  else if (seed === '') notes.push({ problem: 'seedless', values: [text] });
  else if (seed.length > LONGEST_SEED) ignore(notes, 'seed', seed);
  else return { kind: 'sample', size, seed };
  return { kind: 'empty' };
}

function ignore(notes: WallNote[], key: string, value: string): void {
  const short = value.length > 40 ? `${value.slice(0, 40)}…` : value;
  notes.push({ problem: 'ignored', values: [`${key}=${short}`] });
}

function cited(id: string): string {
  return id.replace('-', '/');
}
