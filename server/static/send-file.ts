import type { IncomingMessage, ServerResponse } from 'node:http';
import send from 'send';
import { contentType } from './content-type';
import { endings, type FoundFile } from './find-file';
import { acceptsEncoding } from './preferences';

/**
 * Sends a file, compressed when the reader takes that and the build wrote it; ranges are of the plain file.
 * Conditional requests, ranges and HEAD are the library's. The status is 200 unless the caller has set another.
 */
export function sendFile(request: IncomingMessage, response: ServerResponse, root: string, found: FoundFile): void {
  const wantsRange = request.headers.range !== undefined;
  const encoding = wantsRange ? undefined : found.encodings.find((name) => acceptsEncoding(request.headers['accept-encoding'], name));
  if (found.encodings.length > 0) response.appendHeader('Vary', 'Accept-Encoding');
  if (encoding) response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Type', contentType(found.file));
  const target = encodeURIComponent(found.file + (encoding ? endings[encoding] : ''));
  send(request, target, { root, cacheControl: false, index: false, dotfiles: 'allow', acceptRanges: response.statusCode === 200 })
    .on('error', (error: NodeJS.ErrnoException & { status?: number }) => refuse(response, error.status ?? 500))
    .pipe(response);
}

/** Ends a response with a short text instead of a page. */
export function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const name of ['Content-Encoding', 'Content-Length', 'ETag', 'Last-Modified']) response.removeHeader(name);
  if (status !== 416) response.removeHeader('Content-Range');
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(`${phrases[status] ?? 'Something went wrong on the server'}\n`);
}

const phrases: Readonly<Record<number, string>> = {
  400: 'This address cannot be read',
  404: 'Not found',
  405: 'Only GET and HEAD are answered here',
  412: 'The file has changed',
  416: 'The file has no such range',
};
