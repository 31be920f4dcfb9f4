import { spawn } from 'node:child_process';
import { describe, expect, it, onTestFinished } from 'vitest';
import { whyInstall } from '@/scripts/prepare.mjs';
import { listen } from '@/server/static/listen';
import { descendants, isAlive, until } from '@/tests/support/alive';
import { writeFixturePortal } from '@/tests/support/fixture-portal';
import { rawRequest } from '@/tests/support/raw-request';
import { temporaryFolder } from '@/tests/support/temporary-folder';

function start(args: readonly string[], env: Record<string, string>, [program, ...before] = [process.execPath, 'scripts/start.mjs'] as [string, ...string[]]) {
  const child = spawn(program, [...before, ...args], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const seen = { output: '', code: undefined as number | null | undefined };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { seen.output += chunk.toString(); });
  child.once('close', (code) => { seen.code = code; });
  onTestFinished(() => { child.kill('SIGKILL'); });
  return { child, seen };
}

async function freePort(): Promise<number> {
  const server = await listen(() => {}, '127.0.0.1', 0);
  await server.close();
  return server.port;
}

describe('npm start', () => {
  it('says which port is busy and what to type, before it builds anything', async () => {
    const other = await listen((_, response) => response.end(), '127.0.0.1', 0);
    onTestFinished(() => other.close());
    const { seen } = start([], { PORT: String(other.port), STREAMS_PORT: String(await freePort()) });
    await until('it ended', () => seen.code !== undefined);
    expect(seen.code).toBe(1);
    expect(seen.output).toContain(`Port ${other.port} on 127.0.0.1 is used by another program`);
    expect(seen.output).toContain(`PORT=${other.port + 5} npm start`);
    expect(seen.output).not.toContain('Pages and data');
  });

  it('says so when the streams’ port is busy', async () => {
    const other = await listen((_, response) => response.end(), '127.0.0.1', 0);
    onTestFinished(() => other.close());
    const { seen } = start([], { PORT: String(await freePort()), STREAMS_PORT: String(other.port) });
    await until('it ended', () => seen.code !== undefined);
    expect([seen.code, seen.output]).toEqual([1, expect.stringContaining(`STREAMS_PORT=${other.port + 5} npm start`)]);
  });

  it('refuses a port that is none', async () => {
    const { seen } = start([], { PORT: 'many' });
    await until('it ended', () => seen.code !== undefined);
    expect([seen.code, seen.output]).toEqual([1, expect.stringContaining('PORT=many is not a port. Write a number')]);
  });

  it.each([
    ['by itself', [process.execPath, 'scripts/start.mjs']],
    ['by npm', ['npm', '--silent', 'start', '--']],
  ] as const)('started %s serves, and on a signal ends everything it started', async (_how, command) => {
    const { outDir, statusDir } = writeFixturePortal(temporaryFolder());
    const port = await freePort();
    const env = { PORT: String(port), STREAMS_PORT: String(await freePort()), OUT_DIR: outDir, STATUS_DIR: statusDir, npm_lifecycle_event: '' };
    const { child, seen } = start(['--as-built'], env, [...command]);
    await until('it is ready', () => seen.output.includes(`http://localhost:${port}/`) || seen.code !== undefined);
    expect((await rawRequest(port, '/az')).status).toBe(200);
    const helpers = descendants(child.pid ?? 0);
    expect(helpers.length).toBeGreaterThanOrEqual(2);
    child.kill('SIGTERM');
    await until('everything has ended', () => seen.code !== undefined && !helpers.some(isAlive));
  });
});

describe('locked packages', () => {
  const lock = (packages: Record<string, { version: string; optional?: boolean }>) => JSON.stringify({ packages });

  it.each([
    ['are missing on a fresh clone', null, 'not installed yet'],
    ['are stale when a version differs', { 'node_modules/a': { version: '1.0.0' } }, 'a is not the locked version'],
    ['are stale when one is missing', {}, 'a is not the locked version'],
    ['are in order when all are there, those for other systems left out', { 'node_modules/a': { version: '2.0.0' } }, null],
  ])('%s', (_what, installed, reason) => {
    const folder = temporaryFolder({
      'package-lock.json': lock({ '': { version: '0.1.0' }, 'node_modules/a': { version: '2.0.0' }, 'node_modules/for-windows': { version: '1.0.0', optional: true } }),
      ...(installed ? { 'node_modules/.package-lock.json': lock(installed) } : {}),
    });
    const found = whyInstall(folder);
    if (reason === null) expect(found).toBeNull();
    else expect(found).toContain(reason);
  });
});
