import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get as httpGet } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Child } from '@/tests/support/child';
import { type OriginPlace, originPlace, startEdgeNginx, startOriginNginx } from '@/tests/support/media-nginx';
import { writeFolder } from '@/tests/support/write-folder';

const folder = mkdtempSync(path.join(tmpdir(), 'media-nginx-'));
const segment = Buffer.alloc(37_600, 0x47);
const playlist = '#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXT-X-MEDIA-SEQUENCE:1\n#EXTINF:2.000,\n1795323576391.ts\n';
let place: OriginPlace;
let origin: Child;
let edge: Awaited<ReturnType<typeof startEdgeNginx>>;

beforeAll(async () => {
  place = await originPlace(path.join(writeFolder(folder, { 'origin/hls/57-2/index.m3u8': playlist, 'origin/hls/57-2/1795323576391.ts': segment, 'origin/secret.txt': 'no' }), 'origin'));
  origin = await startOriginNginx(place);
  edge = await startEdgeNginx(path.join(folder, 'edge'), place.httpPort);
});
afterAll(async () => {
  await Promise.all([origin.end('SIGTERM'), edge.nginx.end('SIGTERM')]);
  rmSync(folder, { recursive: true });
});

const m3u8 = '/hls/57-2/index.m3u8';
const ts = '/hls/57-2/1795323576391.ts';

describe.each([['the origin', () => place.httpPort], ['an edge', () => edge.port]])('%s', (_, port) => {
  const ask = (what: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${port()}${what}`, init);

  test.each([
    [m3u8, 200, 'public, max-age=1', 'application/vnd.apple.mpegurl'],
    [ts, 200, 'public, max-age=60, immutable', 'video/mp2t'],
    // What is not there may be there in a moment, and a page must be able to read that it is not.
    ['/hls/57-3/index.m3u8', 404, 'public, max-age=1', 'text/plain'],
    ['/hls/57-2/9.ts', 404, 'public, max-age=1', 'text/plain'],
    ['/hls/', 404, 'no-store', 'text/plain'],
    ['/hls/57-2/', 404, 'no-store', 'text/plain'],
    ['/hls/57-2', 404, 'no-store', 'text/plain'],
    ['/hls/57-2/../../secret.txt', 404, 'no-store', 'text/plain'],
    ['/hls/57-2%2findex.m3u8x', 404, 'no-store', 'text/plain'],
    ['/secret.txt', 404, 'no-store', 'text/plain'],
    ['/stat', 404, 'no-store', 'text/plain'],
    ['/publish', 404, 'no-store', 'text/plain'],
  ])('%s: %i, %s', async (what, status, cache, type) => {
    const answer = await ask(what);
    await answer.arrayBuffer();
    expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('content-type')]).toEqual([status, cache, type]);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-expose-headers')).toContain('Date');
    expect(answer.headers.get('server')).toBe('nginx');
  });

  test('answers HEAD, a range, and what a browser asks before it sends one', async () => {
    const head = await ask(ts, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, '37600']);
    const part = await ask(ts, { headers: { range: 'bytes=0-1023' } });
    expect([part.status, part.headers.get('content-range'), (await part.arrayBuffer()).byteLength, part.headers.get('cache-control')]).toEqual([206, 'bytes 0-1023/37600', 1024, 'public, max-age=60, immutable']);
    const preflight = await ask(ts, { method: 'OPTIONS' });
    expect([preflight.status, preflight.headers.get('access-control-allow-methods'), preflight.headers.get('access-control-allow-headers'), preflight.headers.get('access-control-allow-origin')])
      .toEqual([204, 'GET, HEAD, OPTIONS', 'Range', '*']);
    const posted = await ask(m3u8, { method: 'POST', body: 'x' });
    expect([posted.status, posted.headers.get('allow'), posted.headers.get('access-control-allow-origin')]).toEqual([405, 'GET, HEAD, OPTIONS', '*']);
  });
});

describe('an edge before the origin', () => {
  /** Requests that reached the origin since the last look. */
  let seen = 0;
  const reached = () => {
    const lines = readFileSync(place.log, 'utf8').trim().split('\n');
    const fresh = lines.slice(seen);
    seen = lines.length;
    return fresh;
  };

  test('asks once for what 500 readers ask at the same time, query or not', async () => {
    // Somebody watches already; a crowd that comes to a playlist nobody asked for in the last three seconds is not held back while the first answer is fetched.
    await (await fetch(`http://127.0.0.1:${edge.port}${m3u8}`)).text();
    reached();
    const startMs = performance.now();
    expect(await crowd(500, (n) => `${m3u8}?${n}`)).toEqual({ 200: 500 });
    expect(reached().length).toBeLessThanOrEqual(2 + Math.floor((performance.now() - startMs) / 1_000));
    writeFileSync(path.join(place.folder, 'hls/57-2/1795323578391.ts'), segment);
    expect(await crowd(500, () => '/hls/57-2/1795323578391.ts')).toEqual({ 200: 500 });
    expect(reached()).toEqual(['GET /hls/57-2/1795323578391.ts 200']);
    const missingMs = performance.now();
    expect(await crowd(500, () => '/hls/57-4/index.m3u8')).toEqual({ 404: 500 });
    expect(reached().length).toBeLessThanOrEqual(2 + Math.floor((performance.now() - missingMs) / 1_000));
  });

  test('never hands out a playlist that is older than three seconds', async () => {
    const file = path.join(place.folder, 'hls/57-2/index.m3u8');
    await fetch(`http://127.0.0.1:${edge.port}${m3u8}`);
    writeFileSync(file, playlist.replace('SEQUENCE:1', 'SEQUENCE:2'));
    await new Promise((resolve) => setTimeout(resolve, 3_200));
    expect(await (await fetch(`http://127.0.0.1:${edge.port}${m3u8}`)).text()).toContain('SEQUENCE:2');
    rmSync(file);
    await new Promise((resolve) => setTimeout(resolve, 3_200));
    expect((await fetch(`http://127.0.0.1:${edge.port}${m3u8}`)).status).toBe(404);
  });

  test('says that the origin does not answer, to pages too, and that nobody is to keep it', async () => {
    await origin.end('SIGTERM');
    const answer = await fetch(`http://127.0.0.1:${edge.port}/hls/99-9/index.m3u8`);
    expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('access-control-allow-origin')]).toEqual([502, 'no-store', '*']);
  });
});

/** So many readers at once, each with a connection of its own: how often each status came. */
async function crowd(readers: number, what: (n: number) => string): Promise<Record<number, number>> {
  const agent = new Agent({ maxSockets: readers });
  const statuses = await Promise.all(Array.from({ length: readers }, (_, n) => new Promise<number>((resolve, reject) => {
    httpGet({ host: '127.0.0.1', port: edge.port, path: what(n), agent }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    }).on('error', reject);
  })));
  agent.destroy();
  return Object.fromEntries([...new Set(statuses)].map((status) => [status, statuses.filter((each) => each === status).length]));
}
