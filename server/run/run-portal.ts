import path from 'node:path';
import { type Environment, withoutRehearsal } from '@/server/env';
import { listen } from '@/server/static/listen';
import { createStaticHandler } from '@/server/static/static-handler';
import { supervise } from './supervise';

/**
 * Starts the web server over the finished portal, the rehearsal's streams and the monitor.
 * @param root absolute folder of the project
 * @param control whether the streams' faults may be switched from outside, for tests
 * @returns a function that ends all of them
 * @throws PortBusyError
 */
export async function runPortal(root: string, environment: Environment, { control = false } = {}): Promise<() => Promise<void>> {
  const server = await listen(createStaticHandler(environment), environment.host, environment.port);
  const env = {
    HOST: environment.host,
    SITE_URL: environment.siteUrl,
    STREAMS_URL: environment.streamsUrl,
    STREAMS_PORT: String(environment.streamsPort),
    STATUS_DIR: environment.statusDir,
    OUT_DIR: environment.outDir,
  };
  const helpers = [
    ...(withoutRehearsal() ? [] : [supervise({ name: 'streams', script: path.join(root, 'scripts/rehearsal-streams.ts'), args: control ? ['--control'] : [], env })]),
    supervise({ name: 'monitor', script: path.join(root, 'scripts/monitor.ts'), env }),
  ];
  return async () => {
    await Promise.all([server.close(), ...helpers.map((helper) => helper.stop())]);
  };
}
