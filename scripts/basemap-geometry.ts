/** West, south, east, north, in degrees. */
export type Box = [number, number, number, number];

type Point = [number, number];

/** Cuts a ring off at a box (Sutherland and Hodgman); what remains runs along the box's sides. */
export function clipRing(ring: Point[], [west, south, east, north]: Box): Point[] {
  let points = ring;
  points = clipSide(points, 0, west, 1);
  points = clipSide(points, 0, east, -1);
  points = clipSide(points, 1, south, 1);
  return clipSide(points, 1, north, -1);
}

/** The parts of a line inside a box, cut at its vertices. */
export function clipLine(line: Point[], [west, south, east, north]: Box): Point[][] {
  const parts: Point[][] = [];
  let part: Point[] = [];
  for (const point of line) {
    const inside = point[0] >= west && point[0] <= east && point[1] >= south && point[1] <= north;
    if (inside) part.push(point);
    else {
      if (part.length > 1) parts.push(part);
      part = [];
    }
  }
  if (part.length > 1) parts.push(part);
  return parts;
}

/** Leaves out points nearer than `tolerance` degrees to the line through their neighbours (Douglas and Peucker). */
export function simplify(line: Point[], tolerance: number): Point[] {
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last || line.length < 3) return line;
  const closed = first[0] === last[0] && first[1] === last[1];
  const half = Math.floor(line.length / 2);
  if (closed) return [...simplify(line.slice(0, half + 1), tolerance).slice(0, -1), ...simplify(line.slice(half), tolerance)];
  let farthest = 0;
  let index = 0;
  line.forEach((point, at) => {
    const away = distance(point, first, last);
    if (away > farthest) [farthest, index] = [away, at];
  });
  if (farthest <= tolerance) return [first, last];
  return [...simplify(line.slice(0, index + 1), tolerance).slice(0, -1), ...simplify(line.slice(index), tolerance)];
}

function clipSide(ring: Point[], axis: 0 | 1, limit: number, sign: 1 | -1): Point[] {
  const kept: Point[] = [];
  ring.forEach((point, index) => {
    const before = ring.at(index - 1) ?? point;
    const inside = (point[axis] - limit) * sign >= 0;
    const wasInside = (before[axis] - limit) * sign >= 0;
    if (inside !== wasInside) kept.push(crossing(before, point, axis, limit));
    if (inside) kept.push(point);
  });
  return kept;
}

function crossing(from: Point, to: Point, axis: 0 | 1, limit: number): Point {
  const share = (limit - from[axis]) / (to[axis] - from[axis]);
  const point: Point = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  point[axis] = limit;
  return point;
}

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay));
}
