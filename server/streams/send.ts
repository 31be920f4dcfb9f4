import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** An answer with a body: its media type, for how long it may be kept, and whether other sites' pages may read it. */
export type Answer = { body: Buffer; type: string; cache: string; cors: boolean };

/** Sends a body, or the one range of it that was asked for (RFC 9110, 14). */
export function send(request: IncomingMessage, response: ServerResponse, { body, type, cache, cors }: Answer): void {
  const range = readRange(request.headers.range, body.length);
  const part = range ? body.subarray(range.from, range.to + 1) : body;
  const headers: OutgoingHttpHeaders = {
    'content-type': type, 'content-length': part.length, 'cache-control': cache, 'accept-ranges': 'bytes', 'x-content-type-options': 'nosniff',
  };
  if (cors) headers['access-control-allow-origin'] = '*';
  if (range) headers['content-range'] = `bytes ${range.from}-${range.to}/${body.length}`;
  response.writeHead(range ? 206 : 200, headers);
  response.end(request.method === 'HEAD' ? undefined : part);
}

/** Sends a line of plain text, readable by any page. */
export function sendText(response: ServerResponse, status: number, text: string, headers: OutgoingHttpHeaders = {}): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', 'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff', ...headers,
  });
  response.end(`${text}\n`);
}

/** `bytes=0-1023` within a body; null (send all) for anything else. */
function readRange(header: string | undefined, length: number): { from: number; to: number } | null {
  const match = /^bytes=(\d+)-(\d*)$/.exec(header ?? '');
  if (!match) return null;
  const from = Number(match[1]);
  const to = Math.min(match[2] ? Number(match[2]) : length - 1, length - 1);
  return from <= to ? { from, to } : null;
}
