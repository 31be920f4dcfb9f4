import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const listSchema = z.object({ precincts: z.array(z.object({ streams: z.array(z.string()) })) });

/**
 * The origins of all camera streams that the finished portal names, in alphabetical order.
 * @param outDir absolute folder of the finished portal
 */
export function streamOrigins(outDir: string): string[] {
  const folder = path.join(outDir, 'data/elections');
  const elections = existsSync(folder) ? readdirSync(folder) : [];
  const files = elections.map((id) => path.join(folder, id, 'precincts.json')).filter((file) => existsSync(file));
  const streams = files.flatMap((file) => listSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).precincts.flatMap((precinct) => precinct.streams));
  return [...new Set(streams.map((stream) => new URL(stream).origin))].sort();
}
