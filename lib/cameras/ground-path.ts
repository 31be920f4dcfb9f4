import { unpackLine } from './polyline';

/** A part of the Mercator projection's unit square. */
export type Area = { left: number; top: number; right: number; bottom: number };

/** A line of the base map on the unit square, projected once for all zooms; `area` is the least that holds it. */
export type GroundLine = { points: readonly Point[]; closed: boolean; area: Area };

type Point = readonly [x: number, y: number];

/** Pixels within which two points of a line are drawn as one. */
const FINEST_PX = 0.7;

/** Reads a line as the base map packs it. @param closed is it the ring of an area? */
export function groundLine(packed: readonly number[], closed: boolean): GroundLine {
  const points = unpackLine(packed).map(([lat, lon]): Point => [mercatorX(lon), mercatorY(lat)]);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { points, closed, area: { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) } };
}

/** Do two areas share a point? */
export function meets(a: Area, b: Area): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/** Does the first area hold all of the second? */
export function holds(a: Area, b: Area): boolean {
  return a.left <= b.left && a.top <= b.top && a.right >= b.right && a.bottom >= b.bottom;
}

/**
 * Lines as an SVG path, measured in pixels from the area's upper left corner. What lies outside is left out, so that
 * a near look at a town does not carry the whole coast; rings are cut at the edge and closed along it.
 * @param worldPx side of the world in pixels at the zoom
 */
export function pathWithin(lines: readonly GroundLine[], area: Area, worldPx: number): string {
  const size: Area = { left: 0, top: 0, right: (area.right - area.left) * worldPx, bottom: (area.bottom - area.top) * worldPx };
  return lines.filter((line) => meets(line.area, area)).map((line) => {
    const points = thinned(line.points.map(([x, y]): Point => [(x - area.left) * worldPx, (y - area.top) * worldPx]));
    if (holds(area, line.area)) return written(points, line.closed);
    return line.closed ? written(cutRing(points, size), true) : piecesWithin(points, size).map((piece) => written(piece, false)).join('');
  }).join('');
}

/** Leaves out points that no eye tells from the one before; the last stays. */
function thinned(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  points.forEach((at, index) => {
    const before = kept.at(-1);
    if (!before || index === points.length - 1 || Math.abs(at[0] - before[0]) + Math.abs(at[1] - before[1]) >= FINEST_PX) kept.push(at);
  });
  return kept;
}

function written(points: readonly Point[], closed: boolean): string {
  if (points.length < 2) return '';
  return `M${points.map(([x, y]) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`).join('L')}${closed ? 'z' : ''}`;
}

/** Source: Sutherland and Hodgman, Reentrant polygon clipping, 1974. */
function cutRing(ring: readonly Point[], { left, top, right, bottom }: Area): Point[] {
  const cutX = (edge: number, inside: (point: Point) => boolean) => (points: readonly Point[]) => cutAt(points, inside, ([ax, ay], [bx, by]) => [edge, ay + ((edge - ax) / (bx - ax)) * (by - ay)]);
  const cutY = (edge: number, inside: (point: Point) => boolean) => (points: readonly Point[]) => cutAt(points, inside, ([ax, ay], [bx, by]) => [ax + ((edge - ay) / (by - ay)) * (bx - ax), edge]);
  const cuts = [cutX(left, ([x]) => x >= left), cutX(right, ([x]) => x <= right), cutY(top, ([, y]) => y >= top), cutY(bottom, ([, y]) => y <= bottom)];
  return cuts.reduce<Point[]>((points, cut) => cut(points), [...ring]);
}

function cutAt(points: readonly Point[], inside: (point: Point) => boolean, crossing: (from: Point, to: Point) => Point): Point[] {
  return points.flatMap((to, index) => {
    const from = points.at(index - 1) ?? to;
    const cut = inside(from) === inside(to) ? [] : [crossing(from, to)];
    return inside(to) ? [...cut, to] : cut;
  });
}

/** The runs of a line whose steps come near the area; a step that only passes a corner may be among them. */
function piecesWithin(points: readonly Point[], area: Area): Point[][] {
  const pieces: Point[][] = [];
  let run: Point[] | null = null;
  points.slice(1).forEach((to, index) => {
    const from = points[index] ?? to;
    const near = meets(area, { left: Math.min(from[0], to[0]), top: Math.min(from[1], to[1]), right: Math.max(from[0], to[0]), bottom: Math.max(from[1], to[1]) });
    if (!near) run = null;
    else if (run) run.push(to);
    else pieces.push(run = [from, to]);
  });
  return pieces;
}

/** Longitude in degrees on the Mercator projection's unit square, 0 in the west. Source: EPSG:3857. */
function mercatorX(lon: number): number {
  return lon / 360 + 0.5;
}

/** Latitude in degrees on the same square, 0 in the north. */
function mercatorY(lat: number): number {
  return 0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
}
