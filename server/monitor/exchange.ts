import type { Dispatcher } from 'undici';
import type { Connections } from './connections';

/** A part of a file. */
export type Part = { from: number; bytes: number };

/** What is asked for: the request's headers; of the file all, at most a megabyte, or a part; for how long the answer is waited for. */
export type Ask = { headers: Record<string, string>; part?: Part; limitMs: number };

/** What came: status, headers, the body's bytes as far as they were wanted; `from`: which byte of the file the first one is. */
export type Answer = { status: number; headers: Readonly<Record<string, string | string[] | undefined>>; body: Buffer; from: number };

/** The whole answer did not come in time. */
export class TooLate extends Error {}

/** The body is, or would be, longer than anything that is wanted. */
export class TooLarge extends Error {}

const maxBodyBytes = 1_000_000;
/** What is read of a redirect's body, so that the connection can be used again. */
const redirectBytes = 128_000;

/**
 * One request and its answer. It uses undici's dispatch itself, without the streams, signals and promises that `request` puts around it,
 * which cost more than the exchange itself where answers are small.
 * @throws TooLate, TooLarge, or whatever error the connection met
 */
export function exchange(connections: Connections, { origin, pathname, search }: URL, { headers, part, limitMs }: Ask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const client = connections.take(origin);
    const chunks: Buffer[] = [];
    let length = 0;
    let answer: Omit<Answer, 'body'> | null = null;
    let limit = { bytes: 0, cut: false };
    let over = false;
    const timer = setTimeout(() => fail(new TooLate()), limitMs);

    function fail(error: Error): void {
      if (over) return;
      over = true;
      clearTimeout(timer);
      connections.drop(client);
      reject(error);
    }

    function succeed(whole: boolean): void {
      if (over || !answer) return;
      over = true;
      clearTimeout(timer);
      if (whole) connections.giveBack(origin, client);
      else connections.drop(client);
      const [only = Buffer.alloc(0)] = chunks;
      resolve({ ...answer, body: chunks.length < 2 ? only : Buffer.concat(chunks) });
    }

    client.dispatch({ path: pathname + search, method: 'GET', headers }, {
      onRequestStart() {
        // undici tells handlers of the present kind by it.
      },
      onResponseStart(_controller, status, found) {
        // 103 and its like come before the answer.
        if (status < 200 || over) return;
        answer = { status, headers: found, from: part && status === 206 ? part.from : 0 };
        limit = limitOf(answer, part);
        if (limit.bytes > maxBodyBytes || (!limit.cut && Number(found['content-length']) > maxBodyBytes)) fail(new TooLarge());
      },
      onResponseData(_controller, chunk) {
        if (over) return;
        chunks.push(chunk);
        length += chunk.length;
        // Of a part exactly as long as asked for the end is waited for, so that the connection can be used again.
        if (length <= limit.bytes) return;
        if (limit.cut) succeed(false);
        else fail(new TooLarge());
      },
      onResponseEnd: () => succeed(true),
      onResponseError: (_controller, error) => fail(error),
    } satisfies Dispatcher.DispatchHandler);
  });
}

/** Where an answer leads elsewhere; null where it does not. */
export function redirectOf({ status, headers: { location } }: Pick<Answer, 'status' | 'headers'>): string | null {
  return status >= 300 && status <= 399 && typeof location === 'string' ? location : null;
}

/** How much of a body is read, and whether one that is longer is cut off there or refused. */
function limitOf(answer: Omit<Answer, 'body'>, part: Part | undefined): { bytes: number; cut: boolean } {
  if (redirectOf(answer) !== null) return { bytes: redirectBytes, cut: true };
  return part && answer.status < 300 ? { bytes: part.from + part.bytes - answer.from, cut: true } : { bytes: maxBodyBytes, cut: false };
}
