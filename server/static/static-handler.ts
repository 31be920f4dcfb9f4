import type { IncomingMessage, ServerResponse } from 'node:http';
import { findFile } from './find-file';
import { headersFor, isOpenData } from './headers';
import { preferredLanguage } from './preferences';
import { requestPath } from './request-path';
import { refuse, sendFile } from './send-file';
import { createStatusFiles } from './status-file';

type Folders = {
  /** Absolute folder of the finished portal. */
  outDir: string;
  /** Absolute folder of the monitor's files. */
  statusDir: string;
};

/**
 * The embedded web server's whole behaviour as one request listener: what deploy/nginx/portal.conf does, in Node.
 * A new build that replaces `outDir` while it runs is served from the next request on.
 */
export function createStaticHandler({ outDir, statusDir }: Folders): (request: IncomingMessage, response: ServerResponse) => void {
  const answerStatus = createStatusFiles(statusDir);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const pathname = requestPath(request.url ?? '/');
    for (const [name, value] of Object.entries(headersFor(pathname ?? '/404'))) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return refuse(response, 405);
    }
    if (pathname === null) return refuse(response, 400);
    if (pathname === '/' && chooseLanguage(request, response)) return;
    if (pathname.startsWith('/status/')) {
      if (!(await answerStatus(request, response, pathname))) refuse(response, 404);
      return;
    }
    const found = notFoundAddress.test(pathname) ? null : await findFile(outDir, pathname);
    if (found) sendFile(request, response, outDir, found);
    else await answerNotFound(request, response, outDir, pathname);
  }

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(`${request.method} ${request.url}:`, error);
      refuse(response, 500);
    });
  };
}

/** The not-found pages themselves: whoever asks for one by name gets it with the status it stands for. */
const notFoundAddress = /^\/(az|en)\/404(\.html)?\/?$/;

/** Redirects `/` to the reader's language; returns false when the reader has named neither, who then gets a page with both links. */
function chooseLanguage(request: IncomingMessage, response: ServerResponse): boolean {
  response.setHeader('Vary', 'Accept-Language');
  const language = preferredLanguage(request.headers['accept-language']);
  if (language) response.writeHead(302, { Location: `/${language}`, 'Content-Length': 0 }).end();
  return language !== null;
}

/** The not-found page in the language of the address, else of the reader, else in both; a short text where a program asked. */
async function answerNotFound(request: IncomingMessage, response: ServerResponse, outDir: string, pathname: string): Promise<void> {
  if (isOpenData(pathname) || pathname.startsWith('/_next/')) {
    response.setHeader('Cache-Control', 'no-store');
    return refuse(response, 404);
  }
  const inAddress = /^(?:\/embed)?\/(az|en)(?:\/|$)/.exec(pathname)?.[1];
  if (!inAddress) response.appendHeader('Vary', 'Accept-Language');
  const language = inAddress ?? preferredLanguage(request.headers['accept-language']);
  const page = await findFile(outDir, language ? `/${language}/404.html` : '/404.html');
  if (!page) return refuse(response, 404);
  response.statusCode = 404;
  sendFile(request, response, outDir, page);
}
