import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPlaylist } from '@/lib/cameras/hls-playlist';
import { readFaults } from '@/server/streams/faults';
import { startStreams, type Streams } from '@/server/streams/origin';

let streams: Streams;
let nowMs = Date.UTC(2026, 10, 21, 8);

beforeAll(async () => {
  streams = await startStreams({ port: 0, ids: ['57-2', '119-45'], control: true, now: () => nowMs });
});
afterAll(() => streams.stop());

const get = (path: string, init: RequestInit = {}) => fetch(`${streams.address}${path}`, init);
const segmentNames = (playlist: string) => playlist.split('\n').filter((line) => line.endsWith('.m4s'));

async function newestSegment(id = '57-2'): Promise<string> {
  return `/${id}/${segmentNames(await (await get(`/${id}/index.m3u8`)).text()).at(-1)}`;
}

describe('a stream', () => {
  test('has a playlist, an initialization segment and the segments it lists, readable by any page', async () => {
    const playlist = await get('/57-2/index.m3u8');
    expect([playlist.status, playlist.headers.get('content-type')]).toEqual([200, 'application/vnd.apple.mpegurl']);
    const addresses = ['/57-2/index.m3u8', '/57-2/init.mp4', ...segmentNames(await playlist.text()).map((name) => `/57-2/${name}`)];
    expect(addresses).toHaveLength(32);
    for (const address of addresses) {
      const response = await get(address);
      expect([address, response.status, response.headers.get('access-control-allow-origin')]).toEqual([address, 200, '*']);
    }
  });

  test('sends one range of a segment', async () => {
    const address = await newestSegment();
    const whole = Buffer.from(await (await get(address)).arrayBuffer());
    const part = await get(address, { headers: { range: 'bytes=4-1027' } });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 4-1027/${whole.length}`]);
    expect(Buffer.from(await part.arrayBuffer()).equals(whole.subarray(4, 1028))).toBe(true);
  });

  test('answers HEAD without a body and refuses to be written to', async () => {
    const head = await get('/57-2/init.mp4', { method: 'HEAD' });
    expect([head.status, (await head.arrayBuffer()).byteLength, Number(head.headers.get('content-length')) > 500]).toEqual([200, 0, true]);
    expect((await get('/57-2/index.m3u8', { method: 'POST' })).status).toBe(405);
  });

  test.each(['/57-3/index.m3u8', '/57-2', '/57-2/', '/57-2/other.txt', '/57-2/1.m4s', '/57-2/999999999999.m4s', '/..%2f57-2/index.m3u8', '/57-2/x/index.m3u8'])(
    'there is nothing at %s, and the answer says so', async (address) => {
      const response = await get(address);
      expect(response.status).toBe(404);
      expect(await response.text()).toMatch(/^No (stream|segment) at/);
    },
  );

  test('/ says what is here', async () => {
    expect(await (await get('/')).text()).toContain('2 of them, for example /57-2/index.m3u8');
  });
});

describe('faults', () => {
  const during = async <T>(fault: Parameters<Streams['setFault']>[1], look: () => Promise<T>) => {
    streams.setFault('57-2', fault);
    return look().finally(() => streams.setFault('57-2', null));
  };

  test.each(['403', '404', '500', '503'] as const)('%s', (fault) => during(fault, async () => {
    expect((await get('/57-2/index.m3u8')).status).toBe(Number(fault));
    expect((await get('/119-45/index.m3u8')).status).toBe(200);
  }));

  test.each(['frozen', 'ended'] as const)('%s: the playlist stops, its segments stay', (fault) => during(fault, async () => {
    const before = await (await get('/57-2/index.m3u8')).text();
    nowMs += 600_000;
    const after = await (await get('/57-2/index.m3u8')).text();
    expect(segmentNames(after)).toEqual(segmentNames(before));
    expect(after.includes('#EXT-X-ENDLIST')).toBe(fault === 'ended');
    expect((await get(await newestSegment())).status).toBe(200);
  }));

  test('corrupt: segments of the right size without media', async () => {
    const address = await newestSegment();
    const good = Buffer.from(await (await get(address)).arrayBuffer());
    await during('corrupt', async () => {
      const bad = Buffer.from(await (await get(address)).arrayBuffer());
      expect([bad.length, bad.includes('moof')]).toEqual([good.length, false]);
    });
  });

  test('no-cors: other sites may not read', () => during('no-cors', async () => {
    expect((await get('/57-2/index.m3u8')).headers.has('access-control-allow-origin')).toBe(false);
  }));

  test('slow: a segment takes longer than it lasts', () => during('slow', async () => {
    const address = await newestSegment();
    const start = performance.now();
    await (await get(address)).arrayBuffer();
    expect(performance.now() - start).toBeGreaterThan(2_000);
  }));

  test('refuse and hang: no answer', async () => {
    await during('refuse', () => expect(get('/57-2/index.m3u8')).rejects.toThrow());
    await during('hang', () => expect(get('/57-2/index.m3u8', { signal: AbortSignal.timeout(300) })).rejects.toThrow(/timeout|abort/i));
  });

  test('wrong-type: the right playlist, called a page', () => during('wrong-type', async () => {
    const answer = await get('/57-2/index.m3u8');
    expect([answer.headers.get('content-type'), readPlaylist(await answer.text()).kind]).toEqual(['text/html; charset=utf-8', 'media']);
  }));

  test('not-a-playlist: a page, status 200', () => during('not-a-playlist', async () => {
    const answer = await get('/57-2/index.m3u8');
    expect([answer.status, readPlaylist(await answer.text()).kind]).toEqual([200, 'not-a-playlist']);
    expect((await get('/57-2/init.mp4')).headers.get('content-type')).toBe('video/mp4');
  }));

  test('huge: 10 MB, and a playlist all the same', () => during('huge', async () => {
    const text = await (await get('/57-2/index.m3u8')).text();
    expect([text.length > 10_000_000, text.startsWith('#EXTM3U\n'), segmentNames(text).length]).toEqual([true, true, 30]);
  }));

  test('endless: begins well and never ends', () => during('endless', async () => {
    const reader = (await get('/57-2/index.m3u8')).body?.getReader();
    const pieces: string[] = [];
    while (pieces.length < 3) pieces.push(new TextDecoder().decode((await reader?.read())?.value));
    expect([pieces[0]?.startsWith('#EXTM3U'), pieces.at(-1)]).toEqual([true, expect.stringMatching(/^# Rehearsed fault/)]);
    await reader?.cancel();
  }));

  test('restart: numbers begin again, times and segments go on', () => during('restart', async () => {
    const text = await (await get('/57-2/index.m3u8')).text();
    expect(readPlaylist(text)).toMatchObject({ headSequence: 0, segments: 1, newest: { uri: '0.m4s' } });
    nowMs += 20_000;
    const later = await (await get('/57-2/index.m3u8')).text();
    expect(readPlaylist(later)).toMatchObject({ headSequence: 10, segments: 11 });
    expect((await get('/57-2/10.m4s')).status).toBe(200);
    expect((await get('/57-2/11.m4s')).status).toBe(404);
    streams.setFault('57-2', null);
    const sound = await (await get('/57-2/index.m3u8')).text();
    expect(sound.match(/PROGRAM-DATE-TIME.*/g)?.at(-1)).toBe(later.match(/PROGRAM-DATE-TIME.*/g)?.at(-1));
  }));

  test.each([['stale-clock', 3_600_000], ['no-times', null]] as const)('%s: the times are wrong or missing, the pictures go on', (fault, wrongMs) => during(fault, async () => {
    const facts = readPlaylist(await (await get('/57-2/index.m3u8')).text());
    if (facts.kind !== 'media') throw new Error('no playlist');
    expect(facts.segments).toBe(30);
    if (wrongMs === null) expect(facts.endsAtMs).toBeNull();
    else expect(Math.abs(nowMs - (facts.endsAtMs ?? 0) - wrongMs)).toBeLessThan(2_000);
  }));

  test('are set and lifted over the control address', async () => {
    const put = (body: string, id = '57-2') => get(`/faults/${id}`, { method: 'PUT', body });
    expect((await put('{"fault":"404"}')).status).toBe(200);
    expect((await get('/57-2/index.m3u8')).status).toBe(404);
    expect((await get('/faults/57-2', { method: 'DELETE' })).status).toBe(200);
    expect((await get('/57-2/index.m3u8')).status).toBe(200);
    expect((await put('{"fault":"rain"}')).status).toBe(400);
    expect((await put('frozen')).status).toBe(400);
    expect((await put('{"fault":"404"}', '1-1')).status).toBe(404);
    expect((await get('/faults/57-2')).status).toBe(405);
  });

  test('cannot be set where control is off', async () => {
    const plain = await startStreams({ port: 0, ids: ['57-2'] });
    expect((await fetch(`${plain.address}/faults/57-2`, { method: 'PUT', body: '{"fault":"404"}' })).status).toBe(405);
    await plain.stop();
  });

  test('are read from a setting, and a slip is named', () => {
    expect([...readFaults('57-2=frozen, 1-3=404')]).toEqual([['57-2', 'frozen'], ['1-3', '404']]);
    expect(readFaults('').size).toBe(0);
    expect(() => readFaults('57-2=frozn')).toThrow('"57-2=frozn" is not a fault');
  });
});

describe('the command', () => {
  const run = (port: string) => spawn(process.execPath, ['--import', 'tsx', 'scripts/rehearsal-streams.ts'], { env: { ...process.env, STREAMS_PORT: port } });
  const portOf = (address: string) => new URL(address).port;

  test('names a busy port and the remedy', async () => {
    const command = run(portOf(streams.address));
    let words = '';
    command.stderr.on('data', (chunk) => (words += String(chunk)));
    const code = await new Promise((resolve) => command.once('exit', resolve));
    expect(code).toBe(1);
    expect(words).toMatch(/^Port \d+ is in use\..*STREAMS_PORT=/);
  });

  test('prints its address, serves, and ends when told to', async () => {
    const free = await startStreams({ port: 0, ids: [] });
    const port = portOf(free.address);
    await free.stop();
    const command = run(port);
    const line = await new Promise<string>((resolve) => command.stdout.once('data', (chunk) => resolve(String(chunk))));
    expect(line).toContain(`http://127.0.0.1:${port}/`);
    expect((await fetch(`http://127.0.0.1:${port}/57-2/index.m3u8`)).status).toBe(200);
    command.kill('SIGTERM');
    expect(await new Promise((resolve) => command.once('exit', resolve))).toBe(0);
  });
});
