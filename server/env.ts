import path from 'node:path';

/** Everything that can be set from outside. docs/running.md lists the variables. */
export type Environment = {
  /** Public address of the portal without a slash at its end; written into canonical links, share images, feeds and embeds. */
  siteUrl: string;
  /** Public address of the rehearsal's streams without a slash at its end; written into precincts.json at build. */
  streamsUrl: string;
  /** Address the servers listen on; loopback unless the operator says otherwise. */
  host: string;
  /** Port of the embedded web server. */
  port: number;
  /** Port of the rehearsal's streams. */
  streamsPort: number;
  /** Absolute folder of the finished portal. */
  outDir: string;
  /** Absolute folder in which the monitor writes and from which `/status/` is served. */
  statusDir: string;
  /** Absolute folder of the key that signs the ledgers; private, never inside the two above. */
  keyDir: string;
};

/**
 * Reads the settings and fills in what a newcomer needs none of.
 * @throws Error naming the variable when a value makes no sense
 */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>, root: string): Environment {
  const port = readPort(env, 'PORT', 3000);
  const streamsPort = readPort(env, 'STREAMS_PORT', 3001);
  return {
    siteUrl: readOrigin(env, 'SITE_URL', `http://localhost:${port}`),
    streamsUrl: readOrigin(env, 'STREAMS_URL', `http://localhost:${streamsPort}`),
    host: env.HOST || '127.0.0.1',
    port,
    streamsPort,
    outDir: path.resolve(root, env.OUT_DIR || 'out'),
    statusDir: path.resolve(root, env.STATUS_DIR || '.portal/status'),
    keyDir: path.resolve(root, env.LEDGER_KEY_DIR || '.portal/keys'),
  };
}

function readPort(env: Readonly<Record<string, string | undefined>>, name: string, fallback: number): number {
  const text = env[name];
  if (!text) return fallback;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`${name}=${text} is not a port. Write a number between 1 and 65535, for example ${name}=${fallback}.`);
  return port;
}

function readOrigin(env: Readonly<Record<string, string | undefined>>, name: string, fallback: string): string {
  const text = env[name] || fallback;
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) throw new Error(`${name}=${text} is not an address. Write it with https://, for example ${name}=https://portal.example.`);
  return text.replace(/\/+$/, '');
}

/** Public address of the portal, see {@link Environment.siteUrl}. @throws Error when SITE_URL makes no sense */
export function siteUrl(): string {
  return readOrigin(process.env, 'SITE_URL', `http://localhost:${readPort(process.env, 'PORT', 3000)}`);
}

/** Public address of the rehearsal's streams, see {@link Environment.streamsUrl}. @throws Error when STREAMS_URL makes no sense */
export function streamsUrl(): string {
  return readEnvironment(process.env, process.cwd()).streamsUrl;
}

/** Whether the rehearsal is left out of this build: `PORTAL_WITHOUT_REHEARSAL=1`. */
export function withoutRehearsal(): boolean {
  return process.env.PORTAL_WITHOUT_REHEARSAL === '1';
}
