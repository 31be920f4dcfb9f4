import type { IncomingMessage, ServerResponse } from 'node:http';
import { faultNames, isFaultName, type Faults } from './faults';
import { sendText } from './send';

const maxBody = 1_000;

/**
 * Answers `PUT /faults/{id}` with `{"fault":"frozen"}` and `DELETE /faults/{id}`, from this machine only.
 * @returns false when the address is another one
 */
export function answerControl(request: IncomingMessage, response: ServerResponse, { known, faults }: { known: ReadonlySet<string>; faults: Faults }): boolean {
  const id = /^\/faults\/([^/?]+)$/.exec(request.url ?? '')?.[1];
  if (id === undefined) return false;
  if (!isLoopback(request.socket.remoteAddress)) sendText(response, 403, 'Faults are set from this machine only.');
  else if (!known.has(id)) sendText(response, 404, `No stream ${id}.`);
  else if (request.method === 'DELETE') {
    faults.set(id, null);
    sendText(response, 200, `${id}: no fault`);
  } else if (request.method === 'PUT') {
    void readBody(request).then((body) => {
      const name = readName(body);
      if (!isFaultName(name)) return sendText(response, 400, `Send {"fault":"…"} with one of ${faultNames.join(', ')}.`);
      faults.set(id, name);
      return sendText(response, 200, `${id}: ${name}`);
    });
  } else sendText(response, 405, 'Only PUT and DELETE.', { allow: 'PUT, DELETE' });
  return true;
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > maxBody) break;
  }
  return body;
}

function readName(body: string): unknown {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && 'fault' in value ? value.fault : null;
  } catch {
    return null;
  }
}

function isLoopback(address: string | undefined): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address ?? '');
}
