import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another site, with a policy as strict as it can be while it still frames the portal. */
export async function startForeignSite(body: string, frames: string): Promise<{ address: string; stop: () => void }> {
  const server = createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; frame-src ${frames}; style-src 'unsafe-inline'`,
      'referrer-policy': 'no-referrer',
    });
    response.end(`<!doctype html><html lang="en"><meta charset="utf-8"><title>A newspaper</title><h1>A newspaper</h1>${body}</html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, stop: () => void server.close(() => undefined).closeAllConnections() };
}
