import { spawn } from 'node:child_process';
import path from 'node:path';
import { readEnvironment } from '@/server/env';
import { stopOnSignal } from '@/server/run/stop-on-signal';
import { stopWithNpm } from '@/server/run/stop-with-npm';
import { supervise } from '@/server/run/supervise';
import { listen } from '@/server/static/listen';
import { createStaticHandler } from '@/server/static/static-handler';

/** `npm run dev`: Next in development with the rehearsal's streams and the monitor; `/status/` is forwarded to a small server here. */
const root = process.cwd();
const environment = readEnvironment(process.env, root);
const setStop = stopOnSignal();
stopWithNpm();
const statusServer = await listen(createStaticHandler(environment), '127.0.0.1', 0);
const env = { STREAMS_URL: environment.streamsUrl, STREAMS_PORT: String(environment.streamsPort), STATUS_DIR: environment.statusDir };
const helpers = [
  supervise({ name: 'streams', script: path.join(root, 'scripts/rehearsal-streams.ts'), env }),
  supervise({ name: 'monitor', script: path.join(root, 'scripts/monitor.ts'), env }),
];
const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', '--hostname', environment.host, '--port', String(environment.port)], {
  env: { ...process.env, ...env, STATUS_URL: `http://127.0.0.1:${statusServer.port}`, NEXT_TELEMETRY_DISABLED: '1' }, stdio: 'inherit',
});
const ended = new Promise<void>((resolve) => { next.once('close', () => resolve()); });
const stopAll = async () => {
  next.kill('SIGTERM');
  await Promise.all([ended, statusServer.close(), ...helpers.map((helper) => helper.stop())]);
};
setStop(stopAll);
next.once('close', () => { void stopAll().then(() => process.exit(next.exitCode ?? 0)); });
