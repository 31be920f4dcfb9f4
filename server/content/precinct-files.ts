import { createHash } from 'node:crypto';
import { csvLine } from '@/lib/cameras/csv';
import type { PrecinctList } from '@/lib/cameras/precinct';
import { precinctLabel } from '@/lib/cameras/precinct-id';
import type { Election } from '@/lib/elections';
import { loadConstituencies } from './constituencies';
import { loadPrecincts } from './precincts';
import { onceInBuild } from './remember';

/** The content of precincts.json. */
export function precinctList(election: Election): PrecinctList {
  const { list, decided } = election.cameras;
  return { election: election.id, list, decided, precincts: loadPrecincts(election) };
}

/** The file precincts.json, byte for byte as it is served. */
export function precinctsJson(election: Election): string {
  return `${JSON.stringify(precinctList(election))}\n`;
}

/** sha256 of precincts.json in hexadecimal digits: by it a status file says which list its letters follow. */
export function precinctsSha256(election: Election): string {
  return onceInBuild(`sha256 of ${election.id}`, () => createHash('sha256').update(precinctsJson(election)).digest('hex'));
}

/** The file precincts.csv: one line a precinct, with the constituency's name. */
export function precinctsCsv(election: Election): string {
  const names = constituencyNames(election);
  const header = ['id', 'constituency', 'constituency_name_az', 'precinct', 'name', 'address', 'lat', 'lon', 'position', 'streams', 'formerly'];
  const lines = loadPrecincts(election).map((precinct) => [
    precinct.id, precinct.constituency, names.get(precinct.constituency) ?? '', precinct.precinct, precinct.name, precinct.address,
    precinct.lat, precinct.lon, precinct.position, precinct.streams.join(' '), precinct.formerly.join(' '),
  ]);
  return [header, ...lines].map((cells) => `${csvLine(cells)}\r\n`).join('');
}

/** The file precincts.geojson (RFC 7946). A precinct without a position is a feature without a geometry. */
export function precinctsGeojson(election: Election): string {
  const names = constituencyNames(election);
  const features = loadPrecincts(election).map(({ lat, lon, ...properties }) => ({
    type: 'Feature',
    id: properties.id,
    geometry: lat === null || lon === null ? null : { type: 'Point', coordinates: [lon, lat] },
    properties: { ...properties, label: precinctLabel(properties), constituencyName: names.get(properties.constituency) ?? null },
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', list: election.cameras.list, features })}\n`;
}

function constituencyNames(election: Election): Map<number, string | null> {
  return new Map(loadConstituencies(election.constituencies.scheme).map(({ number, name }) => [number, name]));
}
