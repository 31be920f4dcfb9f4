import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createPieceFetcher, type PieceFetcher } from '@/server/monitor/fetch-piece';
import type { Looks } from '@/server/monitor/look-at-stream';
import { createLookRounds } from '@/server/monitor/look-round';
import { lookAtMedia, lookAtPlaylist } from '@/server/monitor/probe';
import { createStreamMemories } from '@/server/monitor/stream-memories';

const open: (Server | PieceFetcher)[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await ('get' in each ? each.close() : new Promise<void>((resolve) => each.close(() => resolve()).closeAllConnections()));
});

/** A server on this machine, its address and what was asked of it. */
async function serve(answer: (path: string, ask: Parameters<RequestListener>) => string | Buffer | null): Promise<{ address: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*');
    const body = answer(request.url ?? '', [request, response]);
    if (body !== null) response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(server);
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

function fetcher(reach: 'public' | 'loopback' = 'loopback', limitMs = 1_000): PieceFetcher {
  const made = createPieceFetcher({ reach, limitMs, origin: 'https://portal.example' });
  open.push(made);
  return made;
}

/** Rounds over one stream with an own memory; each says the states of the playlists it looked at, and moves the clock 10 s. */
function watcher(stream: string, everyMs = 1_000) {
  const pieces = fetcher();
  const memories = createStreamMemories();
  let atMs = Date.UTC(2026, 10, 21, 8);
  const now = () => atMs;
  const looks: Looks = {
    playlist: (_, url, limitMs) => lookAtPlaylist(url, { fetcher: pieces, origin: 'https://portal.example', now, limitMs }),
    media: (_, place, limitMs) => lookAtMedia(place, { fetcher: pieces, limitMs }),
  };
  const rounds = createLookRounds({ everyMs, limitMs: 1_000, concurrency: 4, memoryOf: memories.recall, closed: () => false, now });
  return async (lagMs = 0) => {
    atMs += 10_000;
    memories.take([stream], { found: await rounds.look([stream], looks), lagMs, atMs }, { everyMs: 10_000 });
    return memories.ofStream(stream).map(({ state, reason }) => (reason ? `${state} ${reason}` : state));
  };
}

const media = (sequence: number, ...more: string[]) => ['#EXTM3U', '#EXT-X-VERSION:7', '#EXT-X-TARGETDURATION:4', `#EXT-X-MEDIA-SEQUENCE:${sequence}`, ...more, '#EXTINF:4,', 's.ts', ''].join('\n');
const packets = Buffer.from(Array.from({ length: 1_880 }, (_, at) => (at % 188 === 0 ? 0x47 : 0)));

describe('no way leads inside', () => {
  test('not a name that resolves to this machine', async () => {
    const { address, asked } = await serve(() => media(1));
    expect(await fetcher('public').get(address.replace('127.0.0.1', 'localhost'))).toEqual({ failure: 'address-not-allowed' });
    expect(asked).toEqual([]);
  });

  test.each(['http://10.0.0.1/', 'http://169.254.169.254/latest', 'http://[::ffff:10.0.0.1]/', 'https://93.184.216.34/', 'file:///etc/passwd'])('not a redirect to %s', async (goal) => {
    const { address } = await serve((_, [, response]) => {
      response.writeHead(302, { location: goal });
      return '';
    });
    expect(await fetcher().get(`${address}/index.m3u8`)).toEqual({ failure: 'address-not-allowed' });
  });

  test('not a quality, a segment, an initialization segment; a key is not asked for', async () => {
    const inside = 'http://10.0.0.1/x';
    const { address, asked } = await serve((path) => {
      if (path === '/master.m3u8') return `#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\n${inside}\n`;
      if (path === '/segment.m3u8') return media(asked.length, '#EXTINF:4,', inside).replace('s.ts', inside);
      if (path === '/map.m3u8') return media(asked.length, `#EXT-X-MAP:URI="${inside}"`);
      if (path === '/key.m3u8') return media(asked.length, '#EXT-X-KEY:METHOD=AES-128,URI="key"');
      return packets;
    });
    const after = async (path: string) => {
      const look = watcher(`${address}${path}`);
      await look();
      return look();
    };
    expect(await after('/master.m3u8')).toEqual(['offline address-not-allowed']);
    expect(await after('/segment.m3u8')).toEqual(['offline no-media']);
    expect(await after('/map.m3u8')).toEqual(['offline no-media']);
    expect(await after('/key.m3u8')).toEqual(['live']);
    expect(asked.filter((path) => path === '/key')).toEqual([]);
  });
});

describe('bodies', () => {
  test.each(['said', 'unsaid'])('a playlist of 10 MB is given up (its length %s)', async (how) => {
    const { address } = await serve((_, [, response]) => {
      const body = Buffer.alloc(10_000_000, '#');
      if (how === 'said') return body;
      response.write(body);
      return '';
    });
    expect(await fetcher().get(address)).toEqual({ failure: 'too-large' });
  });

  test('one that never ends is given up in time, and of a segment only the beginning is waited for', async () => {
    const { address } = await serve((_, [, response]) => {
      response.write(packets);
      const timer = setInterval(() => response.write(packets), 50);
      response.on('close', () => clearInterval(timer));
      return null;
    });
    const startMs = performance.now();
    expect(await fetcher().get(address)).toEqual({ failure: 'timeout' });
    expect(performance.now() - startMs).toBeLessThan(3_000);
    expect(await lookAtMedia({ uri: address, from: 0 }, { fetcher: fetcher() })).toBe('good');
  });

  test('the bytes that a playlist names are looked at, whether the server knows ranges or not', async () => {
    const file = Buffer.concat([Buffer.alloc(5_000, 'x'), packets]);
    const { address } = await serve((path, [request, response]) => {
      const [, from = '0', to = '0'] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? [];
      if (path === '/whole') return file;
      response.statusCode = 206;
      return file.subarray(Number(from), Number(to) + 1);
    });
    for (const path of ['/whole', '/ranges']) {
      expect(await lookAtMedia({ uri: address + path, from: 5_000 }, { fetcher: fetcher() })).toBe('good');
      expect(await lookAtMedia({ uri: address + path, from: 0 }, { fetcher: fetcher() })).toBe('bad');
    }
  });
});

describe('a list of qualities', () => {
  test('is live when one is, whichever; a dead first one costs a look', async () => {
    let dead = false;
    const { address } = await serve((path, [, response]) => {
      if (path === '/master.m3u8') return '#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=2\nhigh/a.m3u8\n#EXT-X-STREAM-INF:BANDWIDTH=1\nlow/a.m3u8\n';
      if (path.endsWith('.ts')) return packets;
      if (dead && path.startsWith('/high')) response.statusCode = 404;
      return media(Math.floor(performance.now()));
    });
    const look = watcher(`${address}/master.m3u8`);
    expect(await look()).toEqual(['unmeasured first-probe', 'unmeasured first-probe']);
    expect(await look()).toEqual(['live']);
    dead = true;
    expect(await look()).toContain('live');
    expect(await look()).toEqual(['live']);
  });
});

test('a playlist is one by its address or by its type', async () => {
  const { address } = await serve((path, [, response]) => {
    response.setHeader('content-type', path.startsWith('/typed') ? 'application/x-mpegURL' : 'text/html');
    return media(1);
  });
  const look = async (path: string) => lookAtPlaylist(address + path, { fetcher: fetcher(), origin: '', now: Date.now });
  expect(await look('/a.m3u8?token=1')).toMatchObject({ seen: { kind: 'playlist' } });
  expect(await look('/typed')).toMatchObject({ seen: { kind: 'playlist' } });
  expect(await look('/other')).toMatchObject({ seen: { kind: 'failed', reason: 'wrong-type' } });
});

test('what a starved monitor missed is its own fault', async () => {
  let silent = false;
  const { address } = await serve((path) => (silent ? null : path.endsWith('.ts') ? packets : media(Math.floor(performance.now()))));
  const look = watcher(`${address}/a.m3u8`);
  await look();
  expect(await look()).toEqual(['live']);
  silent = true;
  expect(await look(2_000)).toEqual(['unmeasured monitor-busy']);
  expect(await look()).toEqual(['offline timeout']);
});
