/** Which connection is sending for each camera. Instants are milliseconds since 1970. */
export type Publishers = {
  /** Whether a connection may begin; if so, the camera is its own from now on. */
  begin: (camera: string, connection: string, nowMs: number) => 'ok' | 'already-publishing' | 'starting';
  /** Word of a running connection. False when another one holds the camera. */
  goesOn: (camera: string, connection: string, nowMs: number) => boolean;
  end: (camera: string, connection: string) => void;
  /** The cameras that send now. */
  list: (nowMs: number) => string[];
};

/** How often nginx gives word of each running camera: `notify_update_timeout` in nginx-rtmp.conf. */
export const updateEveryMs = 5_000;
/** A connection without word for so long is gone, although nobody said so: nginx itself had ended. */
const goneAfterMs = 2 * updateEveryMs + 2_000;
/** For so long after its start nobody begins: whoever is sending has given word by then. */
const learningMs = updateEveryMs + 1_000;

/**
 * Remembers who sends. A camera belongs to the connection that sends, until that ends: a second one with the same key is
 * refused, so that somebody who has got hold of a key cannot cut off the camera itself.
 */
export function createPublishers(startedMs: number): Publishers {
  const holders = new Map<string, { connection: string; seenMs: number }>();
  const holder = (camera: string, nowMs: number) => {
    const found = holders.get(camera);
    return found && nowMs - found.seenMs <= goneAfterMs ? found.connection : null;
  };
  return {
    begin(camera, connection, nowMs) {
      const other = holder(camera, nowMs);
      if (other !== null && other !== connection) return 'already-publishing';
      if (nowMs - startedMs < learningMs) return 'starting';
      holders.set(camera, { connection, seenMs: nowMs });
      return 'ok';
    },
    goesOn(camera, connection, nowMs) {
      const other = holder(camera, nowMs);
      if (other !== null && other !== connection) return false;
      holders.set(camera, { connection, seenMs: nowMs });
      return true;
    },
    end(camera, connection) {
      if (holders.get(camera)?.connection === connection) holders.delete(camera);
    },
    list: (nowMs) => [...holders.keys()].filter((camera) => holder(camera, nowMs) !== null),
  };
}
