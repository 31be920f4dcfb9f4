import { readEnvironment } from '@/server/env';
import { stopOnSignal } from '@/server/run/stop-on-signal';
import { listen } from '@/server/static/listen';
import { createStaticHandler } from '@/server/static/static-handler';

/** `npm run serve`: the web server alone over the finished portal, without streams and monitor. */
const environment = readEnvironment(process.env, process.cwd());
const setStop = stopOnSignal();
const server = await listen(createStaticHandler(environment), environment.host, environment.port);
setStop(server.close);
console.log(`Serving ${environment.outDir} on http://localhost:${server.port}/`);
