import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Another site, with a policy as strict as it can be while it still frames the portal. It serves the portal's module for embeds
 * as its own copy, and one script of its own.
 * @param frames origins that it may frame
 * @param script of the page, a module
 */
export async function startForeignSite(body: string, frames: string, script = ''): Promise<{ address: string; stop: () => void }> {
  const files: Record<string, string> = { '/embed-api.mjs': readFileSync('public/embed-api.mjs', 'utf8'), '/page.mjs': script };
  const server = createServer((request, response) => {
    const file = files[request.url ?? ''];
    response.writeHead(200, {
      'content-type': file === undefined ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8',
      'content-security-policy': `default-src 'none'; frame-src ${frames}; style-src 'unsafe-inline'; script-src 'self'`,
      'referrer-policy': 'no-referrer',
    });
    response.end(file ?? `<!doctype html><html lang="en"><meta charset="utf-8"><title>A newspaper</title><h1>A newspaper</h1>${body}<script type="module" src="/page.mjs"></script></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, stop: () => void server.close(() => undefined).closeAllConnections() };
}
