/**
 * Draws the base map: public/basemap/basemap.json from Natural Earth's shapes on the npm registry and from the names in
 * content/basemap. Its output is committed; run it again only when those change: `npx tsx scripts/make-basemap.ts`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { Basemap } from '@/lib/cameras/basemap';
import { packLine } from '@/lib/cameras/polyline';
import { type Box, clipLine, clipRing, simplify } from './basemap-geometry';

const OUTPUT = 'public/basemap/basemap.json';
/** West, south, east, north: wide enough that a wide screen sees no edge at the smallest zoom. */
const BOX: Box = [38, 33.5, 58, 46.5];
/** Neighbours are background: shapes of less than this many degrees across are left out. */
const NEIGHBOUR_TOLERANCE = 0.005;
const SHAPES = '@superset-ui/legacy-plugin-chart-country-map@0.20.3';
const TOOLS = ['world-atlas@2.0.2', 'topojson-client@3.1.0', 'topojson-server@3.0.1'];

type Line = [number, number][];
type Ring = { type: 'Polygon'; coordinates: Line[] } | { type: 'MultiPolygon'; coordinates: Line[][] };
type Feature = { properties: { ISO: string; NAME_1: string }; geometry: Ring };
type Topology = { objects: Record<string, { geometries: { id?: string; properties?: { name?: string } }[] }> };
type Same = (a: unknown, b: unknown) => boolean;
type TopojsonClient = {
  mesh(topology: Topology, object: unknown, filter: Same): { coordinates: Line[] };
  merge(topology: Topology, objects: unknown): { coordinates: Line[][] };
};
type TopojsonServer = { topology(objects: Record<string, unknown>): Topology };

const folder = mkdtempSync(path.join(tmpdir(), 'basemap-'));
try {
  const basemap = draw();
  const text = `${JSON.stringify(basemap)}\n`;
  writeFileSync(OUTPUT, text);
  console.log(`${OUTPUT}: ${text.length} bytes, ${brotliCompressSync(text).length} with brotli`);
} finally {
  rmSync(folder, { recursive: true });
}

function draw(): Basemap {
  const { require, districts } = fetchData();
  const client = require('topojson-client') as TopojsonClient;
  const server = require('topojson-server') as TopojsonServer;
  const world = JSON.parse(readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8')) as Topology;
  checkNames(districts);

  const own = server.topology({ districts: { type: 'FeatureCollection', features: districts } });
  const countries = world.objects['countries']?.geometries ?? [];
  const near = { type: 'GeometryCollection', geometries: countries };
  const [west, south, east, north] = BOX;
  return {
    box: [south, west, north, east],
    land: ringsOf(client.merge(world, countries)).map((ring) => clipRing(ring, BOX)).filter((ring) => ring.length > 3)
      .map((ring) => packLine(simplify(ring, NEIGHBOUR_TOLERANCE))).filter((ring) => ring.length >= 8),
    country: ringsOf(client.merge(own, own.objects['districts']?.geometries ?? [])).filter((ring) => extent(ring) > 0.01).map(packLine),
    districtBorders: client.mesh(own, own.objects['districts'], (a, b) => a !== b).coordinates.map(packLine),
    neighbourBorders: client.mesh(world, near, (a, b) => a !== b && !isAzerbaijan(a) && !isAzerbaijan(b)).coordinates
      .flatMap((line) => clipLine(line, BOX)).map((line) => packLine(simplify(line, NEIGHBOUR_TOLERANCE))),
    attribution: ['Natural Earth', 'GeoNames (CC BY 4.0)'],
    districts: readNames('districts').filter(({ kind }) => kind === 'district').map((row) => ({ name: row['name_az'] ?? '', at: [Number(row['label_lat']), Number(row['label_lon'])] })),
    towns: readNames('towns').map((row) => ({ name: row['name_az'] ?? '', at: [Number(row['lat']), Number(row['lon'])], rank: Number(row['rank']) })),
    neighbours: readNames('neighbours').map((row) => ({
      kind: row['kind'] === 'sea' ? 'sea' : 'country', name: { az: row['name_az'] ?? '', en: row['name_en'] ?? '' }, at: [Number(row['lat']), Number(row['lon'])],
    })),
  };
}

/** Districts come by `npm pack`, because their package's peers do not fit ours. */
function fetchData(): { require: NodeJS.Require; districts: Feature[] } {
  writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...TOOLS], { cwd: folder, stdio: 'inherit' });
  const packed = execFileSync('npm', ['pack', '--silent', SHAPES], { cwd: folder, encoding: 'utf8' }).trim().split('\n').at(-1) ?? '';
  execFileSync('tar', ['xzf', packed, 'package/lib/countries/azerbaijan.geojson'], { cwd: folder });
  const shapes = JSON.parse(readFileSync(path.join(folder, 'package/lib/countries/azerbaijan.geojson'), 'utf8')) as { features: Feature[] };
  return { require: createRequire(path.join(folder, 'package.json')), districts: shapes.features };
}

/** Natural Earth names some shapes wrongly; every shape must have its corrected name in our own list. */
function checkNames(districts: Feature[]) {
  const known = readNames('districts').map((row) => `${row['ne_iso']} ${row['ne_name']}`);
  const unnamed = districts.filter(({ properties }) => !known.includes(`${properties.ISO} ${properties.NAME_1}`));
  if (unnamed.length > 0 || known.length !== districts.length) throw new Error(`districts.csv does not fit the shapes: ${unnamed.map(({ properties }) => properties.NAME_1).join(', ')}`);
}

function readNames(file: string): Record<string, string>[] {
  return parse(readFileSync(`content/basemap/${file}.csv`, 'utf8'), { columns: true }) as Record<string, string>[];
}

function isAzerbaijan(geometry: unknown): boolean {
  return (geometry as { properties?: { name?: string } }).properties?.name === 'Azerbaijan';
}

function ringsOf({ coordinates }: { coordinates: Line[][] }): Line[] {
  return coordinates.flat();
}

function extent(ring: Line): number {
  const lons = ring.map(([lon]) => lon);
  const lats = ring.map(([, lat]) => lat);
  return Math.max(Math.max(...lons) - Math.min(...lons), Math.max(...lats) - Math.min(...lats));
}
