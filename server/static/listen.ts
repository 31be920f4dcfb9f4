import { createServer, type RequestListener, type Server } from 'node:http';

/** A running web server. */
export type Listening = {
  /** The port it listens on; of use when 0 was asked for. */
  port: number;
  /** Takes no new requests, lets open ones finish for up to three seconds, then resolves. */
  close: () => Promise<void>;
};

/** Thrown when another program has the port. */
export class PortBusyError extends Error {
  constructor(readonly host: string, readonly port: number) {
    super(`Port ${port} on ${host} is used by another program`);
    this.name = 'PortBusyError';
  }
}

/**
 * Starts a web server.
 * @param port 0 for any free one
 * @throws PortBusyError when the port is taken
 */
export async function listen(listener: RequestListener, host: string, port: number): Promise<Listening> {
  // Longer than the usual 60 s of a load balancer before it, so that it is never this side that closes first.
  const server = createServer({ keepAliveTimeout: 65_000 }, listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? new PortBusyError(host, port) : error));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : port, close: () => close(server) };
}

/** @throws PortBusyError when a server could not listen on this port now */
export async function assertPortFree(host: string, port: number): Promise<void> {
  const probe = await listen((_, response) => response.end(), host, port);
  await probe.close();
}

async function close(server: Server): Promise<void> {
  const late = setTimeout(() => server.closeAllConnections(), 3000);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(late);
}
