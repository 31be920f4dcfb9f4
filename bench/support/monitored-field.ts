import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readStatusNow, type StatusNow } from '@/lib/cameras/status';
import { manyIds, writeCameraList } from './camera-field';

/** Real rehearsal streams in a process of their own, and the real monitor in another. */
export type MonitoredField = {
  ids: string[];
  monitorPid: number;
  /** What the monitor published at last; null before that. */
  status: () => StatusNow | null;
  setFault: (id: string, fault: string | null) => Promise<void>;
  stop: () => Promise<void>;
};

/** Starts streams and the monitor over so many cameras. `faults`: those that are there from the start, by id. */
export async function startField({ cameras, everySeconds, port, faults = {} }: { cameras: number; everySeconds: number; port: number; faults?: Record<string, string> }): Promise<MonitoredField> {
  const folder = mkdtempSync(path.join(tmpdir(), 'monitored-'));
  const ids = manyIds(cameras);
  const address = `http://127.0.0.1:${port}`;
  writeCameraList(path.join(folder, 'out'), ids, address);
  const environment = { ...process.env, OUT_DIR: path.join(folder, 'out'), STATUS_DIR: path.join(folder, 'status'), LEDGER_KEY_DIR: path.join(folder, 'keys') };
  const streams = run('scripts/rehearsal-streams.ts', ['--control'], {
    ...environment, STREAMS_PORT: String(port), STREAMS_FAULTS: Object.entries(faults).map(([id, fault]) => `${id}=${fault}`).join(','),
  });
  await said(streams, 'Rehearsal streams');
  const monitor = run('scripts/monitor.ts', [], { ...environment, MONITOR_EVERY: String(everySeconds) });
  await said(monitor, 'Watching');
  const file = path.join(folder, 'status/rehearsal/now.json');
  return {
    ids, monitorPid: monitor.pid ?? 0,
    status: () => (existsSync(file) ? readStatusNow(JSON.parse(readFileSync(file, 'utf8'))) : null),
    async setFault(id, fault) {
      const answer = await fetch(`${address}/faults/${id}`, fault ? { method: 'PUT', body: JSON.stringify({ fault }) } : { method: 'DELETE' });
      if (!answer.ok) throw new Error(`${id}: ${await answer.text()}`);
    },
    async stop() {
      await Promise.all([end(monitor), end(streams)]);
      rmSync(folder, { recursive: true });
    },
  };
}

function run(script: string, options: string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', script, ...options], { env, stdio: ['ignore', 'pipe', 'inherit'] });
}

function said(command: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    command.stdout?.on('data', (chunk) => String(chunk).includes(words) && resolve());
    command.once('exit', () => reject(new Error(`It ended before it said "${words}"`)));
  });
}

function end(command: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    command.once('exit', () => resolve());
    command.kill('SIGTERM');
  });
}
