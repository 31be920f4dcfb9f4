/** Degrees are stored as whole numbers of this fraction: 1/5000 degree is about 20 m, finer than the data. */
const SCALE = 5000;

/** A point as `[longitude, latitude]` in degrees. */
export type LonLat = readonly [number, number];

/** Packs a line: the first point whole, every further one as the step from the one before. */
export function packLine(line: readonly LonLat[]): number[] {
  const packed: number[] = [];
  let before: [number, number] | null = null;
  for (const [lon, lat] of line) {
    const point: [number, number] = [Math.round(lon * SCALE), Math.round(lat * SCALE)];
    if (before && point[0] === before[0] && point[1] === before[1]) continue;
    packed.push(point[0] - (before?.[0] ?? 0), point[1] - (before?.[1] ?? 0));
    before = point;
  }
  return packed;
}

/** The way back, as `[latitude, longitude]`, the order in which Leaflet wants it. */
export function unpackLine(packed: readonly number[]): [number, number][] {
  const line: [number, number][] = [];
  let lon = 0;
  let lat = 0;
  for (let index = 0; index + 1 < packed.length; index += 2) {
    lon += packed[index] ?? 0;
    lat += packed[index + 1] ?? 0;
    line.push([lat / SCALE, lon / SCALE]);
  }
  return line;
}
