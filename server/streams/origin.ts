import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerControl } from './control';
import { createFaults, type Fault, type FaultName, type Faults } from './faults';
import { sendPlaylist } from './faulty-playlist';
import { loadLoop, type Loop } from './loop';
import { recent } from './recent';
import { send, sendText } from './send';
import { timelineOf } from './timeline';

export type StreamsOptions = {
  /** 0 takes any free port. */
  port: number;
  host?: string;
  /** The precincts that have a stream, as `57-2`; every other address is not found. */
  ids: Iterable<string>;
  /** Whether `PUT` and `DELETE /faults/{id}` are answered. For tests: never on a public address. */
  control?: boolean;
  faults?: ReadonlyMap<string, FaultName>;
  now?: () => number;
};

export type Streams = {
  /** `http://127.0.0.1:3001` */
  address: string;
  setFault: (id: string, fault: FaultName | null) => void;
  stop: () => Promise<void>;
};

const slowMs = 3_500;

/**
 * Starts the rehearsal streams: for each id `/{id}/index.m3u8`, `/{id}/init.mp4` and `/{id}/{n}.m4s`. Nothing is kept
 * between requests but faults; what a stream shows follows from its id and the clock.
 * @throws Error with code EADDRINUSE when the port is taken; Error when the loop is damaged
 */
export async function startStreams({ port, host = '127.0.0.1', ids, control = false, faults: initial, now = Date.now }: StreamsOptions): Promise<Streams> {
  const known = new Set(ids);
  const faults = createFaults(now, initial);
  const answer = createAnswer({ known, faults, loop: loadLoop(), now });
  const server = createServer({ keepAlive: true, keepAliveTimeout: 30_000 }, (request, response) => {
    if (control && answerControl(request, response, { known, faults })) return;
    answer(request, response);
  });
  await listen(server, port, host);
  const { port: actual } = server.address() as AddressInfo;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    setFault: faults.set,
    stop: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

type Context = { known: ReadonlySet<string>; faults: Faults; loop: Loop; now: () => number };

function createAnswer({ known, faults, loop, now }: Context): (request: IncomingMessage, response: ServerResponse) => void {
  const cached = recent<Buffer>(256);

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return sendText(response, 405, 'Only GET and HEAD.', { allow: 'GET, HEAD' });
    const path = new URL(request.url ?? '/', 'http://streams').pathname;
    if (path === '/') return sendText(response, 200, describe(known));
    const [, id = '', file = ''] = /^\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
    if (!known.has(id)) return sendText(response, 404, `No stream at ${path}. ${describe(known)}`);

    const fault = faults.get(id);
    if (fault?.name === 'refuse') return void request.socket.destroy();
    if (fault?.name === 'hang') return;
    const status = /^\d{3}$/.exec(fault?.name ?? '')?.[0];
    if (status) return sendText(response, Number(status), `Rehearsed fault: ${status}`);

    const stopped = fault?.name === 'frozen' || fault?.name === 'ended';
    const nowMs = stopped ? fault.sinceMs : now();
    const cors = fault?.name !== 'no-cors';
    if (file === 'index.m3u8') return sendPlaylist(request, response, { id, nowMs, fault });
    if (file === 'init.mp4') return send(request, response, { body: loop.init, type: 'video/mp4', cache: 'public, max-age=60', cors });

    const n = numberOf(file, id, fault);
    if (!timelineOf(id).available(n, nowMs)) return sendText(response, 404, `No segment at ${path}: it is past, to come, or no segment.`);
    const segment = cached(`${id}/${n}`, () => loop.segment(id, n));
    const body = fault?.name === 'corrupt' ? scrambled(segment) : segment;
    const reply = () => send(request, response, { body, type: 'video/mp4', cache: 'public, max-age=60, immutable', cors });
    if (fault?.name === 'slow') setTimeout(reply, slowMs).unref();
    else reply();
  };
}

/** The segment that a file name stands for; NaN where it stands for none. */
function numberOf(file: string, id: string, fault: Fault | undefined): number {
  const named = Number(/^(\d{1,12})\.m4s$/.exec(file)?.[1] ?? Number.NaN);
  // Players may still ask for segments by the numbers of before the restart.
  const zero = fault?.name === 'restart' ? timelineOf(id).newestAt(fault.sinceMs) : 0;
  return named < zero ? named + zero : named;
}

function describe(known: ReadonlySet<string>): string {
  const [first = '57-2'] = known;
  return `Rehearsal streams, simulated: ${known.size} of them, for example /${first}/index.m3u8`;
}

function scrambled(segment: Buffer): Buffer {
  return Buffer.from(segment.map((_, at) => (at * 73) & 255));
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
