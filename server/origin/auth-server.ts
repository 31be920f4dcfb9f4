import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Keyring } from './keyring';
import type { Publishers } from './publishers';
import { isHandOver, type PublishRequest, readPublishRequest } from './publish-request';

type Options = {
  keyring: Keyring;
  publishers: Publishers;
  /** Milliseconds since 1970. */
  now: () => number;
  /** One line for the operator's log. It never holds a key. */
  say: (line: string) => void;
};

const maxBody = 8_000;

/**
 * Answers nginx: `POST /publish` (may this camera begin?), `/update` (may it go on?), `/done` (it has ended): 204 for yes,
 * 403 for no. `GET /publishing` lists the cameras that send. To be reached from this machine only.
 */
export function answerOrigin(options: Options): RequestListener {
  const sayRefusal = createRefusalLog(options);
  return (request, response) => {
    if (request.method === 'GET' && request.url === '/publishing') return sendJson(response, options.publishers.list(options.now()));
    if (request.method !== 'POST') return answer(response, 405);
    void readBody(request).then((body) => {
      if (body !== null && request.url === '/update' && isHandOver(body)) return answer(response, 204);
      const asked = body === null ? null : readPublishRequest(body);
      const word = asked ? decide(request.url, asked, options) : 'bad-request';
      if (word !== 'ok') sayRefusal(request.url, asked, word);
      return answer(response, word === 'ok' ? 204 : 403);
    }, () => response.destroy());
  };
}

function decide(path: string | undefined, asked: PublishRequest, { keyring, publishers, now, say }: Options): string {
  const { camera, key, address, connection } = asked;
  if (path === '/done') {
    publishers.end(camera, connection);
    say(`${camera} ended (${address})`);
    return 'ok';
  }
  const word = keyring.check(camera, key);
  if (path === '/update') {
    // A file that cannot be read is no reason to cut off cameras that were let in.
    if (word !== 'ok' && word !== 'keys-unreadable') return word;
    return publishers.goesOn(camera, connection, now()) ? 'ok' : 'already-publishing';
  }
  if (path !== '/publish') return 'bad-request';
  if (word !== 'ok') return word;
  const begun = publishers.begin(camera, connection, now());
  if (begun === 'ok') say(`${camera} sends (${address})`);
  return begun;
}

/** Says a refusal once a minute for each camera, address and reason: a camera that tries every second must not fill the disk. */
function createRefusalLog({ now, say }: Options): (path: string | undefined, asked: PublishRequest | null, why: string) => void {
  const said = new Map<string, number>();
  return (path, asked, why) => {
    const line = `${asked?.camera ?? 'A request'} ${path === '/update' ? 'cut off' : 'refused'}: ${why}${asked ? ` (${asked.address})` : ''}`;
    const nowMs = now();
    if (nowMs - (said.get(line) ?? -Infinity) < 60_000) return;
    if (said.size > 10_000) said.clear();
    said.set(line, nowMs);
    say(line);
  };
}

/** The body of a small form; null when it is too long. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > maxBody) return null;
  }
  return body;
}

function answer(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-length': 0 });
  response.end();
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}
