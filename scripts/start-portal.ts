import { existsSync } from 'node:fs';
import path from 'node:path';
import { buildPortal, ContentRefusedError, isUpToDate } from '@/server/build/build-portal';
import { NextBuildError } from '@/server/build/next-build';
import { seconds } from '@/server/build/step';
import { type Environment, readEnvironment, withoutRehearsal } from '@/server/env';
import { runPortal } from '@/server/run/run-portal';
import { stopOnSignal } from '@/server/run/stop-on-signal';
import { stopWithNpm } from '@/server/run/stop-with-npm';
import { assertPortFree, PortBusyError } from '@/server/static/listen';

/** `npm start`: builds what has changed, then serves. With `--as-built` the portal in out/ is served as it is; `--control` lets tests switch faults of the streams. */
const root = process.cwd();
const setStop = stopOnSignal();
stopWithNpm();
try {
  await start(readEnvironment(process.env, root));
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}

async function start(environment: Environment): Promise<void> {
  console.log('Election transparency portal');
  await assertPortFree(environment.host, environment.port);
  if (!withoutRehearsal()) await assertPortFree(environment.host, environment.streamsPort);
  if (process.argv.includes('--as-built')) {
    if (!existsSync(path.join(environment.outDir, 'index.html'))) throw new Error(`There is no finished portal in ${environment.outDir}. Run npm run build first.`);
  } else if (isUpToDate(root, environment)) {
    console.log('  Nothing has changed since the last build');
  } else {
    await buildPortal(root, environment);
  }
  const stop = await runPortal(root, environment, { control: process.argv.includes('--control') });
  setStop(async () => {
    console.log('\nEnding');
    await stop();
  });
  console.log(`\nReady after ${seconds(performance.now())}: http://localhost:${environment.port}/\nCtrl-C ends it.\n`);
}

/** What the person who typed `npm start` can do about it; null-safe for whatever was thrown. */
function explain(error: unknown): unknown {
  if (error instanceof PortBusyError) {
    const name = String(error.port) === (process.env.STREAMS_PORT || '3001') ? 'STREAMS_PORT' : 'PORT';
    return `${error.message}. End that program, or choose another port:\n\n  ${name}=${error.port + 5} npm start\n`;
  }
  if (error instanceof ContentRefusedError || error instanceof NextBuildError) return error.message;
  return error instanceof Error && !(error instanceof TypeError) ? error.message : error;
}
