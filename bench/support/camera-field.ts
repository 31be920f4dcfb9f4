import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Ids of so many cameras, fifty a constituency at least. */
export function manyIds(count: number): string[] {
  const each = Math.max(50, Math.ceil(count / 125));
  return Array.from({ length: count }, (_, index) => `${Math.floor(index / each) + 1}-${(index % each) + 1}`);
}

/** Writes the list of a rehearsal whose streams are at an address, as a finished portal has it. */
export function writeCameraList(outDir: string, ids: readonly string[], streams: string): void {
  const precincts = ids.map((id) => ({
    id, constituency: Number(id.split('-')[0]), precinct: Number(id.split('-')[1]), name: null, address: null, lat: null, lon: null,
    position: 'unknown', streams: [`${streams}/${id}/index.m3u8`], formerly: [],
  }));
  const folder = path.join(outDir, 'data/elections/rehearsal');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'precincts.json'), JSON.stringify({ election: 'rehearsal', list: 'published', decided: { constituencies: 125, precincts: ids.length }, precincts }));
}
