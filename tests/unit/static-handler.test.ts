import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, PortBusyError, type Listening } from '@/server/static/listen';
import { createStaticHandler } from '@/server/static/static-handler';
import { checkExpectation } from '@/tests/support/check-expectation';
import { long, writeFixturePortal } from '@/tests/support/fixture-portal';
import { rawRequest } from '@/tests/support/raw-request';
import { expectations } from '@/tests/support/web-server-expectations';

const folder = mkdtempSync(path.join(tmpdir(), 'portal-static-'));
const { outDir, statusDir } = writeFixturePortal(folder);
let server: Listening;

beforeAll(async () => {
  server = await listen(createStaticHandler({ outDir, statusDir }), '127.0.0.1', 0);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('embedded web server', () => {
  it.each(expectations)('$does', async (expectation) => {
    await checkExpectation(server.port, expectation);
  });

  it('sends brotli to who takes it, and no gzip', async () => {
    const answer = await rawRequest(server.port, '/data/elections/p/calendar.json', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(answer.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(answer.body).toString()).toBe(long('data/elections/p/calendar.json'));
  });

  it('obeys q=0', async () => {
    const answer = await rawRequest(server.port, '/az', { headers: { 'accept-encoding': 'br;q=0, gzip' } });
    expect(answer.headers['content-encoding']).toBe('gzip');
  });

  it('weighs languages', async () => {
    const answer = await rawRequest(server.port, '/', { headers: { 'accept-language': 'en;q=0.3, az;q=0.9' } });
    expect(answer.headers.location).toBe('/az');
  });

  it('answers 304 to a reader who has the page', async () => {
    const first = await rawRequest(server.port, '/az');
    const second = await rawRequest(server.port, '/az', { headers: { 'if-none-match': first.headers.etag ?? '' } });
    expect([first.status, second.status, second.body.length]).toEqual([200, 304, 0]);
  });

  it('names nobody in the Server header', async () => {
    const answer = await rawRequest(server.port, '/az');
    expect([answer.headers.server, answer.headers['x-powered-by']]).toEqual([undefined, undefined]);
  });

  it('tells which program has a port', async () => {
    await expect(listen(() => {}, '127.0.0.1', server.port)).rejects.toThrow(PortBusyError);
  });

  it('shows a changed status file at once', async () => {
    const file = path.join(statusDir, 'rehearsal/changing.json');
    writeFileSync(file, '"first"');
    const first = await rawRequest(server.port, '/status/rehearsal/changing.json');
    await new Promise((resolve) => setTimeout(resolve, 20));
    writeFileSync(file, '"second"');
    const second = await rawRequest(server.port, '/status/rehearsal/changing.json');
    expect([first.body.toString(), second.body.toString()]).toEqual(['"first"', '"second"']);
  });

  it('goes on when a new build takes the folder’s place', async () => {
    const other = writeFixturePortal(path.join(folder, 'next'));
    writeFileSync(path.join(other.outDir, 'en.html'), '<title>second build</title>');
    renameSync(outDir, `${outDir}.old`);
    const between = await rawRequest(server.port, '/en');
    renameSync(other.outDir, outDir);
    const after = await rawRequest(server.port, '/en');
    expect(between.status).toBe(404);
    expect(after.body.toString()).toContain('second build');
  });
});
