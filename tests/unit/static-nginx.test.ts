import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { types } from '@/server/static/content-type';
import { checkExpectation } from '@/tests/support/check-expectation';
import { writeFixturePortal } from '@/tests/support/fixture-portal';
import { rawRequest } from '@/tests/support/raw-request';
import { startNginx } from '@/tests/support/start-nginx';
import { expectations } from '@/tests/support/web-server-expectations';

const folder = mkdtempSync(path.join(tmpdir(), 'portal-nginx-'));
let nginx: Awaited<ReturnType<typeof startNginx>>;

beforeAll(async () => {
  nginx = await startNginx(path.join(folder, 'nginx'), writeFixturePortal(folder));
});
afterAll(async () => {
  await nginx.stop();
  rmSync(folder, { recursive: true });
});

describe('nginx with deploy/nginx/portal.conf', () => {
  it.each(expectations)('$does', async (expectation) => {
    await checkExpectation(nginx.port, expectation);
  });

  it('does not say which nginx it is', async () => {
    expect((await rawRequest(nginx.port, '/az')).headers.server).toBe('nginx');
  });

  it('lets nobody frame a page by calling it an embed', async () => {
    const answer = await rawRequest(nginx.port, '/embed/..%2faz');
    expect(answer.headers['content-security-policy']).toBe("frame-ancestors 'none'");
  });

  it('knows the same media types as the embedded server', () => {
    const block = /^ {4}types \{(.*?)^ {4}\}/ms.exec(readFileSync('deploy/nginx/portal.conf', 'utf8'))?.[1] ?? '';
    const inNginx = Object.fromEntries([...block.matchAll(/^\s*("[^"]+"|\S+)\s+([^;]+);/gm)]
      .flatMap(([, type = '', endings = '']) => endings.trim().split(/\s+/).map((ending) => [ending, type.replaceAll('"', '')])));
    expect(inNginx).toEqual(types);
  });
});
