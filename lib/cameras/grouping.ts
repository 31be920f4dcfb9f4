/** Points as columns: whole lists are gone through at each new zoom, and columns hold no objects to make and to clear away. */
export type Points = { x: Float64Array; y: Float64Array };

/** Groups of points: where their middles are, and which points each is made of. */
export type Groups = Points & { /** Members of group `g` stand in `members` from `start[g]` up to `start[g + 1]`. */ start: Int32Array; members: Int32Array; /** The group of each point. */ groupOf: Int32Array };

/** Longitude in degrees on the Mercator projection's unit square, 0 in the west. Source: EPSG:3857. */
export function mercatorX(lon: number): number {
  return lon / 360 + 0.5;
}

/** Latitude in degrees on the same square, 0 in the north. */
export function mercatorY(lat: number): number {
  return 0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
}

/** The way back from `mercatorX`, in degrees. */
export function longitudeOf(x: number): number {
  return (x - 0.5) * 360;
}

/** The way back from `mercatorY`, in degrees. */
export function latitudeOf(y: number): number {
  return (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
}

/**
 * Joins points that lie within `reach` of one another, and again what came of it until no two middles do. The first
 * point of the list leads, so the same list is always parted alike. With a reach of 0 each stays by itself.
 */
export function groupPoints(points: Points, reach: number): Groups {
  const groupOf = Int32Array.from(points.x, (_, at) => at);
  let middles = points;
  let weights = new Float64Array(points.x.length).fill(1);
  while (reach > 0) {
    const { leaderOf, count } = followLeaders(middles, reach);
    if (count === middles.x.length) break;
    groupOf.forEach((group, at) => { groupOf[at] = leaderOf[group] ?? 0; });
    ({ middles, weights } = middlesOf(middles, weights, leaderOf, count));
  }
  return { ...middles, ...membersOf(groupOf, middles.x.length), groupOf };
}

/** Each point follows the first leader within reach, or leads itself. Leaders stand in a hashed grid, so that only near ones are looked at. */
function followLeaders({ x, y }: Points, reach: number): { leaderOf: Int32Array; count: number } {
  const leaderOf = new Int32Array(x.length);
  const grid = new Int32Array(2 ** Math.ceil(Math.log2(2 * x.length + 1))).fill(-1);
  const next = new Int32Array(x.length);
  const leaders = new Int32Array(x.length);
  let count = 0;
  for (let at = 0; at < x.length; at += 1) {
    const [px, py] = [x[at] ?? 0, y[at] ?? 0];
    const [column, row] = [Math.floor(px / reach), Math.floor(py / reach)];
    let first = count;
    for (let cell = 0; cell < 9; cell += 1) {
      // Far cells may share a slot; the distance tells them apart.
      let leader = grid[slotOf(column + (cell % 3) - 1, row + Math.floor(cell / 3) - 1, grid.length)] ?? -1;
      for (; leader >= 0; leader = next[leader] ?? -1) {
        const by = leaders[leader] ?? 0;
        if (leader < first && ((x[by] ?? 0) - px) ** 2 + ((y[by] ?? 0) - py) ** 2 <= reach ** 2) first = leader;
      }
    }
    leaderOf[at] = first;
    if (first < count) continue;
    const slot = slotOf(column, row, grid.length);
    leaders[count] = at;
    next[count] = grid[slot] ?? -1;
    grid[slot] = count;
    count += 1;
  }
  return { leaderOf, count };
}

/** @param slots a power of two */
function slotOf(column: number, row: number, slots: number): number {
  return (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & (slots - 1);
}

function middlesOf({ x, y }: Points, weights: Float64Array, leaderOf: Int32Array, count: number) {
  const middles = { x: new Float64Array(count), y: new Float64Array(count) };
  const sums = new Float64Array(count);
  leaderOf.forEach((group, at) => {
    const weight = weights[at] ?? 0;
    sums[group] = (sums[group] ?? 0) + weight;
    middles.x[group] = (middles.x[group] ?? 0) + (x[at] ?? 0) * weight;
    middles.y[group] = (middles.y[group] ?? 0) + (y[at] ?? 0) * weight;
  });
  sums.forEach((sum, group) => {
    middles.x[group] = (middles.x[group] ?? 0) / sum;
    middles.y[group] = (middles.y[group] ?? 0) / sum;
  });
  return { middles, weights: sums };
}

/** Sorts points by group, each group's in list order. */
function membersOf(groupOf: Int32Array, count: number): Pick<Groups, 'start' | 'members'> {
  const start = new Int32Array(count + 1);
  for (const group of groupOf) start[group + 1] = (start[group + 1] ?? 0) + 1;
  for (let group = 0; group < count; group += 1) start[group + 1] = (start[group + 1] ?? 0) + (start[group] ?? 0);
  const next = start.slice();
  const members = new Int32Array(groupOf.length);
  groupOf.forEach((group, at) => {
    const place = next[group] ?? 0;
    members[place] = at;
    next[group] = place + 1;
  });
  return { start, members };
}
