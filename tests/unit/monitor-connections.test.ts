import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createPieceFetcher, type PieceFetcher } from '@/server/monitor/fetch-piece';

const open: (Server | PieceFetcher)[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await ('get' in each ? each.close() : new Promise<void>((resolve) => each.close(() => resolve()).closeAllConnections()));
});

/** A server on this machine, its address and every connection it got. */
async function serve(answer: RequestListener): Promise<{ address: string; connections: Socket[] }> {
  const connections: Socket[] = [];
  const server = createServer({ keepAliveTimeout: 30_000 }, answer).on('connection', (socket) => connections.push(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(server);
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, connections };
}

function fetcher(limitMs = 20_000): PieceFetcher {
  const made = createPieceFetcher({ reach: 'loopback', limitMs, origin: 'https://portal.example' });
  open.push(made);
  return made;
}

const status = async (asked: ReturnType<PieceFetcher['get']>) => {
  const piece = await asked;
  return 'failure' in piece ? piece.failure : `${piece.status} ${piece.body.toString()}`;
};

test('one after the other share a connection, redirects and missing files too; those at once have one each', async () => {
  const { address, connections } = await serve(({ url }, response) => {
    if (url === '/moved') response.writeHead(302, { location: '/there' });
    if (url === '/gone') response.writeHead(404);
    response.end(url);
  });
  const pieces = fetcher();
  for (const path of ['/a', '/gone', '/moved', '/a']) await pieces.get(address + path);
  expect(connections).toHaveLength(1);
  expect(await Promise.all(['/x', '/y', '/z'].map((path) => status(pieces.get(address + path))))).toEqual(['200 /x', '200 /y', '200 /z']);
  expect(connections).toHaveLength(3);
});

test('one that the other side closes is followed by another, whether it said so or not', async () => {
  const { address, connections } = await serve(({ url }, response) => {
    if (url === '/last') response.setHeader('connection', 'close');
    response.end('here');
  });
  const pieces = fetcher();
  expect(await status(pieces.get(`${address}/last`))).toBe('200 here');
  expect(await status(pieces.get(`${address}/a`))).toBe('200 here');
  connections.at(-1)?.destroy();
  expect(await status(pieces.get(`${address}/b`))).toBe('200 here');
  expect(connections).toHaveLength(3);
});

test('an answer that is cut off, or does not come, leaves nothing behind that the next one could read', async () => {
  const { address, connections } = await serve(({ url }, response) => {
    if (url === '/silent') return;
    response.end(url === '/long' ? Buffer.alloc(500_000, 'x') : 'here');
  });
  const pieces = fetcher();
  expect(await status(pieces.get(`${address}/long`, { part: { from: 0, bytes: 10 } }))).toMatch(/^200 x{10}/);
  expect(await status(pieces.get(`${address}/silent`, { limitMs: 300 }))).toBe('timeout');
  expect(await status(pieces.get(`${address}/a`))).toBe('200 here');
  expect(connections).toHaveLength(3);
});

test('what comes before the answer is not the answer', async () => {
  const { address } = await serve((_, response) => response.writeEarlyHints({ link: '</style.css>; rel=preload' }, () => response.end('here')));
  expect(await status(fetcher().get(address))).toBe('200 here');
});

test('after the end nothing is asked any more', async () => {
  const { address, connections } = await serve((_, response) => response.end('here'));
  const pieces = fetcher();
  await pieces.close();
  expect(await status(pieces.get(address))).toBe('network');
  expect(connections).toHaveLength(0);
});
