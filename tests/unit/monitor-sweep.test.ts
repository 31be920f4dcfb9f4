import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeStates, readStatusNow, type CameraState } from '@/lib/cameras/status';
import { cameraStatusSchema } from '@/lib/cameras/status-schema';
import { createMonitor, type Monitor } from '@/server/monitor/monitor';
import type { FaultName } from '@/server/streams/faults';
import { startStreams, type Streams } from '@/server/streams/origin';

const ids = Array.from({ length: 200 }, (_, index) => `${Math.floor(index / 10) + 1}-${(index % 10) + 1}`);
const faulty: Record<FaultName, string> = {
  '404': '1-1', '503': '2-2', frozen: '3-3', ended: '4-4', corrupt: '5-5', 'no-cors': '6-6', refuse: '7-7', hang: '8-8', slow: '9-9',
  '403': '10-1', '500': '11-1', 'wrong-type': '12-1', 'not-a-playlist': '13-1', huge: '14-1', endless: '15-1', restart: '16-1', 'stale-clock': '17-1', 'no-times': '18-1',
};
const expected: Record<FaultName, [CameraState, string | null]> = {
  '404': ['offline', 'http-404'], '503': ['offline', 'http-503'], frozen: ['frozen', 'not-advancing'], ended: ['ended', 'endlist'],
  corrupt: ['offline', 'not-media'], 'no-cors': ['offline', 'cors'], refuse: ['offline', 'reset'], hang: ['offline', 'timeout'], slow: ['live', null],
  '403': ['offline', 'http-403'], '500': ['offline', 'http-500'], 'wrong-type': ['live', null], 'not-a-playlist': ['offline', 'not-a-playlist'],
  huge: ['offline', 'too-large'], endless: ['offline', 'timeout'], restart: ['live', null], 'stale-clock': ['frozen', 'stale-clock'], 'no-times': ['live', null],
};
const faults = Object.keys(faulty) as FaultName[];

let folder: string;
let streams: Streams;
let monitor: Monitor;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const read = (...parts: string[]): unknown => JSON.parse(readFileSync(path.join(folder, 'status', ...parts), 'utf8'));

function writeList(root: string, election: string, cameras: { id: string; streams: string[] }[]): string {
  const precincts = cameras.map(({ id, streams: addresses }) => ({
    id, constituency: Number(id.split('-')[0]), precinct: Number(id.split('-')[1]), name: null, address: null, lat: null, lon: null,
    position: 'unknown', streams: addresses, formerly: [],
  }));
  const file = path.join(root, 'data/elections', election, 'precincts.json');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ election, list: 'published', decided: { constituencies: 1, precincts: precincts.length }, precincts }));
  return file;
}

function statesNow(): Map<string, CameraState> {
  const status = readStatusNow(read('rehearsal', 'now.json'));
  if (!status) throw new Error('no status file');
  return new Map(decodeStates(status.states).map((state, index) => [[...ids, '99-9'][index] ?? '', state]));
}

/** Cameras that are not live, with what the monitor says of them: `57-2 offline timeout`. */
function notLive(states: Map<string, CameraState>): string[] {
  return ids.filter((id) => states.get(id) !== 'live').map((id) => {
    const { state, reason } = cameraStatusSchema.parse(read('rehearsal', 'precincts', `${id}.json`));
    return `${id} ${state} ${reason}`;
  });
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'monitor-'));
  streams = await startStreams({ port: 0, ids });
  writeList(path.join(folder, 'out'), 'rehearsal', [...ids.map((id) => ({ id, streams: [`${streams.address}/${id}/index.m3u8`] })), { id: '99-9', streams: [] }]);
  writeList(path.join(folder, 'out'), 'parliamentary-2020', [{ id: '1-1', streams: [] }]);
  monitor = createMonitor({
    outDir: path.join(folder, 'out'), statusDir: path.join(folder, 'status'), siteOrigin: 'http://localhost:3000', everyMs: 3_000,
  });
});

afterAll(async () => {
  await streams.stop();
  rmSync(folder, { recursive: true });
});

// One story in order: the states follow from what went before.
describe.sequential('200 cameras', () => {
  test('are unmeasured at first, whatever they send', async () => {
    await monitor.sweep();
    expect([...statesNow().values()].filter((state) => state !== 'unmeasured')).toEqual(['none']);
    expect(existsSync(path.join(folder, 'status/parliamentary-2020'))).toBe(false);
  });

  test('are live when they have been seen to advance', { timeout: 60_000 }, async () => {
    // On a machine that is busy an answer may come too late; then it takes a sweep more, and until then they are unmeasured.
    for (let sweeps = 0; sweeps < 4 && notLive(statesNow()).length > 0; sweeps++) {
      await wait(3_000);
      await monitor.sweep();
      expect(notLive(statesNow()).filter((camera) => !camera.includes(' unmeasured '))).toEqual([]);
    }
    const states = statesNow();
    expect(notLive(states)).toEqual([]);
    expect(states.get('99-9')).toBe('none');
  });

  test('each fault is called by its name, and no other camera suffers', async () => {
    for (const fault of faults) streams.setFault(faulty[fault], fault);
    // Longer than three segments and a second, so that what stands still is known to; in between nobody is called wrong.
    for (let sweeps = 0; sweeps < 3; sweeps++) {
      await wait(3_000);
      await monitor.sweep();
      const states = statesNow();
      // Unmeasured is what a busy machine may say; anything else would be wrong.
      expect(notLive(states).filter((camera) => !Object.values(faulty).includes(camera.split(' ')[0] ?? '') && !camera.includes(' unmeasured '))).toEqual([]);
    }
    const states = statesNow();
    for (const fault of faults.filter((name) => expected[name][1] !== null)) {
      expect([fault, states.get(faulty[fault])]).toEqual([fault, expected[fault][0]]);
      const { state, reason } = cameraStatusSchema.parse(read('rehearsal', 'precincts', `${faulty[fault]}.json`));
      expect([fault, state, reason]).toEqual([fault, ...expected[fault]]);
    }
  }, 60_000);

  test('recover', { timeout: 60_000 }, async () => {
    for (const fault of faults) streams.setFault(faulty[fault], null);
    for (let sweeps = 0; sweeps < 2 || (sweeps < 6 && notLive(statesNow()).length > 0); sweeps++) {
      await wait(3_000);
      await monitor.sweep();
    }
    expect(notLive(statesNow())).toEqual([]);
  });

  test('the status file names its list and is small', () => {
    const bytes = readFileSync(path.join(folder, 'status/rehearsal/now.json'));
    const status = readStatusNow(JSON.parse(bytes.toString('utf8')));
    const list = readFileSync(path.join(folder, 'out/data/elections/rehearsal/precincts.json'));
    expect(status).toMatchObject({ election: 'rehearsal', everyMs: 3_000, list: createHash('sha256').update(list).digest('hex') });
    expect(brotliCompressSync(bytes).length).toBeLessThan(600);
    expect(readdirSync(path.join(folder, 'status/rehearsal')).sort()).toEqual(['now.json', 'precincts']);
  });

  test('are unmeasured, not offline, when nothing answers at once', { timeout: 60_000 }, async () => {
    const port = Number(new URL(streams.address).port);
    await streams.stop();
    await monitor.sweep();
    expect(new Set(statesNow().values())).toEqual(new Set(['unmeasured', 'none']));
    streams = await startStreams({ port, ids });
    for (let sweeps = 0; sweeps < 5 && notLive(statesNow()).length > 0; sweeps++) {
      await wait(2_500);
      await monitor.sweep();
    }
    expect(notLive(statesNow())).toEqual([]);
  });

  test('are unmeasured when the monitor is stopped', async () => {
    await monitor.stop();
    expect(new Set(statesNow().values())).toEqual(new Set(['unmeasured', 'none']));
  });
});

test('a stream without media is never called live', async () => {
  const origin = await startStreams({ port: 0, ids: ['1-1', '1-2'], faults: new Map([['1-1', 'corrupt']]) });
  const out = path.join(folder, 'out-corrupt');
  writeList(out, 'rehearsal', ['1-1', '1-2'].map((id) => ({ id, streams: [`${origin.address}/${id}/index.m3u8`] })));
  const other = createMonitor({ outDir: out, statusDir: path.join(folder, 'status-corrupt'), siteOrigin: 'http://localhost:3000' });
  await other.sweep();
  await wait(2_500);
  const [report] = await other.sweep();
  expect(report?.states).toEqual(['offline', 'live']);
  await other.stop();
  await origin.stop();
});

test('a monitor that is stopped in the middle of a sweep leaves no state behind, and does not wait', async () => {
  const origin = await startStreams({ port: 0, ids: ['1-1', '1-2'] });
  const out = path.join(folder, 'out-stop');
  const status = path.join(folder, 'status-stop');
  writeList(out, 'rehearsal', ['1-1', '1-2'].map((id) => ({ id, streams: [`${origin.address}/${id}/index.m3u8`] })));
  const other = createMonitor({ outDir: out, statusDir: status, siteOrigin: 'http://localhost:3000' });
  await other.sweep();
  await wait(2_500);
  origin.setFault('1-2', 'hang');
  const swept = other.sweep();
  await wait(500);
  const start = performance.now();
  await other.stop();
  await swept;
  expect(performance.now() - start).toBeLessThan(3_000);
  expect(readStatusNow(JSON.parse(readFileSync(path.join(status, 'rehearsal/now.json'), 'utf8')))?.states).toBe('UU');
  await origin.stop();
});

describe('what a list may make the monitor read', () => {
  let inside: Server;
  let reached = 0;

  beforeAll(async () => {
    inside = createServer((request, response) => {
      reached += 1;
      if (request.url === '/away') response.writeHead(302, { location: 'http://10.0.0.1/index.m3u8' });
      response.end('secret');
    });
    await new Promise<void>((resolve) => inside.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => void inside.close());

  async function reasonsOf(election: string, addresses: string[]): Promise<(string | null)[]> {
    const out = path.join(folder, `out-${election}-inside`);
    const status = path.join(folder, `status-${election}-inside`);
    writeList(out, election, addresses.map((address, index) => ({ id: `1-${index + 1}`, streams: [address] })));
    const other = createMonitor({ outDir: out, statusDir: status, siteOrigin: 'http://localhost:3000', limitMs: 1_000 });
    await other.sweep();
    await other.stop();
    return addresses.map((_, index) => cameraStatusSchema.parse(JSON.parse(readFileSync(path.join(status, election, 'precincts', `1-${index + 1}.json`), 'utf8'))).reason);
  }

  test('is never inside the house', async () => {
    const { port } = inside.address() as AddressInfo;
    const addresses = [`http://127.0.0.1:${port}/`, `http://localhost:${port}/`, `http://[::ffff:127.0.0.1]:${port}/`, 'http://169.254.169.254/latest'];
    await reasonsOf('presidential-2030', addresses);
    expect(reached).toBe(0);
  });

  test('may be on this machine for the rehearsal, and redirects lead nowhere else', async () => {
    const { port } = inside.address() as AddressInfo;
    await reasonsOf('rehearsal', [`http://127.0.0.1:${port}/away`]);
    expect(reached).toBe(1);
  });
});
