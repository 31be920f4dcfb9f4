import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { precinctListSchema } from '@/lib/cameras/precinct';

/** The cameras of one election, in the order of the letters in now.json. */
export type CameraList = { election: string; sha256: string; cameras: { id: string; streams: string[] }[] };

/**
 * The lists of the finished portal that name at least one stream.
 * @param outDir the finished portal
 * @param known lists read before: one whose file is still the same, byte for byte, is given again and not read anew
 * @returns an empty list when nothing is built or nothing is broadcast
 * @throws Error when a list is damaged
 */
export function readCameraLists(outDir: string, known: readonly CameraList[] = []): CameraList[] {
  const folder = path.join(outDir, 'data/elections');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).sort().flatMap((election) => {
    const file = path.join(folder, election, 'precincts.json');
    if (!existsSync(file)) return [];
    const bytes = readFileSync(file);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const same = known.find((list) => list.sha256 === sha256);
    if (same) return [same];
    const list = precinctListSchema.parse(JSON.parse(bytes.toString('utf8')));
    if (!list.precincts.some(({ streams }) => streams.length > 0)) return [];
    const cameras = list.precincts.map(({ id, streams }) => ({ id, streams }));
    return [{ election: list.election, sha256, cameras }];
  });
}
