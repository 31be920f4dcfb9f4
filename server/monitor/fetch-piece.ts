import { errors } from 'undici';
import type { FailureReason } from '@/lib/cameras/verdict';
import { mayRequest, notAllowedCode, type Reach } from './address-policy';
import { createConnections } from './connections';
import { exchange, redirectOf, TooLarge, TooLate, type Answer, type Part } from './exchange';
import { parseUrl } from './parse-url';

/** What came, and the final address after redirects. */
export type Piece = Answer & { url: string };

/** Gets small pieces over kept-alive connections, within reach and within a time limit. */
export type PieceFetcher = {
  /** All of a file, at most a megabyte; or a part of it, for which nothing beyond it is waited for where the server sends the whole. */
  get: (url: string, how?: { part?: Part; limitMs?: number }) => Promise<Piece | { failure: FailureReason }>;
  close: () => Promise<void>;
};

const maxRedirects = 3;
const judgedAtMost = 1_000;

/** A fetcher for one reach. `origin` is sent as the Origin header, as a browser on the portal would. */
export function createPieceFetcher({ reach, limitMs, origin }: { reach: Reach; limitMs: number; origin: string }): PieceFetcher {
  const connections = createConnections(reach, limitMs);
  const judged = new Map<string, boolean>();

  /** By protocol and host alone, so one judgement an origin is enough; names are judged again at every connection. */
  function isWithin(asked: URL): boolean {
    const known = judged.get(asked.origin);
    if (known !== undefined) return known;
    if (judged.size >= judgedAtMost) judged.clear();
    const within = mayRequest(asked, reach);
    // Other schemes have no origin of their own.
    if (asked.origin !== 'null') judged.set(asked.origin, within);
    return within;
  }

  async function once(url: string, part: Part | undefined, untilMs: number): Promise<Piece | { failure: FailureReason }> {
    const headers: Record<string, string> = part ? { origin, range: `bytes=${part.from}-${part.from + part.bytes - 1}` } : { origin };
    try {
      for (let hops = 0, address = url; hops <= maxRedirects; hops++) {
        const asked = parseUrl(address);
        if (!asked || !isWithin(asked)) return { failure: 'address-not-allowed' };
        const answer = await exchange(connections, asked, { headers, part, limitMs: untilMs - performance.now() });
        const location = redirectOf(answer);
        if (location === null) return { ...answer, url: address };
        address = parseUrl(location, address)?.href ?? location;
      }
      return { failure: 'redirects' };
    } catch (error) {
      return { failure: reasonOf(error) };
    }
  }

  return {
    async get(url, { part, limitMs: ownMs = limitMs } = {}) {
      const untilMs = performance.now() + Math.min(ownMs, limitMs);
      const first = await once(url, part, untilMs);
      // A kept-alive connection may be closed by the other side just as it is used: that is no fault of the stream.
      return 'failure' in first && first.failure === 'reset' ? once(url, part, untilMs) : first;
    },
    close: connections.close,
  };
}

function reasonOf(error: unknown): FailureReason {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  if (error instanceof TooLarge) return 'too-large';
  if (error instanceof TooLate || error instanceof errors.ConnectTimeoutError) return 'timeout';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === notAllowedCode) return 'address-not-allowed';
  if (code === 'ECONNREFUSED') return 'refused';
  if (code === 'ECONNRESET' || code === 'UND_ERR_SOCKET' || code === 'EPIPE') return 'reset';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'no-such-host';
  if (/^(CERT|DEPTH_ZERO|ERR_TLS|ERR_SSL|SELF_SIGNED|UNABLE_TO_)/.test(code)) return 'tls';
  return 'network';
}
