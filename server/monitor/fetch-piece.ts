import { Agent, errors, request, type Dispatcher } from 'undici';
import type { FailureReason } from '@/lib/cameras/verdict';
import { lookupWithin, mayRequest, notAllowedCode, type Reach } from './address-policy';

/** What came: the final address after redirects, status, headers, the body's bytes; `from`: which byte of the file the first one is. */
export type Piece = { url: string; status: number; headers: Readonly<Record<string, string | string[] | undefined>>; body: Buffer; from: number };

/** A part of a file. */
export type Part = { from: number; bytes: number };

/** Gets small pieces over kept-alive connections, within reach and within a time limit. */
export type PieceFetcher = {
  /** All of a file, at most a megabyte; or a part of it, for which nothing beyond it is waited for where the server sends the whole. */
  get: (url: string, how?: { part?: Part; limitMs?: number }) => Promise<Piece | { failure: FailureReason }>;
  close: () => Promise<void>;
};

const maxBodyBytes = 1_000_000;
const maxRedirects = 3;

class TooLarge extends Error {}

/** A fetcher for one reach. `origin` is sent as the Origin header, as a browser on the portal would. */
export function createPieceFetcher({ reach, limitMs, origin, connections }: { reach: Reach; limitMs: number; origin: string; connections: number }): PieceFetcher {
  const agent = new Agent({
    connections, keepAliveTimeout: 30_000, headersTimeout: limitMs, bodyTimeout: limitMs,
    connect: { lookup: lookupWithin(reach), timeout: limitMs },
  });

  async function once(url: string, part: Part | undefined, signal: AbortSignal): Promise<Piece | { failure: FailureReason }> {
    const headers = part ? { origin, range: `bytes=${part.from}-${part.from + part.bytes - 1}` } : { origin };
    for (let hops = 0, address = url; hops <= maxRedirects; hops++) {
      if (!URL.canParse(address) || !mayRequest(new URL(address), reach)) return { failure: 'address-not-allowed' };
      const response = await request(address, { dispatcher: agent, signal, headers });
      const location = response.headers.location;
      if (response.statusCode < 300 || response.statusCode > 399 || typeof location !== 'string') return { url: address, ...(await read(response, part)) };
      await response.body.dump();
      address = URL.canParse(location, address) ? new URL(location, address).href : location;
    }
    return { failure: 'redirects' };
  }

  return {
    async get(url, { part, limitMs: ownMs = limitMs } = {}) {
      const late = new AbortController();
      // AbortSignal.timeout would go off after every answer too, thousands of times a sweep.
      const timer = setTimeout(() => late.abort(new DOMException('No answer in time', 'TimeoutError')), Math.min(ownMs, limitMs));
      const attempt = () => once(url, part, late.signal).catch((error: unknown) => ({ failure: reasonOf(error) }));
      try {
        const first = await attempt();
        // A kept-alive connection may be closed by the other side just as it is used: that is no fault of the stream.
        return 'failure' in first && first.failure === 'reset' ? await attempt() : first;
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => agent.destroy(),
  };
}

/** Reads a body as far as it is wanted; what would be longer than the limit is not read to its end. */
async function read({ statusCode, headers, body }: Dispatcher.ResponseData, part: Part | undefined): Promise<Omit<Piece, 'url'>> {
  const from = part && statusCode === 206 ? part.from : 0;
  const wanted = part && statusCode < 300 ? part.from + part.bytes - from : maxBodyBytes + 1;
  if (wanted > maxBodyBytes + 1 || (!part && Number(headers['content-length']) > maxBodyBytes)) {
    body.destroy();
    throw new TooLarge();
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    // Of a part exactly as long as asked for the end is waited for, so that the connection can be used again.
    if (length > wanted || length > maxBodyBytes) break;
  }
  if (!part && length > maxBodyBytes) throw new TooLarge();
  return { status: statusCode, headers, body: Buffer.concat(chunks), from };
}

function reasonOf(error: unknown): FailureReason {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  if (error instanceof TooLarge) return 'too-large';
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError || error instanceof errors.ConnectTimeoutError) return 'timeout';
  if (error instanceof Error && error.name === 'TimeoutError') return 'timeout';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === notAllowedCode) return 'address-not-allowed';
  if (code === 'ECONNREFUSED') return 'refused';
  if (code === 'ECONNRESET' || code === 'UND_ERR_SOCKET' || code === 'EPIPE') return 'reset';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'no-such-host';
  if (/^(CERT|DEPTH_ZERO|ERR_TLS|ERR_SSL|SELF_SIGNED|UNABLE_TO_)/.test(code)) return 'tls';
  return 'network';
}
