import { listen } from '@/server/static/listen';

/** A port of this machine that nothing listens on just now. */
export async function freePort(): Promise<number> {
  const server = await listen(() => {}, '127.0.0.1', 0);
  await server.close();
  return server.port;
}
