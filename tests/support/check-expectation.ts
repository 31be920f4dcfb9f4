import { expect } from 'vitest';
import { rawRequest } from './raw-request';
import type { Expectation } from './web-server-expectations';

/** Sends the request of an expectation to a server on loopback and compares the answer. */
export async function checkExpectation(port: number, { path, method, headers, status, answer = {}, body }: Expectation): Promise<void> {
  const got = await rawRequest(port, path, { method, headers });
  expect(typeof status === 'number' ? [status] : status, 'status').toContain(got.status);
  for (const [name, wanted] of Object.entries(answer)) {
    const value = got.headers[name];
    if (wanted === null) expect(value, name).toBeUndefined();
    else if (typeof wanted === 'string') expect(value, name).toBe(wanted);
    else expect(String(value), name).toMatch(wanted);
  }
  if (typeof body === 'string') expect(got.body.toString()).toBe(body);
  else if (body) expect(got.body.toString()).toMatch(body);
}
