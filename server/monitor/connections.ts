import { buildConnector, Client } from 'undici';
import { lookupWithin, type Reach } from './address-policy';

/** Kept-alive connections, each for one request at a time; as many as its users want at once. */
export type Connections = {
  /** A connection to an origin (`https://host:port`): the free one that was used last, or a new one. */
  take: (origin: string) => Client;
  /** Gives back one whose answer was read to its end. */
  giveBack: (origin: string, client: Client) => void;
  /** Closes one whose answer did not come, or is not read to its end. */
  drop: (client: Client) => void;
  close: () => Promise<void>;
};

const keepAliveTimeout = 30_000;
/** One for all: a stack for each would be written out thousands of times while a whole server is silent. */
const unwanted = new Error('Its answer is no longer wanted');

/**
 * Connections that lead only within reach. undici's own pool looks through all of them for a free one at every request, and
 * uses them all in turn; here the last one used is the next one used, so that few stay open. Whoever asks keeps the time.
 */
export function createConnections(reach: Reach, connectMs: number): Connections {
  const connect = buildConnector({ lookup: lookupWithin(reach), timeout: connectMs });
  const all = new Set<Client>();
  const free = new Map<string, Client[]>();
  let closed = false;

  function open(origin: string): Client {
    const client = new Client(origin, { connect, keepAliveTimeout, headersTimeout: 0, bodyTimeout: 0 });
    all.add(client);
    // Closed while nobody uses it, by time or by the other side. One in use connects anew, or its request fails.
    client.on('disconnect', () => forget(origin, client));
    if (closed) drop(client);
    return client;
  }

  function forget(origin: string, client: Client): void {
    const others = free.get(origin)?.filter((each) => each !== client) ?? [];
    if (others.length === free.get(origin)?.length) return;
    if (others.length > 0) free.set(origin, others);
    else free.delete(origin);
    drop(client);
  }

  function drop(client: Client): void {
    all.delete(client);
    void client.destroy(unwanted);
  }

  return {
    take: (origin) => free.get(origin)?.pop() ?? open(origin),
    giveBack(origin, client) {
      const others = free.get(origin);
      if (others) others.push(client);
      else free.set(origin, [client]);
    },
    drop,
    async close() {
      closed = true;
      free.clear();
      await Promise.all([...all].map((client) => client.destroy()));
    },
  };
}
