import type { Constituency } from './constituency';
import { distanceMetres, type Point as GeoPoint } from './near';
import { idOf, type Match, matchPrecincts, type Uncertain } from './import-match';
import type { CellProblem, Draft } from './import-rows';
import { type Position, type PrecinctRow, REUSED } from './precinct';

/** What a new list changes, by present numbers unless said otherwise, in the order of the list. */
export type ListDiff = {
  added: string[];
  /** Numbers of the old list whose precincts are not in the new one: their addresses end. */
  dropped: string[];
  renumbered: { from: string; to: string; how: 'stated' | 'found' }[];
  /** Another point than before, in degrees, and the metres between the two. */
  moved: { id: string; from: string; to: string; metres: number }[];
  /** Other values in other columns; `point` where only one of the lists has one. */
  changed: { id: string; columns: string[] }[];
  /** Numbers that another precinct of the list had before. */
  reused: { id: string; now: string }[];
  unchanged: number;
  uncertain: Uncertain[];
};

/** How rows are completed. */
export type ImportChoices = {
  /** What points stand for where no column says it. */
  position: Exclude<Position, 'unknown'> | null;
  /** Give rows without a point the centre of their constituency, marked as approximate. */
  centres: boolean;
  /** Find renumbered precincts by their place. */
  byPlace: boolean;
};

/** The new list with the line each row came from, and what it changes. */
export type Imported = { rows: { line: number; value: PrecinctRow }[]; diff: ListDiff; problems: CellProblem[] };

/**
 * Makes the new list out of the old one and a received table. A column that the table does not have leaves what the
 * list says; a column that is there and empty empties it. Former numbers are only ever added.
 */
export function importList(old: readonly PrecinctRow[], drafts: readonly Draft[], constituencies: readonly Constituency[], choices: ImportChoices): Imported {
  const { matches, dropped, uncertain } = matchPrecincts(old, drafts, choices.byPlace);
  const centres = new Map(constituencies.map((one) => [one.number, one]));
  const problems: CellProblem[] = [];
  const settled = drafts.map((draft) => settle(draft, matches.get(draft), choices, centres.get(draft.constituency), problems));
  const owners = new Map(settled.flatMap((value) => value.formerly.map((former) => [former, idOf(value)] as const)));
  const before = new Set(old.map(idOf));
  const rows = settled.map((value, at) => {
    const draft = drafts[at];
    const known = draft && before.has(idOf(value)) && matches.get(draft)?.how !== 'same';
    const reused = known && value.formerly.length === 0 && owners.has(idOf(value));
    return { line: draft?.line ?? 0, value: reused ? { ...value, formerly: [REUSED] } : value };
  }).sort((a, b) => a.value.constituency - b.value.constituency || a.value.precinct - b.value.precinct);
  const reused = rows.filter(({ value }) => value.formerly.includes(REUSED) && !old.some((row) => idOf(row) === idOf(value) && row.formerly.includes(REUSED)));
  const diff = { ...differences(drafts, settled, matches), dropped: dropped.map(idOf), uncertain, reused: reused.map(({ value }) => ({ id: idOf(value), now: owners.get(idOf(value)) ?? '' })) };
  return { rows, diff, problems };
}

function settle({ line, constituency, precinct, given }: Draft, match: Match | undefined, choices: ImportChoices, centre: Constituency | undefined, problems: CellProblem[]): PrecinctRow {
  const old = match?.old;
  const point = pointOf(given, old, choices, centre);
  if (point.position === null) problems.push({ line, column: null, problem: 'the row has a point, and nothing says what it stands for', remedy: 'Add --position station, settlement or constituency, or a column position' });
  const id = idOf({ constituency, precinct });
  const former = [...(old?.formerly ?? []), ...(given.formerly ?? []), ...(old && idOf(old) !== id ? [idOf(old)] : [])];
  return {
    constituency, precinct,
    name: given.name === undefined ? old?.name ?? null : given.name,
    address: given.address === undefined ? old?.address ?? null : given.address,
    lat: point.lat, lon: point.lon, position: point.position ?? 'unknown',
    stream: given.stream ?? old?.stream ?? [],
    formerly: [...new Set(former)].filter((one) => one !== id && (one !== REUSED || former.every((other) => other === REUSED))),
  };
}

type Point = { lat: number | null; lon: number | null; position: Position | null };

function pointOf(given: Draft['given'], old: PrecinctRow | undefined, { position, centres }: ImportChoices, centre: Constituency | undefined): Point {
  const said = given.position ?? null;
  if (given.lat === undefined && given.lon === undefined) {
    if (old && old.position !== 'unknown') return { lat: old.lat, lon: old.lon, position: said ?? old.position };
  } else if (given.lat != null || given.lon != null) {
    const stays = old && old.lat === given.lat && old.lon === given.lon ? old.position : null;
    return { lat: given.lat ?? null, lon: given.lon ?? null, position: said ?? stays ?? position };
  }
  if (centres && centre && centre.lat !== null && centre.lon !== null) return { lat: centre.lat, lon: centre.lon, position: 'constituency' };
  return { lat: null, lon: null, position: said ?? 'unknown' };
}

function differences(drafts: readonly Draft[], settled: readonly PrecinctRow[], matches: ReadonlyMap<Draft, Match>): Pick<ListDiff, 'added' | 'renumbered' | 'moved' | 'changed' | 'unchanged'> {
  const diff: ReturnType<typeof differences> = { added: [], renumbered: [], moved: [], changed: [], unchanged: 0 };
  drafts.forEach((draft, at) => {
    const [value, match] = [settled[at], matches.get(draft)];
    if (!value) return;
    const id = idOf(value);
    if (!match) {
      diff.added.push(id);
      return;
    }
    const { old, how } = match;
    const [before, now] = [pointIn(old), pointIn(value)];
    const moved = before && now && (before.lat !== now.lat || before.lon !== now.lon);
    const columns = [
      ...(['name', 'address', 'stream', 'position'] as const).filter((column) => String(old[column] ?? '') !== String(value[column] ?? '')),
      ...((before === null) === (now === null) ? [] : ['point']),
    ];
    const from = idOf(old);
    if (from !== id) diff.renumbered.push({ from, to: id, how: how === 'stated' ? 'stated' : 'found' });
    if (moved) diff.moved.push({ id, from: degrees(before), to: degrees(now), metres: Math.round(distanceMetres(before, now)) });
    if (columns.length > 0) diff.changed.push({ id, columns });
    if (from === id && !moved && columns.length === 0) diff.unchanged += 1;
  });
  return diff;
}

function pointIn({ lat, lon }: PrecinctRow): GeoPoint | null {
  return lat === null || lon === null ? null : { lat, lon };
}

function degrees({ lat, lon }: GeoPoint): string {
  return `${lat}, ${lon}`;
}
