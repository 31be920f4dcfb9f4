import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault } from './faults';
import { playlistAt } from './playlist';
import { send } from './send';

const playlistType = 'application/vnd.apple.mpegurl';
const hourMs = 3_600_000;
const hugeBytes = 10_000_000;
const dripMs = 500;
const remark = '# Rehearsed fault: this playlist says the same again and again.\n';
const page = '<!doctype html><meta charset="utf-8"><title>Rehearsed fault</title><p>A page where the playlist should be.\n';

/** Sends a stream's playlist as the fault has it. @param nowMs milliseconds since 1970; for a stream that stopped, when it did */
export function sendPlaylist(request: IncomingMessage, response: ServerResponse, { id, nowMs, fault }: { id: string; nowMs: number; fault: Fault | undefined }): void {
  const text = playlistAt(id, nowMs, {
    ended: fault?.name === 'ended',
    restartedMs: fault?.name === 'restart' ? fault.sinceMs : null,
    clockErrorMs: fault?.name === 'no-times' ? null : fault?.name === 'stale-clock' ? -hourMs : 0,
  });
  if (fault?.name === 'endless') return drip(response, text);
  const body = fault?.name === 'huge' ? enlarged(text) : fault?.name === 'not-a-playlist' ? page : text;
  const type = fault?.name === 'wrong-type' || fault?.name === 'not-a-playlist' ? 'text/html; charset=utf-8' : playlistType;
  send(request, response, { body: Buffer.from(body), type, cache: 'public, max-age=1', cors: fault?.name !== 'no-cors' });
}

/** A sound playlist, but for its size. */
function enlarged(text: string): string {
  return `#EXTM3U\n${remark.repeat(Math.ceil(hugeBytes / remark.length))}${text.slice('#EXTM3U\n'.length)}`;
}

/** Sends the beginning, then a remark every half second, until the reader goes. */
function drip(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': playlistType, 'cache-control': 'no-store', 'access-control-allow-origin': '*' });
  response.write(text);
  const timer = setInterval(() => response.write(remark), dripMs);
  timer.unref();
  response.on('close', () => clearInterval(timer));
}
