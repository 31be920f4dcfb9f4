import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Monitor } from '@/server/monitor/monitor';
import { runMonitor } from '@/server/monitor/run-monitor';

test('sweeps go on after one that failed, never two at once, and the end is told', async () => {
  const stop = new AbortController();
  const events: string[] = [];
  let running = 0;
  let sweeps = 0;
  const monitor: Monitor = {
    async sweep() {
      running += 1;
      sweeps += 1;
      events.push(`sweep ${sweeps}, ${running} at once`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      running -= 1;
      if (sweeps === 2) throw new Error('disk full');
      if (sweeps === 3) stop.abort();
      return [];
    },
    async stop() {
      events.push('stopped');
    },
  };
  await runMonitor(monitor, { everyMs: 5, signal: stop.signal, report: () => events.push('told'), failed: (error) => events.push(String(error)) });
  expect(events).toEqual(['sweep 1, 1 at once', 'told', 'sweep 2, 1 at once', 'Error: disk full', 'sweep 3, 1 at once', 'stopped']);
});

test('a stop does not wait for cameras that do not answer', async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 30);
  let stopped = false;
  const monitor: Monitor = {
    sweep: () => new Promise(() => undefined),
    async stop() {
      stopped = true;
    },
  };
  await runMonitor(monitor, { everyMs: 5, signal: stop.signal, report: () => undefined, failed: () => undefined });
  expect(stopped).toBe(true);
});

test('the command says what to do where nothing is built, and ends when told to', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'monitor-'));
  const command = spawn(process.execPath, ['--import', 'tsx', 'scripts/monitor.ts'], { env: { ...process.env, OUT_DIR: folder, STATUS_DIR: folder } });
  const words = await new Promise<string>((resolve) => command.stdout.once('data', (chunk) => resolve(String(chunk))));
  expect(words).toMatch(/^There is nothing to watch yet: .* Run npm run build/);
  command.kill('SIGTERM');
  expect(await new Promise((resolve) => command.once('exit', resolve))).toBe(0);
  rmSync(folder, { recursive: true });
});

test('the command refuses a pace that makes no sense', async () => {
  const command = spawn(process.execPath, ['--import', 'tsx', 'scripts/monitor.ts'], { env: { ...process.env, MONITOR_EVERY: 'often' } });
  let words = '';
  command.stderr.on('data', (chunk) => (words += String(chunk)));
  expect(await new Promise((resolve) => command.once('exit', resolve))).toBe(1);
  expect(words).toContain('MONITOR_EVERY=often makes no sense. Write seconds');
});
