import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { precinctListSchema } from '@/lib/cameras/precinct';
import { everyElection } from '@/server/content/elections';
import { loadPrecincts } from '@/server/content/precincts';
import { readEnvironment } from '@/server/env';
import { readFaults } from '@/server/streams/faults';
import { startStreams } from '@/server/streams/origin';

/** `npm run streams`: serves the rehearsal's simulated streams until it is stopped. docs/streams.md explains it. */
async function main(): Promise<void> {
  const { outDir, host, streamsPort } = readEnvironment(process.env, process.cwd());
  const ids = readIds(path.join(outDir, 'data/elections/rehearsal/precincts.json'));
  const control = process.argv.includes('--control');
  const streams = await startStreams({ port: streamsPort, host, ids, control, faults: readFaults(process.env.STREAMS_FAULTS ?? '') });
  process.stdout.write(`Rehearsal streams: ${streams.address}/${ids[0] ?? '57-2'}/index.m3u8 and ${ids.length - 1} more${control ? ', faults can be set' : ''}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void streams.stop());
}

/** The built list; where nothing was built yet, the list in content/. */
function readIds(file: string): string[] {
  if (existsSync(file)) return precinctListSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).precincts.map(({ id }) => id);
  const rehearsal = everyElection().find(({ id }) => id === 'rehearsal');
  if (!rehearsal) throw new Error('There is no rehearsal: content/elections/rehearsal is missing or left out of the build, so there is nothing to stream.');
  return loadPrecincts(rehearsal).map(({ id }) => id);
}

main().catch((error: unknown) => {
  const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  const words = busy ? busyWords() : `Rehearsal streams cannot start: ${error instanceof Error ? error.message : String(error)}`;
  process.stderr.write(`${words}\n`);
  process.exitCode = 1;
});

function busyWords(): string {
  const { streamsPort } = readEnvironment(process.env, process.cwd());
  return `Port ${streamsPort} is in use. Stop the program that uses it, or choose another port: STREAMS_PORT=${streamsPort + 1}`
    + ' (the same setting for npm start and npm run build, which writes the addresses of the streams into the pages).';
}
