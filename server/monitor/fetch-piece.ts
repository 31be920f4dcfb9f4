import { Agent, errors, request } from 'undici';
import type { FailureReason } from '@/lib/cameras/verdict';
import { lookupWithin, mayRequest, notAllowedCode, type Reach } from './address-policy';

/** What came: the final address after redirects, status, headers, the body's bytes. */
export type Piece = { url: string; status: number; headers: Readonly<Record<string, string | string[] | undefined>>; body: Buffer };

/** Gets small pieces over kept-alive connections, within reach and within a time limit. */
export type PieceFetcher = {
  get: (url: string, headers?: Record<string, string>) => Promise<Piece | { failure: FailureReason }>;
  close: () => Promise<void>;
};

const maxBodyBytes = 1_000_000;
const maxRedirects = 3;

/** A fetcher for one reach. `origin` is sent as the Origin header, as a browser on the portal would. */
export function createPieceFetcher({ reach, limitMs, origin, connections }: { reach: Reach; limitMs: number; origin: string; connections: number }): PieceFetcher {
  const agent = new Agent({
    connections, keepAliveTimeout: 30_000, headersTimeout: limitMs, bodyTimeout: limitMs, maxResponseSize: maxBodyBytes,
    connect: { lookup: lookupWithin(reach), timeout: limitMs },
  });

  async function once(url: string, headers: Record<string, string>, signal: AbortSignal): Promise<Piece | { failure: FailureReason }> {
    for (let hops = 0, address = url; hops <= maxRedirects; hops++) {
      if (!URL.canParse(address) || !mayRequest(new URL(address), reach)) return { failure: 'address-not-allowed' };
      const response = await request(address, { dispatcher: agent, signal, headers: { origin, ...headers } });
      const location = response.headers.location;
      if (response.statusCode < 300 || response.statusCode > 399 || typeof location !== 'string') {
        return { url: address, status: response.statusCode, headers: response.headers, body: Buffer.from(await response.body.arrayBuffer()) };
      }
      await response.body.dump();
      address = URL.canParse(location, address) ? new URL(location, address).href : location;
    }
    return { failure: 'redirects' };
  }

  return {
    async get(url, headers = {}) {
      const signal = AbortSignal.timeout(limitMs);
      const first = await once(url, headers, signal).catch((error: unknown) => ({ failure: reasonOf(error) }));
      // A kept-alive connection may be closed by the other side just as it is used: that is no fault of the stream.
      if (!('failure' in first) || first.failure !== 'reset') return first;
      return once(url, headers, signal).catch((error: unknown) => ({ failure: reasonOf(error) }));
    },
    close: () => agent.destroy(),
  };
}

function reasonOf(error: unknown): FailureReason {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  if (error instanceof errors.ResponseExceededMaxSizeError) return 'too-large';
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
