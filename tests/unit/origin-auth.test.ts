import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { answerOrigin } from '@/server/origin/auth-server';
import { issueKeys, revokeKeys } from '@/server/origin/issue-keys';
import { openKeyring } from '@/server/origin/keyring';
import { createPublishers, updateEveryMs } from '@/server/origin/publishers';
import { readPublishRequest } from '@/server/origin/publish-request';
import { listen, type Listening } from '@/server/static/listen';
import { temporaryFolder } from '@/tests/support/temporary-folder';

let server: Listening | undefined;
afterEach(() => server?.close());

/** A service with a key for 57-2, seven seconds old, and a clock to be set. */
async function startService() {
  const where = { file: path.join(temporaryFolder(), 'keys.jsonl'), election: 'rehearsal', at: '2026-11-22T04:00:00.000Z' };
  const key = issueKeys(['57-2'], where, false).issued[0]?.key ?? '';
  const clock = { nowMs: 7_000 };
  const said: string[] = [];
  server = await listen(answerOrigin({ keyring: openKeyring(where.file), publishers: createPublishers(0), now: () => clock.nowMs, say: (line) => said.push(line) }), '127.0.0.1', 0);
  const address = `http://127.0.0.1:${server.port}`;
  const ask = async (what: string, { camera = '57-2', secret = key, connection = 1, more = '' } = {}) => (await fetch(`${address}/${what}`, {
    method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: `app=cameras&addr=10.0.0.7&clientid=${connection}&call=${what}&name=${camera}&type=live&key=${secret}${more}`,
  })).status;
  return { where, key, clock, said, ask, publishing: async () => (await fetch(`${address}/publishing`)).json() };
}

describe('the service that nginx asks', () => {
  test('lets a camera in with its key, and nobody else', async () => {
    const { ask, said, key } = await startService();
    expect(await ask('publish', { secret: 'guessed' })).toBe(403);
    expect(await ask('publish', { camera: '57-3' })).toBe(403);
    expect(await ask('publish', { secret: '' })).toBe(403);
    expect(await ask('publish')).toBe(204);
    expect(said).toEqual(['57-2 refused: wrong-key (10.0.0.7)', '57-3 refused: unknown-camera (10.0.0.7)', '57-2 sends (10.0.0.7)']);
    expect(said.join()).not.toContain(key);
  });

  test('leaves the camera to whoever sends, until that ends or is silent', async () => {
    const { ask, clock, publishing } = await startService();
    expect([await ask('publish'), await ask('publish', { connection: 2 }), await ask('update', { connection: 2 })]).toEqual([204, 403, 403]);
    await ask('done', { connection: 2 });
    expect(await publishing()).toEqual(['57-2']);
    await ask('done');
    expect([await publishing(), await ask('publish', { connection: 2 })]).toEqual([[], 204]);
    clock.nowMs += 12_001;
    expect(await ask('publish', { connection: 3 })).toBe(204);
  });

  test('ends a revoked key at the next word, and lets a running camera go on while its file is damaged', async () => {
    const { ask, where } = await startService();
    expect([await ask('publish'), await ask('update')]).toEqual([204, 204]);
    const good = readFileSync(where.file);
    writeFileSync(where.file, 'damaged');
    expect([await ask('update'), await ask('publish', { connection: 2 })]).toEqual([204, 403]);
    writeFileSync(where.file, good);
    revokeKeys(['57-2'], where);
    expect([await ask('update'), await ask('publish')]).toEqual([403, 403]);
  });

  test('learns after its own start who sends before it lets anybody in', async () => {
    const { ask, clock } = await startService();
    clock.nowMs = 1_000;
    expect([await ask('update', { connection: 8 }), await ask('publish', { connection: 9 })]).toEqual([204, 403]);
    clock.nowMs = 7_000;
    expect(await ask('publish', { connection: 9 })).toBe(403);
  });

  test('refuses what a camera adds to nginx\'s own fields, other applications, and bodies without end', async () => {
    const { ask } = await startService();
    for (const more of ['&name=57-3', '&key=x', '&clientid=1', '&app=cameras']) expect(await ask('publish', { more })).toBe(403);
    expect(await ask('publish', { more: `&x=${'x'.repeat(9_000)}` })).toBe(403);
    expect(readPublishRequest('app=hls&addr=10.0.0.7&clientid=1&name=57-2&key=x')).toBeNull();
    expect(readPublishRequest('app=cameras&addr=evil%0Aline&clientid=1&name=57-2&key=x')?.address).toBe('unknown');
  });

  test('says a refusal that comes again and again once a minute', async () => {
    const { ask, said, clock } = await startService();
    for (let n = 0; n < 20; n++) await ask('publish', { secret: 'guessed' });
    expect(said).toHaveLength(1);
    clock.nowMs += 60_000;
    await ask('publish', { secret: 'guessed' });
    expect(said).toHaveLength(2);
  });

  test('counts on the pace that nginx is told', () => {
    expect(readFileSync('deploy/media/nginx-rtmp.conf', 'utf8')).toContain(`notify_update_timeout ${updateEveryMs / 1000}s;`);
  });
});
